package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the shop calls the things a task's conditions speak of.
 *
 * @param deliveries names by id, inactive ones included
 * @param payments names by id, inactive ones included
 * @param contexts names by context key
 * @param userGroups names by id; empty where MODX's table of groups is not there
 */
public record ShopNames(
        Map<Integer, String> deliveries,
        Map<Integer, String> payments,
        Map<String, String> contexts,
        Map<Integer, String> userGroups) {

    /** Reads them afresh. */
    public static ShopNames load(Database database) {
        return database.with(c -> new ShopNames(
                byId(c, database.tables().shop("ms2_deliveries")),
                byId(c, database.tables().shop("ms2_payments")),
                contexts(c, database.tables()),
                userGroups(c, database)));
    }

    private static Map<Integer, String> byId(Connection connection, String table) throws SQLException {
        Map<Integer, String> names = new TreeMap<>();
        Sql.query(
                connection,
                "SELECT `id`, `name` FROM " + table,
                row -> names.put(row.getInt(1), JdbcShop.text(row, 2)));
        return names;
    }

    private static Map<String, String> contexts(Connection connection, Tables tables) throws SQLException {
        Map<String, String> names = new TreeMap<>();
        Sql.query(
                connection,
                "SELECT `key`, `name` FROM " + tables.shop("context") + " WHERE `key` <> 'mgr'",
                row -> names.put(row.getString(1), JdbcShop.text(row, 2)));
        return names;
    }

    private static Map<Integer, String> userGroups(Connection connection, Database database) throws SQLException {
        String name = "membergroup_names";
        return database.dialect().hasTable(connection, database.tables().prefix() + name)
                ? byId(connection, database.tables().shop(name))
                : Map.of();
    }
}
