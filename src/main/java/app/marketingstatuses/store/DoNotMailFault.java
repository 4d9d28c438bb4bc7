package app.marketingstatuses.store;

/**
 * Why a text cannot be taken over into the do-not-mail list; without what stands there, which may be an address.
 *
 * @param line counted from 1; 0 where it is about the whole text
 */
public record DoNotMailFault(int line, Code code) {
    /** What is wrong. */
    public enum Code {
        NOTHING("there is nobody in it"),
        NOBODY("neither a mail address nor a customer's id such as #12"),
        NO_ADDRESS("what stands there is no mail address"),
        NO_ID("what stands there is no customer's id such as #12"),
        UNKNOWN_CUSTOMER("the shop has no customer with this id");

        private final String english;

        Code(String english) {
            this.english = english;
        }
    }

    /** In English. */
    public String sentence() {
        return (line == 0 ? "" : "line " + line + ": ") + code.english;
    }
}
