package app.marketingstatuses.ui.text;

/** Which form a noun takes beside a number, by the rules of CLDR for the languages we speak. */
final class Plural {
    static final String ONE = "one";
    static final String FEW = "few";
    static final String MANY = "many";

    private Plural() {}

    /** {@code one} or {@code many} in English, also {@code few} in Russian. */
    static String of(Language language, long number) {
        long n = Math.abs(number);
        if (language == Language.ENGLISH) {
            return n == 1 ? ONE : MANY;
        }
        if (n % 10 == 1 && n % 100 != 11) {
            return ONE;
        }
        boolean few = n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
        return few ? FEW : MANY;
    }
}
