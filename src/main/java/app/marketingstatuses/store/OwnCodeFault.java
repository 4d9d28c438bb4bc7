package app.marketingstatuses.store;

/**
 * Why a text cannot be taken over into a list of own promo codes.
 *
 * @param line counted from 1; 0 where it is about the whole text
 * @param detail a number of a line, or a list; null for none
 */
public record OwnCodeFault(int line, Code code, String detail) {
    /** What is wrong. */
    public enum Code {
        NOTHING("there is no code in it"),
        TOO_LONG("a code has 100 characters at most"),
        BLANK("a code holds no blanks and no signs that cannot be seen"),
        TWICE("the same code as in line {0}"),
        LISTED("the code is in the list {0} already"),
        GIVEN("the code was given to an order already");

        private final String english;

        Code(String english) {
            this.english = english;
        }
    }

    /** In English. */
    public String sentence() {
        String told = detail == null ? code.english : code.english.replace("{0}", detail);
        return (line == 0 ? "" : "line " + line + ": ") + told;
    }
}
