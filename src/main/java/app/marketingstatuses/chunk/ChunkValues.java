package app.marketingstatuses.chunk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** What the shop answers for one order's context and language. */
public interface ChunkValues {
    /** A setting of MODX; empty where there is none. */
    String setting(String key);

    /**
     * A lexicon text with its tags; null where there is none.
     *
     * @param language its code; empty for the language of the mail
     */
    String lexicon(String key, String language);

    /**
     * The address of a page of the shop.
     *
     * @param full whether with the site's own address before it
     */
    String url(long resource, boolean full);

    /** The language of dates written in words. */
    Locale locale();

    /** The zone of the shop's times. */
    ZoneId zone();

    /** For dates that are counted from now. */
    Instant now();
}
