package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads what runs recorded about one order, by the indexes on its id. */
public final class OrderRecords {
    private final Database database;

    OrderRecords(Database database) {
        this.database = database;
    }

    public OrderRecord of(long orderId) {
        return database.with(connection -> read(connection, orderId));
    }

    private OrderRecord read(Connection connection, long orderId) throws SQLException {
        return new OrderRecord(
                Sql.query(
                        connection,
                        "SELECT m.*, r.`by_whom` FROM " + own("moves") + " m LEFT JOIN " + own("runs")
                                + " r ON r.`run_id` = m.`run_id` WHERE m.`order_id` = ? ORDER BY m.`entry_id`, m.`id`",
                        OrderRecords::moved,
                        orderId),
                Sql.query(
                        connection,
                        "SELECT u.*, r.`by_whom` FROM " + own("undone") + " u LEFT JOIN " + own("runs")
                                + " r ON r.`run_id` = u.`run_id` WHERE u.`order_id` = ? ORDER BY u.`back_entry`",
                        row -> new OrderRecord.PutBack(
                                row.getString("run_id"),
                                by(row),
                                Millis.read(row, "undone_at"),
                                row.getLong("moved_entry"),
                                row.getLong("back_entry")),
                        orderId),
                Sql.query(
                        connection,
                        "SELECT `id`, `run_id`, `order_id`, `status`, `kind`, `state`, `attempts`, `queued_at`, `next_at`,"
                                + " `sent_at`, `error` FROM " + own("outbox") + " WHERE `order_id` = ? ORDER BY `id`",
                        OutboxTable::entry,
                        orderId),
                Sql.query(
                        connection,
                        "SELECT * FROM " + own("retries") + " WHERE `order_id` = ? ORDER BY `task_id`",
                        row -> new OrderRecord.Failed(
                                row.getLong("task_id"),
                                row.getInt("attempts"),
                                Millis.read(row, "retry_at"),
                                row.getString("last_error")),
                        orderId));
    }

    private static OrderRecord.Moved moved(ResultSet row) throws SQLException {
        return new OrderRecord.Moved(
                row.getLong("task_id"),
                row.getString("task_name"),
                row.getString("run_id"),
                by(row),
                Millis.read(row, "moved_at"),
                row.getInt("from_status"),
                row.getInt("to_status"),
                row.getLong("entry_id"),
                TrialMoves.isTrial(row.getLong("start_id")));
    }

    private static String by(ResultSet row) throws SQLException {
        String by = row.getString("by_whom");
        return by == null ? "" : by;
    }

    private String own(String table) {
        return database.tables().own(table);
    }
}
