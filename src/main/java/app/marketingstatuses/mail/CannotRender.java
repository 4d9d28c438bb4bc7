package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkFault;
import app.marketingstatuses.chunk.RenderFault;
import app.marketingstatuses.domain.Telling;

/** A mail cannot be made. The message names the construct at fault and never holds data of a customer. */
class CannotRender extends RuntimeException {
    CannotRender(Telling why, Object... details) {
        super(why.say(details), null, false, false);
    }

    private CannotRender(String sentence) {
        super(sentence, null, false, false);
    }

    /** Names what cannot be translated, and where it stands. */
    static CannotRender chunk(ChunkFault fault) {
        return new CannotRender(fault.sentence());
    }

    /** Tells why a translated text does not go with an order. */
    static CannotRender of(RenderFault fault) {
        return new CannotRender(fault.getMessage());
    }
}
