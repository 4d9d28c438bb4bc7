package app.marketingstatuses.store;

import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The rows of {@code problems} and {@code retries}: what failed or was skipped, and when it is tried again. */
final class ProblemRows {
    static final String FAILED = "failed";
    static final String SKIPPED = "skipped";
    /** Under this task an order is kept that could not be read. */
    static final long NO_TASK = 0;

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final String problems;
    private final String retries;

    ProblemRows(Tables tables) {
        problems = tables.own("problems");
        retries = tables.own("retries");
    }

    /** @param taskId null where it is about no task */
    void add(
            Connection connection,
            String runId,
            Instant at,
            Long taskId,
            String taskName,
            long orderId,
            String kind,
            String message)
            throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO " + problems + " (`run_id`, `task_id`, `task_name`, `order_id`, `kind`, `message`, `at`)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                runId,
                taskId,
                taskName,
                orderId,
                kind,
                message,
                Millis.of(at));
    }

    /** To be tried again after 1, 2, 4, 8 … minutes, a day at most. */
    void tryAgain(Connection connection, long taskId, long orderId, Instant at, String error) throws SQLException {
        int attempts = Sql.first(
                        connection,
                        "SELECT `attempts` FROM " + retries + " WHERE `order_id` = ? AND `task_id` = ?",
                        row -> row.getInt("attempts"),
                        orderId,
                        taskId)
                .orElse(0);
        Long retryAt = Millis.of(at.plus(pause(attempts)));
        Sql.update(
                connection,
                attempts == 0
                        ? "INSERT INTO " + retries
                                + " (`attempts`, `retry_at`, `last_error`, `order_id`, `task_id`) VALUES (?, ?, ?, ?, ?)"
                        : "UPDATE " + retries
                                + " SET `attempts` = ?, `retry_at` = ?, `last_error` = ? WHERE `order_id` = ? AND `task_id` = ?",
                attempts + 1,
                retryAt,
                error,
                orderId,
                taskId);
    }

    void forget(Connection connection, Collection<Long> orderIds) throws SQLException {
        for (List<Long> ids : Rows.chunks(orderIds, Rows.CHUNK)) {
            Sql.update(connection, "DELETE FROM " + retries + " WHERE `order_id` IN " + Sql.in(ids), ids.toArray());
        }
    }

    static Duration pause(int earlierAttempts) {
        Duration pause = Duration.ofMinutes(1L << Math.min(earlierAttempts, 11));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
