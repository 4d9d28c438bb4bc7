package app.marketingstatuses.session;

import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.shop.Database;

/**
 * A shop as it was opened, before anything in it was read.
 *
 * @param siteUrl the site's address as configured; null for unknown
 * @param zone the zone its profile says; null for none
 */
public record OpenShop(Database database, String siteUrl, String zone, MailWay mail) implements AutoCloseable {
    /** The same connection with what a profile now says of zone and mail. */
    public OpenShop with(Profile profile) {
        boolean elsewhere = profile.keep() != Profile.Keep.FILE;
        String known = elsewhere && mail instanceof MailWay.Own own ? own.smtp().password() : null;
        return new OpenShop(database, siteUrl, profile.zone(), MailWay.of(profile, known));
    }

    /** Closes the connection, and the way it takes. */
    @Override
    public void close() {
        database.close();
    }
}
