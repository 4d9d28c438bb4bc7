package app.marketingstatuses.store;

import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows of the shop's log are the latest. */
final class LogRows {
    private final String log;

    LogRows(Tables tables) {
        log = tables.shop("ms2_order_logs");
    }

    /** Id of each order's latest row of any kind; an order without any is absent. */
    Map<Long, Long> latest(Connection connection, Collection<Long> orders) throws SQLException {
        Map<Long, Long> latest = new HashMap<>();
        for (List<Long> ids : Rows.chunks(orders, Rows.CHUNK)) {
            Sql.query(
                    connection,
                    "SELECT `order_id`, MAX(`id`) AS `latest` FROM " + log + " WHERE `order_id` IN " + Sql.in(ids)
                            + " GROUP BY `order_id`",
                    row -> latest.put(row.getLong("order_id"), row.getLong("latest")),
                    ids.toArray());
        }
        return latest;
    }
}
