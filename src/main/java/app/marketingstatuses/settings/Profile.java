package app.marketingstatuses.settings;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A saved connection to one shop.
 *
 * @param color six hex digits with a hash sign, for the desktop; null for none
 * @param production whether writing asks first on the desktop
 * @param site MODX site root to read the access from; null where {@code byHand} is given
 * @param byHand access given by hand; null where {@code site} is given
 * @param zone overrides the shop's zone; null for the shop's own
 * @param siteUrl the shop's address, for links in mails; null for the shop's own
 * @param smtp null for the shop's own settings
 */
public record Profile(
        String name,
        String color,
        boolean production,
        Path site,
        ByHand byHand,
        String zone,
        String siteUrl,
        Smtp smtp) {
    public Profile {
        Objects.requireNonNull(name);
        if ((site == null) == (byHand == null)) {
            throw new IllegalArgumentException("either a site or a connection by hand");
        }
    }

    /**
     * @param password null where the user did not agree to store it
     * @param tls {@code off}, {@code required}, {@code verify-ca} or {@code verify-identity}; null for the default
     */
    public record ByHand(
            String host, int port, String database, String user, String prefix, String password, String tls) {
        @Override
        public String toString() {
            return user + "@" + host + ":" + port + "/" + database;
        }
    }

    /**
     * @param security {@code none}, {@code starttls} or {@code tls}
     * @param user null for no login
     * @param password null where the user did not agree to store it
     */
    public record Smtp(String host, int port, String security, String user, String password) {
        @Override
        public String toString() {
            return host + ":" + port + " (" + security + ")";
        }
    }
}
