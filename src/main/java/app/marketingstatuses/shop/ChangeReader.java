package app.marketingstatuses.shop;

import app.marketingstatuses.engine.Shop.Changes;
import app.marketingstatuses.engine.Shop.Cursor;
import java.sql.Connection;
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
        Set<Long> changed = new TreeSet<>();
        Reach log = new Reach(
                connection,
                tables.shop("ms2_order_logs"),
                List.of("`id`", "`order_id`", "`action`"),
                cursor.lastLog(),
                cursor.logGaps(),
                (row, first) -> {
                    if ("status".equalsIgnoreCase(row.getString(first + 2))) {
                        changed.add(row.getLong(first + 1));
                    }
                });
        Reach order = new Reach(
                connection,
                tables.shop("ms2_orders"),
                List.of("`id`"),
                cursor.lastOrder(),
                cursor.orderGaps(),
                (row, first) -> changed.add(row.getLong(first)));
        Together ends = new Together();
        log.ask(ends);
        order.ask(ends);
        ends.read(connection);
        boolean rewound = log.max < cursor.lastLog() || order.max < cursor.lastOrder();
        if (rewound || cursor.equals(Cursor.START)) {
            Cursor here = new Cursor(log.max, log.holes(), order.max, order.holes());
            return new Changes(List.of(), here, rewound);
        }
        log.readNew();
        order.readNew();
        Cursor next = new Cursor(log.max, log.gaps(), order.max, order.gaps());
        return new Changes(List.copyOf(changed), next, false);
    }

    /** One table read up to its highest id at the start; what is added meanwhile is left to the next time. */
    private static final class Reach {
        private final Connection connection;
        private final String table;
        private final List<String> columns;
        private final long after;
        private final Set<Long> awaited;
        private final Together.Reader reader;
        private final Set<Long> seen = new TreeSet<>();
        private long max;

        /** @param columns the id first */
        Reach(
                Connection connection,
                String table,
                List<String> columns,
                long after,
                Set<Long> awaited,
                Together.Reader reader) {
            this.connection = connection;
            this.table = table;
            this.columns = columns;
            this.after = after;
            this.awaited = awaited;
            this.reader = (row, first) -> {
                seen.add(row.getLong(first));
                reader.row(row, first);
            };
        }

        /** Where the table ends, and which awaited rows are there now. */
        void ask(Together ends) {
            ends.ask(List.of("MAX(`id`)"), "FROM " + table, (row, first) -> max = row.getLong(first));
            for (List<Long> chunk : Chunks.of(awaited)) {
                ends.ask(columns, "FROM " + table + " WHERE `id` IN " + Sql.in(chunk), reader, chunk.toArray());
            }
        }

        void readNew() throws SQLException {
            if (max > after) {
                new Together()
                        .ask(columns, "FROM " + table + " WHERE `id` > ? AND `id` <= ?", reader, after, max)
                        .read(connection);
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
