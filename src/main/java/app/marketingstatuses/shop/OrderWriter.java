package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.Moves.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Changes the status of orders as miniShop2 does it: the order's {@code status} and no other column, a log row, and what
 * the customer spent when the order is paid. Compares before it sets, and works inside the caller's transaction.
 */
public final class OrderWriter {
    /** A server that reads the whole table instead may keep all of it locked. Others than MySQL take this for a comment. */
    private static final String BY_ID = " /*! FORCE INDEX (PRIMARY) */";

    /** The one status after which miniShop2's plugin sums up what the customer spent, on every shop. */
    private static final int PAID = 2;

    private static final String NOBODY = "{\"ip\":\"\",\"suspected\":[],\"network\":[]}";

    private final Tables tables;
    private final ShopZone zone;
    private final SpentWriter spent;

    public OrderWriter(Tables tables, ShopZone zone) {
        this.tables = tables;
        this.zone = zone;
        this.spent = new SpentWriter(tables);
    }

    /** Whether a change to this status sums up what the customer spent. */
    public static boolean sumsUp(int to) {
        return to == PAID;
    }

    /**
     * A planned change.
     *
     * @param from the status the order stood in when it was planned
     * @param lastEntry id of its latest status log row then, 0 for none: who moved it away and back meanwhile is seen by it
     */
    public record Change(long orderId, int from, long lastEntry, int to) {
        public static Change of(Order order, int to) {
            return new Change(order.id(), order.status(), order.lastRowId(), to);
        }

        /** None: the order is only locked and compared, with {@link Outcome#TRIED} where it still is as planned. */
        public static Change none(Order order) {
            return of(order, order.status());
        }

        private Outcome whenAsPlanned() {
            return from == to ? Outcome.TRIED : Outcome.MOVED;
        }
    }

    /**
     * Locks the orders, and changes those that still are as planned. Log rows are written in the order of the changes.
     *
     * @param changes of distinct orders
     * @throws SQLException the caller must roll back
     */
    public Written apply(Connection connection, Instant at, List<Change> changes) throws SQLException {
        // All locks before the first plain read: under REPEATABLE READ that read fixes what the others will see.
        Map<Long, Row> rows = new HashMap<>();
        for (List<Long> ids : Chunks.of(changes.stream().map(Change::orderId).toList())) {
            rows.putAll(locked(connection, ids));
        }
        Written written = new Written(new ArrayList<>(), new HashMap<>());
        for (int start = 0; start < changes.size(); start += Chunks.SIZE) {
            List<Change> portion = changes.subList(start, Math.min(start + Chunks.SIZE, changes.size()));
            portion(connection, at, portion, rows, written);
        }
        return written;
    }

    private void portion(Connection connection, Instant at, List<Change> changes, Map<Long, Row> rows, Written written)
            throws SQLException {
        List<Long> ids = changes.stream().map(Change::orderId).toList();
        Map<Long, Long> latest = StatusEntries.latest(connection, tables, ids);
        List<Change> moved = new ArrayList<>();
        for (Change change : changes) {
            Outcome outcome = compare(change, rows.get(change.orderId()), latest.getOrDefault(change.orderId(), 0L));
            written.outcomes.add(outcome);
            if (outcome == Outcome.MOVED) {
                moved.add(change);
            }
        }
        if (!moved.isEmpty()) {
            written.entries.putAll(write(connection, at, moved, rows));
        }
    }

    /**
     * By order, what one insert into the log wrote: its rows have the ids from the first one on, and as long as the
     * orders are locked nobody else writes one of theirs.
     */
    private Map<Long, Long> entries(Connection connection, long first) throws SQLException {
        String sql = "SELECT `order_id`, `id` FROM " + tables.shop("ms2_order_logs")
                + " WHERE `id` >= ? AND `action` = 'status'";
        Map<Long, Long> entries = new HashMap<>();
        Sql.query(connection, sql, row -> entries.merge(row.getLong(1), row.getLong(2), Math::min), first);
        return entries;
    }

    /**
     * @param outcomes one for each change, in their order
     * @param entries by id of an order that moved, the id of the log row that was written for it
     */
    public record Written(List<Outcome> outcomes, Map<Long, Long> entries) {}

    private record Row(int status, long userId) {}

    private record Step(int from, int to) {}

    private Map<Long, Row> locked(Connection connection, Collection<Long> ids) throws SQLException {
        String sql = "SELECT `id`, `status`, `user_id` FROM " + tables.shop("ms2_orders") + BY_ID + " WHERE `id` IN "
                + Sql.in(ids) + " ORDER BY `id` FOR UPDATE";
        Map<Long, Row> rows = new HashMap<>();
        Sql.query(
                connection,
                sql,
                row -> rows.put(row.getLong(1), new Row(row.getInt(2), row.getLong(3))),
                ids.toArray());
        return rows;
    }

    private static Outcome compare(Change change, Row row, long latestEntry) {
        if (row == null) {
            return Outcome.GONE;
        }
        boolean asPlanned = row.status == change.from && latestEntry == change.lastEntry;
        return asPlanned ? change.whenAsPlanned() : Outcome.CHANGED_MEANWHILE;
    }

    /** @return by order, the id of its log row */
    private Map<Long, Long> write(Connection connection, Instant at, List<Change> moved, Map<Long, Row> rows)
            throws SQLException {
        Map<Step, List<Change>> byStep = moved.stream()
                .collect(Collectors.groupingBy(c -> new Step(c.from, c.to), LinkedHashMap::new, Collectors.toList()));
        for (var step : byStep.entrySet()) {
            set(connection, step.getKey(), step.getValue());
        }
        Map<Long, Long> entries = entries(connection, log(connection, zone.local(at), moved, rows));
        Set<Long> payers = moved.stream()
                .filter(c -> sumsUp(c.to))
                .map(c -> rows.get(c.orderId).userId)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!payers.isEmpty()) {
            spent.sumUp(connection, at, payers);
        }
        return entries;
    }

    private void set(Connection connection, Step step, List<Change> changes) throws SQLException {
        // A NULL status counts as 0.
        String expected = step.from == 0 ? "(`status` = ? OR `status` IS NULL)" : "`status` = ?";
        String sql = "UPDATE " + tables.shop("ms2_orders") + BY_ID + " SET `status` = ? WHERE `id` IN "
                + Sql.in(changes) + " AND " + expected;
        List<Object> parameters = new ArrayList<>();
        parameters.add(step.to);
        changes.forEach(c -> parameters.add(c.orderId));
        parameters.add(step.from);
        int count = Sql.update(connection, sql, parameters.toArray());
        if (count != changes.size()) {
            throw new IllegalStateException(
                    count + " of " + changes.size() + " orders changed although all were locked and compared");
        }
    }

    /** @return the id of the first row */
    private long log(Connection connection, LocalDateTime now, List<Change> moved, Map<Long, Row> rows)
            throws SQLException {
        String values = "(?, ?, ?, 'status', ?, ?)";
        String sql = "INSERT INTO " + tables.shop("ms2_order_logs")
                + " (`user_id`, `order_id`, `timestamp`, `action`, `entry`, `ip`) VALUES "
                + String.join(", ", Collections.nCopies(moved.size(), values));
        List<Object> parameters = new ArrayList<>();
        for (Change change : moved) {
            parameters.add(rows.get(change.orderId).userId);
            parameters.add(change.orderId);
            parameters.add(now);
            parameters.add(Integer.toString(change.to));
            parameters.add(NOBODY);
        }
        return Sql.insert(connection, sql, parameters.toArray());
    }
}
