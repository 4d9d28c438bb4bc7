package app.marketingstatuses.shop;

import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.PutBack;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads when orders entered their statuses, as if what was undone had never happened. */
final class EntryReader {
    private final String logs;
    private final PutBacks putBacks;

    EntryReader(Tables tables, PutBacks putBacks) {
        logs = tables.shop("ms2_order_logs");
        this.putBacks = putBacks;
    }

    /**
     * @param entries by status id; see {@link app.marketingstatuses.domain.Order#entries}
     * @param putBack null where the latest row is of no undo
     */
    record Entries(Map<Integer, LogEntry> entries, PutBack putBack) {
        static final Entries NONE = new Entries(Map.of(), null);
    }

    /** By order; an order without any status row is absent. */
    Map<Long, Entries> read(Connection connection, List<Long> ids) throws SQLException {
        Map<Long, Entries> found = new HashMap<>();
        latest(connection, ids).forEach((id, entries) -> found.put(id, new Entries(entries, null)));
        Map<Long, List<PutBack>> undone = putBacks.of(connection, ids);
        if (!undone.isEmpty()) {
            all(connection, undone.keySet()).forEach((id, rows) -> found.put(id, without(rows, undone.get(id))));
        }
        return found;
    }

    private static Entries without(List<LogEntry> rows, List<PutBack> undone) {
        Set<Long> hidden = new HashSet<>();
        undone.forEach(back -> hidden.addAll(List.of(back.movedEntry(), back.backEntry())));
        long last = rows.get(rows.size() - 1).id();
        Map<Integer, LogEntry> entries = new HashMap<>();
        rows.stream().filter(row -> !hidden.contains(row.id())).forEach(row -> entries.put(row.status(), row));
        return new Entries(
                entries,
                undone.stream()
                        .filter(back -> back.backEntry() == last)
                        .findFirst()
                        .orElse(null));
    }

    private Map<Long, Map<Integer, LogEntry>> latest(Connection connection, List<Long> ids) throws SQLException {
        String sql = "SELECT l.`order_id`, l.`id`, l.`entry`, l.`timestamp` FROM " + logs
                + " l JOIN (SELECT MAX(`id`) AS `latest` FROM " + logs + " WHERE `order_id` IN " + Sql.in(ids)
                + " AND `action` = 'status' GROUP BY `order_id`, `entry`) m ON m.`latest` = l.`id`";
        Map<Long, Map<Integer, LogEntry>> entries = new HashMap<>();
        rows(
                connection,
                sql,
                ids,
                (order, entry) -> entries.computeIfAbsent(order, id -> new HashMap<>())
                        .merge(entry.status(), entry, (a, b) -> a.id() > b.id() ? a : b));
        return entries;
    }

    private Map<Long, List<LogEntry>> all(Connection connection, Collection<Long> ids) throws SQLException {
        String sql = "SELECT `order_id`, `id`, `entry`, `timestamp` FROM " + logs + " WHERE `order_id` IN "
                + Sql.in(ids) + " AND `action` = 'status' ORDER BY `id`";
        Map<Long, List<LogEntry>> entries = new HashMap<>();
        rows(
                connection,
                sql,
                ids,
                (order, entry) ->
                        entries.computeIfAbsent(order, id -> new ArrayList<>()).add(entry));
        return entries;
    }

    private static void rows(Connection connection, String sql, Collection<Long> ids, Taker taker) throws SQLException {
        Sql.Row<Object> take = row -> {
            OptionalInt status = StatusEntries.status(row.getString(3));
            if (status.isPresent()) {
                taker.take(
                        row.getLong(1),
                        new LogEntry(row.getLong(2), status.getAsInt(), row.getObject(4, LocalDateTime.class)));
            }
            return null;
        };
        Sql.query(connection, sql, take, ids.toArray());
    }

    private interface Taker {
        void take(long orderId, LogEntry entry);
    }
}
