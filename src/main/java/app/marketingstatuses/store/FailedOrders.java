package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders that could not be moved, and wait to be tried again. */
public final class FailedOrders {
    private final Database database;

    FailedOrders(Database database) {
        this.database = database;
    }

    /**
     * A failure that is still to be tried again.
     *
     * @param taskId 0 where the order could not even be read
     */
    public record Failed(long taskId, long orderId) {}

    /** Failures of a run that wait for their next attempt; what moved meanwhile is none. */
    public List<Failed> waiting(String runId) {
        return database.with(connection -> waiting(connection, runId));
    }

    /** Ends the waiting of a run's failures: the next run tries them again. @return them */
    public List<Failed> retry(String runId, Instant at) {
        return database.inTransaction(connection -> {
            List<Failed> failed = waiting(connection, runId);
            for (var byTask : byTask(failed).entrySet()) {
                for (List<Long> orders : Rows.chunks(byTask.getValue(), Rows.CHUNK)) {
                    endWaiting(connection, byTask.getKey(), orders, at);
                }
            }
            return failed;
        });
    }

    private List<Failed> waiting(Connection connection, String runId) throws SQLException {
        String problems = own("problems");
        return Sql.query(
                connection,
                "SELECT DISTINCT p.`order_id`, r.`task_id` FROM " + problems + " p JOIN " + own("retries")
                        + " r ON r.`order_id` = p.`order_id` AND r.`task_id` = COALESCE(p.`task_id`, 0)"
                        + " WHERE p.`run_id` = ? AND p.`kind` = ? ORDER BY p.`order_id`, r.`task_id`",
                row -> new Failed(row.getLong("task_id"), row.getLong("order_id")),
                runId,
                ProblemRows.FAILED);
    }

    private static Map<Long, List<Long>> byTask(List<Failed> failed) {
        Map<Long, List<Long>> orders = new HashMap<>();
        failed.forEach(f ->
                orders.computeIfAbsent(f.taskId(), task -> new ArrayList<>()).add(f.orderId()));
        return orders;
    }

    /** The number of attempts stays: the next failure waits as long as it would have. */
    private void endWaiting(Connection connection, long task, List<Long> orders, Instant at) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(Millis.of(at), task));
        parameters.addAll(orders);
        parameters.add(Millis.of(at));
        String where = " WHERE `task_id` = ? AND `order_id` IN " + Sql.in(orders);
        Sql.update(
                connection,
                "UPDATE " + own("retries") + " SET `retry_at` = ?" + where + " AND `retry_at` > ?",
                parameters.toArray());
        Sql.update(
                connection,
                "UPDATE " + own("schedule") + " SET `look_at` = ?" + where + " AND `look_at` > ?",
                parameters.toArray());
    }

    private String own(String table) {
        return database.tables().own(table);
    }
}
