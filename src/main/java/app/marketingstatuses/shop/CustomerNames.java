package app.marketingstatuses.shop;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of customers for long lists of orders: nothing else is read, a portion at a time. */
public final class CustomerNames {
    private final Database database;

    public CustomerNames(Database database) {
        this.database = database;
    }

    /** The customer's name, else the receiver's, by order id; empty where neither is known, absent where the order is gone. */
    public Map<Long, String> of(Collection<Long> orderIds) {
        Map<Long, String> names = new HashMap<>();
        for (List<Long> chunk : Chunks.of(orderIds)) {
            names.putAll(read(chunk));
        }
        return names;
    }

    private Map<Long, String> read(List<Long> chunk) {
        Tables tables = database.tables();
        String sql = "SELECT o.`id`, p.`fullname`, a.`receiver` FROM " + tables.shop("ms2_orders") + " o LEFT JOIN "
                + tables.shop("user_attributes") + " p ON p.`internalKey` = o.`user_id` LEFT JOIN "
                + tables.shop("ms2_order_addresses") + " a ON a.`order_id` = o.`id` WHERE o.`id` IN " + Sql.in(chunk);
        Map<Long, String> names = new HashMap<>();
        Sql.Row<Object> add = row -> {
            String name = JdbcShop.text(row, 2).strip();
            return names.putIfAbsent(
                    row.getLong(1), name.isEmpty() ? JdbcShop.text(row, 3).strip() : name);
        };
        database.with(connection -> Sql.query(connection, sql, add, chunk.toArray()));
        return names;
    }
}
