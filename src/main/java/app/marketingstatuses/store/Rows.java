package app.marketingstatuses.store;

import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Many rows in few statements. */
final class Rows {
    /** Ids in one IN list, and rows in one INSERT. */
    static final int CHUNK = 500;

    private Rows() {}

    /**
     * Inserts rows by statements of several rows each.
     *
     * @param table quoted
     * @param columns quoted, comma separated
     * @param suffix such as {@code ON DUPLICATE KEY UPDATE …}; may be empty
     * @param chunk rows in one statement
     */
    static void insert(
            Connection connection, String table, String columns, String suffix, List<Object[]> rows, int chunk)
            throws SQLException {
        for (List<Object[]> some : chunks(rows, chunk)) {
            String row = Sql.in(Arrays.asList(some.get(0)));
            String sql = "INSERT INTO " + table + " (" + columns + ") VALUES "
                    + String.join(", ", Collections.nCopies(some.size(), row)) + " " + suffix;
            Sql.update(connection, sql, some.stream().flatMap(Arrays::stream).toArray());
        }
    }

    /** The same elements, in their order, in lists of at most {@code size}. */
    static <T> List<List<T>> chunks(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < list.size(); start += size) {
            chunks.add(list.subList(start, Math.min(list.size(), start + size)));
        }
        return chunks;
    }
}
