package app.marketingstatuses.tasks;

/** What the parts of a promo may look like, for who edits a task elsewhere than in a file. */
public final class PromoRules {
    private PromoRules() {}

    /** Whether codes can be made by this pattern. */
    public static boolean isFormat(String pattern) {
        return !pattern.isBlank() && pattern.length() <= 200 && PromoFormat.fault(pattern) == null;
    }

    /** Whether it is a part such as {@code 10%} or an amount such as {@code 500}. */
    public static boolean isDiscount(String discount) {
        return discount.length() <= 10 && PromoParser.isDiscount(discount);
    }
}
