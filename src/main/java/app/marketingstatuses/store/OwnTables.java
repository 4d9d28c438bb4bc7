package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Our tables as a whole: how much is in them, all of it to be kept elsewhere, and their end. */
public final class OwnTables {
    private static final int PAGE = 5000;

    private final Database database;
    private final List<String> known;

    OwnTables(Database database, List<String> known) {
        this.database = database;
        this.known = known;
    }

    /** The number of rows of each table that is there, by its full name; empty where {@code init} was never done. */
    public Map<String, Long> counts() {
        return database.with(connection -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (String table : known) {
                if (database.dialect().hasTable(connection, table)) {
                    counts.put(table, rows(connection, table));
                }
            }
            return counts;
        });
    }

    private static long rows(java.sql.Connection connection, String table) throws SQLException {
        return Sql.first(connection, "SELECT COUNT(*) FROM `" + table + "`", row -> row.getLong(1))
                .orElseThrow();
    }

    /** All rows of a table as they are, column by column; read while they are asked for. */
    public Iterable<Map<String, Object>> rows(String table) {
        if (!known.contains(table)) {
            throw new IllegalArgumentException(table + " is no table of ours");
        }
        return () -> rowsOf(table);
    }

    private Iterator<Map<String, Object>> rowsOf(String table) {
        return IntStream.iterate(0, from -> from + PAGE)
                .mapToObj(from -> database.with(connection -> Sql.query(
                        connection, "SELECT * FROM `" + table + "` LIMIT " + from + ", " + PAGE, OwnTables::row)))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List<Map<String, Object>>::stream)
                .iterator();
    }

    static Map<String, Object> row(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.put(columns.getColumnLabel(i), row.getObject(i));
        }
        return values;
    }

    /** Drops them all; cut short, the rest is dropped by the next call. What they are first of all is forgotten first. */
    public void drop() {
        String first = database.tables().ownName("meta");
        Stream<String> order = Stream.concat(Stream.of(first), known.stream().filter(table -> !table.equals(first)));
        database.with(connection -> {
            for (String table : order.toList()) {
                Sql.update(connection, "DROP TABLE IF EXISTS `" + table + "`");
            }
            return null;
        });
    }
}
