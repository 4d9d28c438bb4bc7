package app.marketingstatuses.chunk;

import app.marketingstatuses.domain.Telling;

/**
 * Why a chunk or subject cannot be translated.
 *
 * @param chunk name of the chunk; empty for a bare text such as a subject
 * @param line from 1
 * @param construct as it stands there, cut to a line
 */
public record ChunkFault(String chunk, int line, String construct, Code code) {
    private static final int LONGEST = 60;

    /** The kinds, stable: the desktop says them in the user's language. */
    public enum Code {
        /** A snippet or other PHP: only the shop's own server can run it. */
        PHP(Telling.CHUNK_PHP),
        /** A modifier or output filter that is not known; in the shop it may be a snippet. */
        MODIFIER(Telling.CHUNK_MODIFIER),
        /** A tag that is not known. */
        TAG(Telling.CHUNK_TAG),
        /** A tag or block that is never closed. */
        UNCLOSED(Telling.CHUNK_UNCLOSED),
        /** A tag that stands where it cannot, or cannot be read. */
        SYNTAX(Telling.CHUNK_SYNTAX),
        /** A chunk that extends or includes another the shop does not have. */
        CHUNK_MISSING(Telling.CHUNK_MISSING),
        /** A chunk whose text is in a file of the shop's server. */
        CHUNK_IN_FILE(Telling.CHUNK_IN_FILE),
        /** Chunks that extend or include each other without end. */
        ENDLESS(Telling.CHUNK_ENDLESS),
        /** More than is sensible in a mail: size, depth. */
        TOO_MUCH(Telling.CHUNK_TOO_MUCH);

        private final Telling telling;

        Code(Telling telling) {
            this.telling = telling;
        }

        Telling telling() {
            return telling;
        }
    }

    public ChunkFault {
        String shown = construct.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        construct = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }

    /** One English sentence without a full stop, which {@link Telling#read} takes apart again. */
    public String sentence() {
        return code.telling.say(chunk.isEmpty() ? construct : Telling.IN_CHUNK.say(construct, chunk, line));
    }
}
