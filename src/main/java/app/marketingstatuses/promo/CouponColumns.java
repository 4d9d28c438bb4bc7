package app.marketingstatuses.promo;

import app.marketingstatuses.domain.Telling;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of a shop's {@code mspc2_coupons}: versions of msPromoCode2 differ. */
final class CouponColumns {
    private static final List<String> ESSENTIAL =
            List.of("id", "list", "code", "count", "discount", "stoppedon", "active", "properties");
    private static final Set<Integer> NUMBERS = Set.of(
            Types.TINYINT,
            Types.SMALLINT,
            Types.INTEGER,
            Types.BIGINT,
            Types.DECIMAL,
            Types.NUMERIC,
            Types.FLOAT,
            Types.REAL,
            Types.DOUBLE,
            Types.BIT,
            Types.BOOLEAN);

    /** @param needed whether a row must bring a value for it */
    private record Column(int type, String typeName, int size, boolean needed) {}

    private final String table;
    private final Map<String, Column> columns;

    private CouponColumns(String table, Map<String, Column> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** @param table with prefix, without quotes */
    static CouponColumns probe(Connection connection, String table) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        String pattern = table.replace("_", meta.getSearchStringEscape() + "_");
        Map<String, Column> columns = new LinkedHashMap<>();
        try (ResultSet rows = meta.getColumns(connection.getCatalog(), connection.getSchema(), pattern, null)) {
            while (rows.next()) {
                if (rows.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                    columns.put(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), column(rows));
                }
            }
        }
        return new CouponColumns(table, columns);
    }

    private static Column column(ResultSet row) throws SQLException {
        boolean needed = row.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls
                && row.getString("COLUMN_DEF") == null
                && !"YES".equals(row.getString("IS_AUTOINCREMENT"))
                && !"YES".equals(row.getString("IS_GENERATEDCOLUMN"));
        return new Column(row.getInt("DATA_TYPE"), row.getString("TYPE_NAME"), row.getInt("COLUMN_SIZE"), needed);
    }

    /** @throws PromoFault where a coupon cannot be what it must be without a column that is missing or of another kind */
    void requireEssential() {
        List<String> missing =
                ESSENTIAL.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new PromoFault(Telling.PROMO_COLUMN, table, String.join(", ", missing));
        }
        if (!NUMBERS.contains(columns.get("stoppedon").type())) {
            throw new PromoFault(Telling.PROMO_TABLE, table, "stoppedon");
        }
    }

    /** @throws PromoFault where it would be cut short */
    void requireRoom(String column, String text) {
        if (columns.get(column).size() < text.length()) {
            throw new PromoFault(Telling.PROMO_TABLE, table, column);
        }
    }

    /** Of the wanted values those that have a column, and a harmless one for each column that nobody here knows and that needs one. */
    Map<String, Object> row(Map<String, Object> wanted) {
        Map<String, Object> row = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            if (wanted.containsKey(name)) {
                row.put(name, wanted.get(name));
            } else if (column.needed()
                    && !column.typeName().toUpperCase(Locale.ROOT).startsWith("ENUM")) {
                row.put(name, harmless(column));
            }
        });
        return row;
    }

    private static Object harmless(Column column) {
        if (NUMBERS.contains(column.type())) {
            return 0;
        }
        return switch (column.type()) {
            case Types.DATE -> "1970-01-02";
            case Types.TIMESTAMP -> "1970-01-02 00:00:00";
            case Types.TIME -> "00:00:00";
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> new byte[0];
            default -> column.typeName().equalsIgnoreCase("JSON") ? "{}" : "";
        };
    }
}
