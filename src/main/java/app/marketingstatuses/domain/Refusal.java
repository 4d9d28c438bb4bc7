package app.marketingstatuses.domain;

import java.util.List;

/** Something that stops a command before it did anything. The message is for the user: what is wrong and what to do. */
public final class Refusal extends RuntimeException {
    /** What kind of trouble it is; its number is the exit code that other programs rely on. */
    public enum Kind {
        /** The command line or a file is wrong. */
        USAGE(2),
        /** No such shop: not reachable, access refused, not miniShop2, or {@code init} not done. */
        NO_SHOP(3),
        /** Another run holds this shop. */
        BUSY(4),
        /** A guard stopped the run. */
        GUARD(5);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<String> details;

    public Refusal(Kind kind, String message) {
        this(kind, message, null);
    }

    public Refusal(Kind kind, String message, Throwable cause) {
        this(kind, null, List.of(), message, cause);
    }

    private Refusal(Kind kind, String code, List<String> details, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.code = code;
        this.details = details;
    }

    /**
     * One that the desktop can say in the user's language.
     *
     * @param code short and stable, such as {@code db-login}
     * @param message the English sentence
     * @param details what the sentence names, in the order in which a translation refers to it
     */
    public static Refusal coded(Kind kind, String code, String message, Throwable cause, String... details) {
        return new Refusal(kind, code, List.of(details), message, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** A short stable name of the trouble; null where it has none. */
    public String code() {
        return code;
    }

    /** What the message names, for translations. */
    public List<String> details() {
        return details;
    }
}
