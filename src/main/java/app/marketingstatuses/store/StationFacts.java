package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Dialect;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * All that guards and heartbeat ask for before a run, in one question.
 *
 * @param meta what our tables keep about the shop, by name; absent where nothing is kept
 * @param siteUrl the shop's setting; null where it has none
 * @param fuse null where nobody set it
 * @param last the last heartbeat; null before the first run
 */
record StationFacts(
        Map<String, String> meta, String siteUrl, String fuse, Heartbeats.Span last, Dialect.Server server) {

    static StationFacts read(Connection connection, Database database) throws SQLException {
        return Sql.first(connection, sql(database), row -> of(row, database.dialect()))
                .orElseThrow();
    }

    private static String sql(Database database) {
        Tables tables = database.tables();
        String heartbeat = tables.own("heartbeat");
        return "SELECT " + database.dialect().serverColumns() + ", "
                + String.join(
                        ", ",
                        Whereabouts.FACTS.stream()
                                .map(name -> value(Meta.of(tables).table(), "name", name))
                                .toList())
                + ", " + value(tables.shop("system_settings"), "key", Whereabouts.SITE_URL) + ", "
                + value(tables.own("settings"), "name", SettingsTable.FUSE)
                + ", h.`id`, h.`started_at`, h.`ended_at`, h.`runs` FROM (SELECT 1 AS `one`) o LEFT JOIN " + heartbeat
                + " h ON h.`id` = (SELECT MAX(`id`) FROM " + heartbeat + ")";
    }

    /** Each on its own: texts of two tables may be of kinds that do not go into one column. */
    private static String value(String table, String key, String name) {
        return "(SELECT `value` FROM " + table + " WHERE `" + key + "` = '" + name + "') AS `" + name + "`";
    }

    private static StationFacts of(ResultSet row, Dialect dialect) throws SQLException {
        Map<String, String> meta = new HashMap<>();
        for (String name : Whereabouts.FACTS) {
            String value = row.getString(name);
            if (value != null) {
                meta.put(name, value);
            }
        }
        Heartbeats.Span last = row.getObject("id") == null ? null : Heartbeats.span(row);
        return new StationFacts(
                meta,
                row.getString(Whereabouts.SITE_URL),
                row.getString(SettingsTable.FUSE),
                last,
                dialect.server(row));
    }
}
