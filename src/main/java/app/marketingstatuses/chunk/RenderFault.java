package app.marketingstatuses.chunk;

/** A translated chunk cannot be rendered with these values. The message never holds data of a customer. */
public final class RenderFault extends RuntimeException {
    private final transient Code code;
    private final int line;

    /** The kinds, stable. */
    public enum Code {
        /** A lexicon key without a text. */
        LEXICON,
        /** A value that only the shop's PHP knows. */
        OUT_OF_REACH,
        /** Too long, too deep, too many turns, or a pattern that takes too long. */
        TOO_MUCH,
        /** A pattern or a template that cannot be used. */
        BROKEN
    }

    RenderFault(Code code, String message) {
        this(code, message, 0);
    }

    RenderFault(Code code, String message, int line) {
        super(message, null, false, false);
        this.code = code;
        this.line = line;
    }

    public Code code() {
        return code;
    }

    /** Line of the FreeMarker template, from 1; 0 where not known. */
    public int line() {
        return line;
    }
}
