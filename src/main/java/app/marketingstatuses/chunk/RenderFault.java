package app.marketingstatuses.chunk;

import app.marketingstatuses.domain.Telling;

/**
 * A translated chunk cannot be rendered with these values. The message is a sentence that {@link Telling#read} takes apart
 * again, and never holds data of a customer.
 */
public final class RenderFault extends RuntimeException {
    private final int line;

    RenderFault(Telling why, Object... details) {
        this(why.say(details), 0);
    }

    RenderFault(String sentence, int line) {
        super(sentence, null, false, false);
        this.line = line;
    }

    /** Whether it took too much time or room. */
    public boolean isTooMuch() {
        return getMessage().equals(Telling.MAIL_TOO_MUCH.say());
    }

    /** Line of the FreeMarker template, from 1; 0 where not known. */
    public int line() {
        return line;
    }
}
