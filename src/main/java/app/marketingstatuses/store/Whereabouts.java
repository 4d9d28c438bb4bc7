package app.marketingstatuses.store;

import app.marketingstatuses.engine.Station.Place;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * Where the shop is now, and where {@code init} found it.
 *
 * @param configuredUrl what {@code config.inc.php} says, for a shop whose settings do not tell its URL; null if unknown
 */
record Whereabouts(Database database, String configuredUrl) {
    private static final String URL = "home.site_url";
    private static final String DATABASE = "home.database";
    private static final String SERVER = "home.server";

    Place here(Connection connection) throws SQLException {
        return here(connection, database.dialect().server(connection));
    }

    private Place here(Connection connection, String server) throws SQLException {
        String url = Sql.first(
                        connection,
                        "SELECT `value` FROM " + database.tables().shop("system_settings") + " WHERE `key` = ?",
                        row -> row.getString("value"),
                        "site_url")
                .map(String::strip)
                .filter(set -> !set.isEmpty())
                .orElse(configuredUrl);
        return new Place(url, connection.getCatalog(), server);
    }

    /** The same, with the home's URL where only one side knows it: the shop may be reached without its configuration. */
    Place here(Connection connection, Place home, String server) throws SQLException {
        Place here = here(connection, server);
        boolean comparable = home == null || (home.siteUrl() != null && here.siteUrl() != null);
        return comparable ? here : new Place(home.siteUrl(), here.database(), here.server());
    }

    /** Null before the first {@code init}. */
    static Place home(Map<String, String> meta) {
        return meta.containsKey(DATABASE) ? new Place(meta.get(URL), meta.get(DATABASE), meta.get(SERVER)) : null;
    }

    /** Keeps the place as the shop's home; says whether it was another one. */
    static boolean keep(Connection connection, Meta meta, Place place) throws SQLException {
        boolean url = meta.put(connection, URL, place.siteUrl());
        boolean server = meta.put(connection, SERVER, place.server());
        return meta.put(connection, DATABASE, place.database()) || server || url;
    }
}
