package app.marketingstatuses.chunk;

/** A text that is HTML already: the chunk's own words, or escaped. */
record Safe(String html) {}
