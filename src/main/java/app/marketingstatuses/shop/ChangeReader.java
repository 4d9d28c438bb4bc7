package app.marketingstatuses.shop;

import app.marketingstatuses.engine.Shop.Changes;
import app.marketingstatuses.engine.Shop.Cursor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Follows the log and the orders by their ids. Costs what is new, however much the shop has piled up. */
final class ChangeReader {
    /** How far below the end an id may still become visible. */
    private static final int WINDOW = 1_000;

    private final Tables tables;

    ChangeReader(Tables tables) {
        this.tables = tables;
    }

    Changes since(Connection connection, Cursor cursor) throws SQLException {
        String logs = tables.shop("ms2_order_logs");
        String orders = tables.shop("ms2_orders");
        String ends = "SELECT (SELECT MAX(`id`) FROM " + logs + "), (SELECT MAX(`id`) FROM " + orders + ")";
        long[] end = Sql.first(connection, ends, row -> new long[] {row.getLong(1), row.getLong(2)})
                .orElseThrow();
        Reach log = new Reach(connection, logs, cursor.lastLog(), cursor.logGaps(), end[0]);
        Reach order = new Reach(connection, orders, cursor.lastOrder(), cursor.orderGaps(), end[1]);
        boolean rewound = log.max < cursor.lastLog() || order.max < cursor.lastOrder();
        if (rewound || cursor.equals(Cursor.START)) {
            Cursor here = new Cursor(log.max, log.holes(), order.max, order.holes());
            return new Changes(List.of(), here, rewound);
        }
        Set<Long> changed = new TreeSet<>();
        log.read("`id`, `order_id`, `action`", row -> {
            if ("status".equalsIgnoreCase(row.getString(3))) {
                changed.add(row.getLong(2));
            }
        });
        order.read("`id`", row -> changed.add(row.getLong(1)));
        Cursor next = new Cursor(log.max, log.gaps(), order.max, order.gaps());
        return new Changes(List.copyOf(changed), next, false);
    }

    private interface Seen {
        void row(ResultSet row) throws SQLException;
    }

    /** One table read up to its highest id at the start; what is added meanwhile is left to the next time. */
    private static final class Reach {
        private final Connection connection;
        private final String table;
        private final long after;
        private final Set<Long> awaited;
        private final Set<Long> seen = new TreeSet<>();
        private final long max;

        Reach(Connection connection, String table, long after, Set<Long> awaited, long max) {
            this.connection = connection;
            this.table = table;
            this.after = after;
            this.awaited = awaited;
            this.max = max;
        }

        void read(String columns, Seen each) throws SQLException {
            Sql.Row<Object> row = r -> {
                seen.add(r.getLong(1));
                each.row(r);
                return null;
            };
            String select = "SELECT " + columns + " FROM " + table + " WHERE `id` ";
            if (max > after) {
                Sql.query(connection, select + "> ? AND `id` <= ?", row, after, max);
            }
            for (List<Long> chunk : Chunks.of(awaited)) {
                Sql.query(connection, select + "IN " + Sql.in(chunk), row, chunk.toArray());
            }
        }

        /** Ids below the end that are still to be awaited after {@link #read}. */
        Set<Long> gaps() {
            long from = Math.max(1, max - WINDOW + 1);
            Set<Long> gaps = new TreeSet<>();
            for (long id : awaited) {
                if (id >= from && id < max && !seen.contains(id)) {
                    gaps.add(id);
                }
            }
            for (long id = Math.max(from, after + 1); id < max; id++) {
                if (!seen.contains(id)) {
                    gaps.add(id);
                }
            }
            return gaps;
        }

        /** Ids just below the end without a row. */
        Set<Long> holes() throws SQLException {
            long from = Math.max(1, max - WINDOW + 1);
            Sql.query(
                    connection,
                    "SELECT `id` FROM " + table + " WHERE `id` >= ? AND `id` <= ?",
                    row -> seen.add(row.getLong(1)),
                    from,
                    max);
            Set<Long> holes = new TreeSet<>();
            for (long id = from; id < max; id++) {
                if (!seen.contains(id)) {
                    holes.add(id);
                }
            }
            return holes;
        }
    }
}
