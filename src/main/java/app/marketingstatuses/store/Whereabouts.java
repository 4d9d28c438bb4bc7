package app.marketingstatuses.store;

import app.marketingstatuses.engine.Station.Place;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

    /** The setting in which the shop says where it is found. */
    static final String SITE_URL = "site_url";

    /** Names under which {@code meta} keeps what a run has to know of the shop. */
    static final List<String> FACTS = List.of(URL, DATABASE, SERVER, Pause.SINCE, Pause.BY, JdbcBook.DRIFTED);

    Place here(Connection connection) throws SQLException {
        String setting = Sql.first(
                        connection,
                        "SELECT `value` FROM " + database.tables().shop("system_settings") + " WHERE `key` = ?",
                        row -> row.getString("value"),
                        SITE_URL)
                .orElse(null);
        return here(connection, setting, database.dialect().server(connection));
    }

    private Place here(Connection connection, String setting, String server) throws SQLException {
        String url = setting == null || setting.isBlank() ? configuredUrl : setting.strip();
        return new Place(url, connection.getCatalog(), server);
    }

    /** The same, with the home's URL where only one side knows it: the shop may be reached without its configuration. */
    Place here(Connection connection, StationFacts facts) throws SQLException {
        Place home = home(facts.meta());
        Place here = here(connection, facts.siteUrl(), facts.server().name());
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
