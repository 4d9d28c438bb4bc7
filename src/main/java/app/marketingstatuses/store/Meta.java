package app.marketingstatuses.store;

import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import app.marketingstatuses.shop.Together;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Single facts that our tables keep, by name; and any other table of the shape {@code name}, {@code value}. */
record Meta(String table) {
    static Meta of(Tables tables) {
        return new Meta(tables.own("meta"));
    }

    Map<String, String> all(Connection connection) throws SQLException {
        Map<String, String> all = new HashMap<>();
        ask(new Together(), all).read(connection);
        return all;
    }

    /** Asks for these facts; for all where none is named. One that is not kept will be absent. */
    Together ask(Together asked, Map<String, String> into, String... names) {
        return asked.ask(
                List.of("`name`", "`value`"),
                "FROM " + table + (names.length == 0 ? "" : " WHERE `name` IN " + Sql.in(List.of(names))),
                (row, first) -> into.put(row.getString(first), row.getString(first + 1)),
                (Object[]) names);
    }

    Optional<String> get(Connection connection, String name) throws SQLException {
        return Sql.first(
                connection, "SELECT `value` FROM " + table + " WHERE `name` = ?", row -> row.getString("value"), name);
    }

    /** Keeps a fact; null forgets it. Writes nothing where it is so already; says whether it wrote. */
    boolean put(Connection connection, String name, String value) throws SQLException {
        return put(connection, name, get(connection, name).orElse(null), value);
    }

    /** The same where the caller has read it before. What another run kept meanwhile is no hindrance. */
    boolean put(Connection connection, String name, String old, String value) throws SQLException {
        if (value == null) {
            return old != null && Sql.update(connection, "DELETE FROM " + table + " WHERE `name` = ?", name) > 0;
        }
        if (value.equals(old)) {
            return false;
        }
        String sql = old == null
                ? "INSERT INTO " + table
                        + " (`value`, `name`) VALUES (?, ?) ON DUPLICATE KEY UPDATE `value` = VALUES(`value`)"
                : "UPDATE " + table + " SET `value` = ? WHERE `name` = ?";
        Sql.update(connection, sql, value, name);
        return true;
    }
}
