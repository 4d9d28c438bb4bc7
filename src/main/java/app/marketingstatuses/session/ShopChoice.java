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

    /**
     * A saved connection.
     *
     * @param password for one that is saved without; null where it is saved or not needed
     */
    record Saved(Profile profile, String password) implements ShopChoice {
        @Override
        public String toString() {
            return "Saved[" + profile + "]";
        }
    }

    /** Access given by hand. */
    record ByHand(ConnectionSettings connection) implements ShopChoice {}
}
