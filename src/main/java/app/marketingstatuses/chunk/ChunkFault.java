package app.marketingstatuses.chunk;

/**
 * Why a chunk or subject cannot be translated.
 *
 * @param chunk name of the chunk; empty for a bare text such as a subject
 * @param line from 1
 * @param construct as it stands there, cut to a line; for {@link Code#CHUNK_MISSING} and the like the chunk's name
 */
public record ChunkFault(String chunk, int line, String construct, Code code) {
    private static final int LONGEST = 60;

    /** The kinds, stable: the desktop says them in the user's language. */
    public enum Code {
        /** A snippet or other PHP: only the shop's own server can run it. */
        PHP("is run by the shop's PHP only"),
        /** A modifier or output filter that is not known; in the shop it may be a snippet. */
        MODIFIER("is a modifier that is not known here"),
        /** A tag that is not known. */
        TAG("is a tag that is not known here"),
        /** A tag or block that is never closed. */
        UNCLOSED("is never closed"),
        /** A tag that stands where it cannot, or cannot be read. */
        SYNTAX("cannot be read"),
        /** A chunk that extends or includes another the shop does not have. */
        CHUNK_MISSING("names a chunk that the shop does not have"),
        /** A chunk whose text is in a file of the shop's server. */
        CHUNK_IN_FILE("is kept in a file on the shop's server"),
        /** Chunks that extend or include each other without end. */
        ENDLESS("leads back to itself without end"),
        /** More than is sensible in a mail: size, depth. */
        TOO_MUCH("is longer or deeper than a mail can hold");

        private final String words;

        Code(String words) {
            this.words = words;
        }
    }

    public ChunkFault {
        String shown = construct.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        construct = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }

    /** One English sentence without a full stop. */
    public String sentence() {
        String where = chunk.isEmpty() ? "" : " (chunk " + chunk + ", line " + line + ")";
        return construct + " " + code.words + where;
    }
}
