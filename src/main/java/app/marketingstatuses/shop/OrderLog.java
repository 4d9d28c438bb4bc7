package app.marketingstatuses.shop;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What the shop's log tells of one order. */
public final class OrderLog {
    private final Database database;

    public OrderLog(Database database) {
        this.database = database;
    }

    /** Every change of status in the order in which it was logged. */
    public List<StatusChange> of(long orderId) {
        Tables tables = database.tables();
        String sql = "SELECT l.`id`, l.`entry`, l.`timestamp`, l.`user_id`, p.`fullname`, u.`username` FROM "
                + tables.shop("ms2_order_logs") + " l LEFT JOIN " + tables.shop("users") + " u ON u.`id` = l.`user_id`"
                + " LEFT JOIN " + tables.shop("user_attributes") + " p ON p.`internalKey` = l.`user_id`"
                + " WHERE l.`order_id` = ? AND l.`action` = 'status' ORDER BY l.`id`";
        List<StatusChange> changes = new ArrayList<>();
        Sql.Row<Object> add = row -> {
            OptionalInt status = StatusEntries.status(row.getString(2));
            if (status.isPresent()) {
                String full = JdbcShop.text(row, 5).strip();
                changes.add(new StatusChange(
                        row.getLong(1),
                        status.getAsInt(),
                        row.getObject(3, LocalDateTime.class),
                        row.getLong(4),
                        full.isEmpty() ? JdbcShop.text(row, 6).strip() : full));
            }
            return null;
        };
        database.with(c -> Sql.query(c, sql, add, orderId));
        return changes;
    }
}
