package app.marketingstatuses.domain;

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

    public Refusal(Kind kind, String message) {
        this(kind, message, null);
    }

    public Refusal(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
