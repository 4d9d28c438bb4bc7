package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkFault;
import app.marketingstatuses.domain.Telling;

/** A mail cannot be made. The message names the construct at fault and never holds data of a customer. */
class CannotRender extends RuntimeException {
    private static final int LONGEST = 60;

    CannotRender(Telling why, Object... details) {
        super(why.say(details), null, false, false);
    }

    /** Names a construct of the owner's own text, cut to a line. */
    static CannotRender construct(Telling why, String construct) {
        String line = OneLine.of(construct);
        return new CannotRender(why, line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    }

    /** Names a construct of the shop's chunk that cannot be translated, and where it stands. */
    static CannotRender chunk(ChunkFault fault) {
        Telling why = Telling.valueOf("CHUNK_" + fault.code().name().replaceFirst("^CHUNK_", ""));
        return new CannotRender(why, OneLine.of(fault.construct()), OneLine.of(fault.chunk()), fault.line());
    }
}
