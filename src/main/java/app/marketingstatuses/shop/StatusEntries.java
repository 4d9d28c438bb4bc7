package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How statuses are written in the shop's log. */
final class StatusEntries {
    private static final Pattern STATUS_ID = Pattern.compile("[0-9]{1,9}");

    private StatusEntries() {}

    /** The status id in {@code ms2_order_logs.entry}; empty where a row holds something else, which is no entry into a status. */
    static OptionalInt status(String entry) {
        String text = entry.strip();
        return STATUS_ID.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Id of the latest status log row of each of these orders; an order without any is absent. */
    static Map<Long, Long> latest(Connection connection, Tables tables, Collection<Long> orders) throws SQLException {
        String sql = "SELECT `order_id`, `entry`, MAX(`id`) FROM " + tables.shop("ms2_order_logs")
                + " WHERE `order_id` IN " + Sql.in(orders) + " AND `action` = 'status' GROUP BY `order_id`, `entry`";
        Map<Long, Long> latest = new HashMap<>();
        Sql.Row<Object> row =
                r -> status(r.getString(2)).isPresent() ? latest.merge(r.getLong(1), r.getLong(3), Math::max) : null;
        Sql.query(connection, sql, row, orders.toArray());
        return latest;
    }
}
