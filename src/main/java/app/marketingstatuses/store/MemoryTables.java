package app.marketingstatuses.store;

import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.engine.OrderMemory;
import app.marketingstatuses.engine.OrderMemory.Trials;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What {@code moves}, {@code trials}, {@code first_seen} and {@code retries} hold about orders. */
final class MemoryTables {
    private final String moves;
    private final String trials;
    private final String firstSeen;
    private final String retries;

    MemoryTables(Tables tables) {
        moves = tables.own("moves");
        trials = tables.own("trials");
        firstSeen = tables.own("first_seen");
        retries = tables.own("retries");
    }

    /** An order without a record is absent. */
    Map<Long, OrderMemory> memory(Connection connection, Collection<Long> orderIds) throws SQLException {
        Map<Long, Past> past = new HashMap<>();
        Map<Long, FirstSeen> seen = new HashMap<>();
        Map<Long, Map<Long, Instant>> retryAt = new HashMap<>();
        for (List<Long> ids : Rows.chunks(orderIds, Rows.CHUNK)) {
            readMoves(connection, ids, past);
            readTrials(connection, ids, past);
            seen.putAll(firstSeen(connection, ids));
            readRetries(connection, ids, retryAt);
        }
        Set<Long> known = new HashSet<>(past.keySet());
        known.addAll(seen.keySet());
        known.addAll(retryAt.keySet());
        Map<Long, OrderMemory> memory = new HashMap<>();
        for (Long id : known) {
            Past own = past.getOrDefault(id, new Past());
            memory.put(id, new OrderMemory(own.done, seen.get(id), retryAt.getOrDefault(id, Map.of()), own.trials()));
        }
        return memory;
    }

    /** Keeps sightings; of a stay that was seen already the first sighting stays. */
    void recordFirstSeen(Connection connection, Collection<FirstSeen> sightings) throws SQLException {
        Map<Long, FirstSeen> wanted = new TreeMap<>();
        sightings.forEach(sighting -> wanted.put(sighting.orderId(), sighting));
        for (List<Long> ids : Rows.chunks(wanted.keySet(), Rows.CHUNK)) {
            Map<Long, FirstSeen> old = firstSeen(connection, ids);
            List<Object[]> rows = new ArrayList<>();
            for (Long id : ids) {
                FirstSeen sighting = wanted.get(id);
                if (!sameStay(old.get(id), sighting)) {
                    rows.add(new Object[] {id, sighting.status(), sighting.afterEntry(), Millis.of(sighting.at())});
                }
            }
            Rows.insert(
                    connection,
                    firstSeen,
                    "`order_id`, `status`, `after_entry`, `seen_at`",
                    "ON DUPLICATE KEY UPDATE `status` = VALUES(`status`), `after_entry` = VALUES(`after_entry`),"
                            + " `seen_at` = VALUES(`seen_at`)",
                    rows,
                    Rows.CHUNK);
        }
    }

    private static boolean sameStay(FirstSeen old, FirstSeen now) {
        return old != null && old.status() == now.status() && old.afterEntry() == now.afterEntry();
    }

    private void readMoves(Connection connection, List<Long> ids, Map<Long, Past> past) throws SQLException {
        Sql.query(
                connection,
                "SELECT `order_id`, `task_id`, `start_id`, `entry_id` FROM " + moves + " WHERE `order_id` IN "
                        + Sql.in(ids),
                row -> {
                    Past own = past.computeIfAbsent(row.getLong("order_id"), id -> new Past());
                    own.entries.add(row.getLong("entry_id"));
                    long task = row.getLong("task_id");
                    long start = row.getLong("start_id");
                    return TrialMoves.isTrial(start) ? own.moved.add(task) : add(own.done, task, start);
                },
                ids.toArray());
    }

    private void readTrials(Connection connection, List<Long> ids, Map<Long, Past> past) throws SQLException {
        Sql.query(
                connection,
                "SELECT `order_id`, `task_id`, `start_id` FROM " + trials + " WHERE `order_id` IN " + Sql.in(ids),
                row -> add(
                        past.computeIfAbsent(row.getLong("order_id"), id -> new Past()).mailed,
                        row.getLong("task_id"),
                        row.getLong("start_id")),
                ids.toArray());
    }

    private static boolean add(Map<Long, Set<Long>> starts, long task, long start) {
        return starts.computeIfAbsent(task, id -> new HashSet<>()).add(start);
    }

    /** What tasks did with an order, in earnest and in trial. */
    private static final class Past {
        private final Map<Long, Set<Long>> done = new HashMap<>();
        private final Map<Long, Set<Long>> mailed = new HashMap<>();
        private final Set<Long> moved = new HashSet<>();
        private final Set<Long> entries = new HashSet<>();

        Trials trials() {
            boolean none = mailed.isEmpty() && moved.isEmpty();
            return none ? Trials.NONE : new Trials(mailed, moved, moved.isEmpty() ? Set.of() : entries);
        }
    }

    private Map<Long, FirstSeen> firstSeen(Connection connection, List<Long> ids) throws SQLException {
        Map<Long, FirstSeen> seen = new HashMap<>();
        Sql.query(
                connection,
                "SELECT `order_id`, `status`, `after_entry`, `seen_at` FROM " + firstSeen + " WHERE `order_id` IN "
                        + Sql.in(ids),
                row -> seen.put(row.getLong("order_id"), sighting(row)),
                ids.toArray());
        return seen;
    }

    private static FirstSeen sighting(ResultSet row) throws SQLException {
        return new FirstSeen(
                row.getLong("order_id"), row.getInt("status"), row.getLong("after_entry"), Millis.read(row, "seen_at"));
    }

    private void readRetries(Connection connection, List<Long> ids, Map<Long, Map<Long, Instant>> retryAt)
            throws SQLException {
        Sql.query(
                connection,
                "SELECT `order_id`, `task_id`, `retry_at` FROM " + retries + " WHERE `order_id` IN " + Sql.in(ids),
                row -> retryAt.computeIfAbsent(row.getLong("order_id"), id -> new HashMap<>())
                        .put(row.getLong("task_id"), Millis.read(row, "retry_at")),
                ids.toArray());
    }
}
