package app.marketingstatuses.chunk;

/** What a rendering becomes. */
public enum ChunkFormat {
    /** A body: values are escaped. */
    HTML,
    /** Plain text such as a subject: nothing is escaped. */
    TEXT
}
