package app.marketingstatuses.mail;

/** Where a subject's tags get their values. */
interface SubjectScope {
    /**
     * A field of the order; empty where there is none, as MODX does.
     *
     * @throws CannotRender where the value exists in the shop's PHP only, or its record is gone
     */
    String field(String path);

    /** A setting as the order's context has it; empty where there is none. */
    String setting(String key);

    /** The lexicon text with its tags; null where there is none. */
    String lexicon(String key);
}
