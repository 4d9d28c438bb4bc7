package app.marketingstatuses.ui.desk;

/**
 * What the desktop always shows of the open shop.
 *
 * @param color six hex digits with a hash sign; null for none
 * @param production whether writing asks first
 * @param readOnly whether nothing may be written
 * @param link how it is reached, for people to see
 * @param key under which the desktop remembers it: {@code demo} or {@code profile:NAME}; null for one that is not
 */
public record ShopCard(String name, String color, boolean production, boolean readOnly, Link link, String key) {
    /** How a shop is reached. */
    public enum Link {
        DEMO,
        LOCAL,
        TLS,
        SSH
    }

    /** The embedded demo shop. */
    public static ShopCard demo(String name) {
        return new ShopCard(name, "#1b7f5f", false, false, Link.DEMO, "demo");
    }
}
