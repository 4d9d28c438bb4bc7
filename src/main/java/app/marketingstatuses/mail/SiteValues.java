package app.marketingstatuses.mail;

/** The settings of the shop's site. */
interface SiteValues {
    /** The context's value, else the system's; null where there is no row. */
    String get(String key, String context);

    default String get(String key, String context, String otherwise) {
        String value = get(key, context);
        return value == null ? otherwise : value;
    }
}
