package app.marketingstatuses.session;

import app.marketingstatuses.shop.Database;

/**
 * A shop as it was opened, before anything in it was read.
 *
 * @param siteUrl the site's address as configured; null for unknown
 * @param zone the zone its profile says; null for none
 */
public record OpenShop(Database database, String siteUrl, String zone, MailWay mail) {}
