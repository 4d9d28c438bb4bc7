package app.marketingstatuses.store;

import app.marketingstatuses.engine.Digest;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what a managers' report tells, by the runs of its time: moves have no index by time. */
final class DigestReader {
    /** Orders named in a report. */
    private static final int NAMED = 20;

    /** No run takes so long: whatever happened since a moment is in runs that began no earlier than this before it. */
    private static final Duration LONGEST_RUN = Duration.ofHours(6);

    private final Tables tables;
    private final Instant from;
    private final Instant until;

    DigestReader(Tables tables, Instant from, Instant until) {
        this.tables = tables;
        this.from = from;
        this.until = until;
    }

    Digest read(Connection connection) throws SQLException {
        return new Digest(
                from,
                until,
                moved(connection),
                new Digest.Mails(
                        number(
                                connection,
                                "SELECT COALESCE(SUM(`mail_sent`), 0) FROM " + tables.own("runs")
                                        + " WHERE `started_at` >= ? AND `finished_at` > ? AND `finished_at` <= ?",
                                range()),
                        mails(connection, MailState.QUEUED) + mails(connection, MailState.SENDING),
                        mails(connection, MailState.RETRYING),
                        mails(connection, MailState.DEAD)),
                failing(connection),
                number(connection, "SELECT COUNT(DISTINCT `order_id`) FROM " + tables.own("retries")));
    }

    private List<Digest.Moved> moved(Connection connection) throws SQLException {
        Map<String, Integer> moved = new TreeMap<>();
        Map<String, Integer> trials = new TreeMap<>();
        Sql.query(
                connection,
                "SELECT MIN(m.`task_name`) AS `task`, COUNT(*) AS `n`, SUM(CASE WHEN "
                        + TrialMoves.isTrial("m.`start_id`") + " THEN 1 ELSE 0 END) AS `trials` FROM "
                        + tables.own("runs")
                        + " r JOIN " + tables.own("moves") + " m ON m.`run_id` = r.`run_id` LEFT JOIN "
                        + tables.own("undone") + " u ON u.`move_id` = m.`id` WHERE r.`started_at` >= ?"
                        + " AND m.`moved_at` > ? AND m.`moved_at` <= ? AND u.`move_id` IS NULL"
                        + " GROUP BY m.`task_id`",
                row -> {
                    int inTrial = row.getInt("trials");
                    trials.merge(row.getString("task"), inTrial, Integer::sum);
                    return moved.merge(row.getString("task"), row.getInt("n") - inTrial, Integer::sum);
                },
                range());
        Sql.query(
                connection,
                "SELECT MIN(t.`task_name`) AS `task`, COUNT(*) AS `n` FROM " + tables.own("runs") + " r JOIN "
                        + tables.own("trials") + " t ON t.`run_id` = r.`run_id` WHERE r.`started_at` >= ?"
                        + " AND t.`tried_at` > ? AND t.`tried_at` <= ? GROUP BY t.`task_id`",
                row -> trials.merge(row.getString("task"), row.getInt("n"), Integer::sum),
                range());
        List<Digest.Moved> all = new ArrayList<>();
        moved.forEach((task, orders) -> all.add(new Digest.Moved(task, false, orders)));
        trials.forEach((task, orders) -> all.add(new Digest.Moved(task, true, orders)));
        all.removeIf(task -> task.orders() == 0);
        all.sort(Comparator.comparing(Digest.Moved::trial)
                .thenComparing(Comparator.comparing(Digest.Moved::orders).reversed()));
        return all;
    }

    private List<Digest.Failing> failing(Connection connection) throws SQLException {
        return Sql.query(
                connection,
                "SELECT r.`order_id`, o.`num`, MIN(p.`task_name`) AS `task` FROM " + tables.own("retries")
                        + " r LEFT JOIN " + tables.shop("ms2_orders") + " o ON o.`id` = r.`order_id` LEFT JOIN "
                        + tables.own("problems") + " p ON p.`order_id` = r.`order_id` AND p.`task_id` = r.`task_id`"
                        + " GROUP BY r.`order_id`, o.`num` ORDER BY r.`order_id` LIMIT " + NAMED,
                row -> new Digest.Failing(row.getLong("order_id"), row.getString("num"), row.getString("task")));
    }

    private int mails(Connection connection, MailState state) throws SQLException {
        return number(connection, "SELECT COUNT(*) FROM " + tables.own("outbox") + " WHERE `state` = ?", state.code());
    }

    private static int number(Connection connection, String sql, Object... parameters) throws SQLException {
        return Sql.first(connection, sql, row -> row.getInt(1), parameters).orElse(0);
    }

    private Object[] range() {
        return new Object[] {Millis.of(from.minus(LONGEST_RUN)), Millis.of(from), Millis.of(until)};
    }
}
