package app.marketingstatuses.session;

import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.shop.ConnectionSettings;
import java.nio.file.Path;

/** Which shop a command works on. */
public sealed interface ShopChoice {
    /** The embedded demo shop. */
    record Demo() implements ShopChoice {}

    /**
     * A MODX site root.
     *
     * @param tls how to encrypt; null for what is usual
     */
    record Site(Path root, String tls) implements ShopChoice {}

    /** A saved connection. */
    record Saved(Profile profile, ShopSecrets secrets) implements ShopChoice {}

    /** Access given by hand. */
    record ByHand(ConnectionSettings connection) implements ShopChoice {}
}
