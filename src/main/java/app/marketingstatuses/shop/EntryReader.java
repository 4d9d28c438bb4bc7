package app.marketingstatuses.shop;

import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.PutBack;
import java.sql.Connection;
import java.sql.ResultSet;
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

    /** Backwards along the index, so that only the latest entries are made: an old row with an impossible date harms nobody. */
    private Map<Long, Map<Integer, LogEntry>> latest(Connection connection, List<Long> ids) throws SQLException {
        String sql = "SELECT `order_id`, `id`, `entry`, `timestamp` FROM " + logs + " WHERE `order_id` IN "
                + Sql.in(ids) + " AND `action` = 'status' ORDER BY `order_id` DESC, `id` DESC";
        Map<Long, Map<Integer, LogEntry>> entries = new HashMap<>();
        Sql.Row<Object> take = row -> {
            Map<Integer, LogEntry> own = entries.computeIfAbsent(row.getLong(1), id -> new HashMap<>(4));
            OptionalInt status = StatusEntries.status(row.getString(3));
            if (status.isPresent() && !own.containsKey(status.getAsInt())) {
                own.put(status.getAsInt(), entry(row, status.getAsInt()));
            }
            return null;
        };
        Sql.query(connection, sql, take, ids.toArray());
        entries.values().removeIf(Map::isEmpty);
        return entries;
    }

    private Map<Long, List<LogEntry>> all(Connection connection, Collection<Long> ids) throws SQLException {
        String sql = "SELECT `order_id`, `id`, `entry`, `timestamp` FROM " + logs + " WHERE `order_id` IN "
                + Sql.in(ids) + " AND `action` = 'status' ORDER BY `id`";
        Map<Long, List<LogEntry>> entries = new HashMap<>();
        Sql.Row<Object> take = row -> {
            OptionalInt status = StatusEntries.status(row.getString(3));
            if (status.isPresent()) {
                entries.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(entry(row, status.getAsInt()));
            }
            return null;
        };
        Sql.query(connection, sql, take, ids.toArray());
        return entries;
    }

    private static LogEntry entry(ResultSet row, int status) throws SQLException {
        return new LogEntry(row.getLong(2), status, row.getObject(4, LocalDateTime.class));
    }
}
