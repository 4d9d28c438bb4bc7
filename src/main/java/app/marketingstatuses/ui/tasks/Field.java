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
    ORDERS,
    TO,
    MAIL,
    PROMO,
    TRIAL,
    LIMIT,
    MAX_LATE,
    REPEAT,
    DUE_FROM,
    PROMO_FORMAT,
    PROMO_DISCOUNT,
    PROMO_COUNT,
    PROMO_DAYS,
    PROMO_LIST,
    PROMO_DESCRIPTION;

    /** The key of its name in the bundle. */
    String key() {
        return "field." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it says something of a promo code, and so nothing where there is none. */
    boolean ofPromo() {
        return compareTo(PROMO_FORMAT) >= 0;
    }
}
