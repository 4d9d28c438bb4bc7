package app.marketingstatuses.engine;

import java.util.Locale;

/** Where the body of a mail comes from. */
public enum BodySource {
    /** The shop's own chunk. */
    CHUNK,
    /** A template of the owner's. */
    TEMPLATE,
    /** One of our templates. */
    OURS;

    /** The name that other programs see. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
