package app.marketingstatuses.ui.tasks;

/** A field of the editor, in the order of the screen. */
enum Field {
    NAME,
    DELAY,
    CLOCK,
    DAYS,
    HOURS,
    FROM,
    COST,
    PAYMENTS,
    DELIVERIES,
    GROUPS,
    CONTEXTS,
    TO,
    MAIL,
    PROMO,
    TRIAL,
    LIMIT,
    MAX_LATE,
    REPEAT,
    DUE_FROM;

    /** The key of its name in the bundle. */
    String key() {
        return "field." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
