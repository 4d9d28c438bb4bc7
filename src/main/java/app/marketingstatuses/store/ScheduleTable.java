package app.marketingstatuses.store;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Book.Gate;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The rows of {@code schedule}: when to look at which order for which task. */
final class ScheduleTable {
    private final String table;
    private final String orders;

    ScheduleTable(Tables tables) {
        table = tables.own("schedule");
        orders = tables.shop("ms2_orders");
    }

    /** Rising, each once; at most so many rows are read. One short range of an index for each gate. */
    List<Long> awake(Connection connection, Instant now, Collection<Gate> open, int most) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        for (Gate gate : open) {
            Collections.addAll(parameters, gate.taskId(), gate.status(), Millis.of(now));
        }
        return orderIds(
                connection,
                union(open.size(), "`task_id` = ? AND `status` = ? AND `look_at` <= ?", "`order_id`")
                        + (most == Integer.MAX_VALUE ? "" : " LIMIT " + most),
                parameters);
    }

    List<Long> come(Connection connection, Instant now, Collection<Task> tasks) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        for (Task task : tasks) {
            Collections.addAll(parameters, task.id(), Millis.of(now));
        }
        String condition =
                "`task_id` = ? AND `state` IN ('due', 'waiting', 'held')" + " AND (`due_at` <= ? OR `due_at` IS NULL)";
        return orderIds(connection, union(tasks.size(), condition, "`order_id`"), parameters);
    }

    Instant nextLook(Connection connection, Instant now, Collection<Gate> open) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        for (Gate gate : open) {
            Collections.addAll(parameters, gate.taskId(), gate.status(), Millis.of(now));
        }
        String sql =
                union(open.size(), "`task_id` = ? AND `status` = ? AND `look_at` > ?", "MIN(`look_at`) AS `look_at`");
        return Sql.query(connection, sql, row -> Millis.read(row, "look_at"), parameters.toArray()).stream()
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /**
     * Orders above {@code after} up to {@code last} that stand in a from-status without a row that says so, or have a row
     * that speaks of another status.
     */
    List<Long> drifted(Connection connection, Collection<Task> tasks, long after, long last) throws SQLException {
        String stands = "COALESCE(o.`status`, 0)";
        List<String> parts = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (Task task : tasks) {
            parts.add("SELECT o.`id` AS `order_id` FROM " + orders + " o LEFT JOIN " + table
                    + " s ON s.`order_id` = o.`id` AND s.`task_id` = ? AND s.`status` = " + stands
                    + " WHERE o.`id` > ? AND o.`id` <= ? AND " + standing(task.from(), stands)
                    + " AND s.`order_id` IS NULL");
            Collections.addAll(parameters, task.id(), after, last);
            parameters.addAll(task.from());
        }
        parts.add("SELECT o.`id` AS `order_id` FROM " + table + " s JOIN " + orders + " o ON o.`id` = s.`order_id`"
                + " WHERE s.`order_id` > ? AND s.`order_id` <= ? AND s.`status` <> " + stands);
        Collections.addAll(parameters, after, last);
        return orderIds(connection, String.join(" UNION ALL ", parts), parameters);
    }

    /** By the plain column where no order without a status is meant: the shop's index of it holds all that is asked for. */
    private static String standing(Collection<Integer> statuses, String stands) {
        return (statuses.contains(0) ? stands : "o.`status`") + " IN " + Sql.in(statuses);
    }

    /** Makes the rows of these orders say exactly these verdicts; compares first. */
    void replace(Connection connection, Map<Long, List<Verdict>> verdictsByOrder) throws SQLException {
        for (List<Long> ids : Rows.chunks(verdictsByOrder.keySet(), Rows.CHUNK)) {
            Map<Key, Line> old = lines(connection, ids);
            List<Object[]> changed = new ArrayList<>();
            for (Long id : ids) {
                for (Verdict verdict : verdictsByOrder.get(id)) {
                    Key key = new Key(id, verdict.task().id());
                    Line line = Line.of(verdict);
                    if (!line.equals(old.remove(key))) {
                        changed.add(line.row(key));
                    }
                }
            }
            delete(connection, old.keySet());
            upsert(connection, changed);
        }
    }

    void deleteOrders(Connection connection, Collection<Long> orderIds) throws SQLException {
        for (List<Long> ids : Rows.chunks(orderIds, Rows.CHUNK)) {
            Sql.update(connection, "DELETE FROM " + table + " WHERE `order_id` IN " + Sql.in(ids), ids.toArray());
        }
    }

    private Map<Key, Line> lines(Connection connection, List<Long> ids) throws SQLException {
        Map<Key, Line> lines = new HashMap<>();
        Sql.query(
                connection,
                "SELECT * FROM " + table + " WHERE `order_id` IN " + Sql.in(ids),
                row -> lines.put(new Key(row.getLong("order_id"), row.getLong("task_id")), Line.read(row)),
                ids.toArray());
        return lines;
    }

    private void delete(Connection connection, Collection<Key> keys) throws SQLException {
        Map<Long, List<Long>> ordersByTask = new HashMap<>();
        keys.forEach(key -> ordersByTask
                .computeIfAbsent(key.taskId(), task -> new ArrayList<>())
                .add(key.orderId()));
        for (var entry : ordersByTask.entrySet()) {
            List<Object> parameters = new ArrayList<>(List.of(entry.getKey()));
            parameters.addAll(entry.getValue());
            Sql.update(
                    connection,
                    "DELETE FROM " + table + " WHERE `task_id` = ? AND `order_id` IN " + Sql.in(entry.getValue()),
                    parameters.toArray());
        }
    }

    private void upsert(Connection connection, List<Object[]> rows) throws SQLException {
        Rows.insert(
                connection,
                table,
                "`order_id`, `task_id`, `status`, `start_id`, `due_at`, `look_at`, `state`, `reason`",
                "ON DUPLICATE KEY UPDATE `status` = VALUES(`status`), `start_id` = VALUES(`start_id`),"
                        + " `due_at` = VALUES(`due_at`), `look_at` = VALUES(`look_at`), `state` = VALUES(`state`),"
                        + " `reason` = VALUES(`reason`)",
                rows,
                Rows.CHUNK);
    }

    private String union(int size, String condition, String columns) {
        String part = "SELECT " + columns + " FROM " + table + " WHERE " + condition;
        return String.join(" UNION ALL ", Collections.nCopies(size, part));
    }

    private static List<Long> orderIds(Connection connection, String sql, List<Object> parameters) throws SQLException {
        List<Long> found = Sql.query(connection, sql, row -> row.getLong(1), parameters.toArray());
        return found.stream()
                .mapToLong(Long::longValue)
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    private record Key(long orderId, long taskId) {}

    private record Line(int status, Long startId, Long dueAt, Long lookAt, String state, String reason) {
        static Line of(Verdict verdict) {
            return new Line(
                    verdict.order().status(),
                    verdict.start() == null ? null : (Long) verdict.start().id(),
                    Millis.of(verdict.dueAt()),
                    Millis.of(verdict.lookAt()),
                    verdict.state().name().toLowerCase(Locale.ROOT),
                    verdict.reason() == null ? null : verdict.reason().code());
        }

        static Line read(ResultSet row) throws SQLException {
            return new Line(
                    row.getInt("status"),
                    number(row, "start_id"),
                    number(row, "due_at"),
                    number(row, "look_at"),
                    row.getString("state"),
                    row.getString("reason"));
        }

        Object[] row(Key key) {
            return new Object[] {key.orderId(), key.taskId(), status, startId, dueAt, lookAt, state, reason};
        }

        private static Long number(ResultSet row, String column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : value;
        }
    }
}
