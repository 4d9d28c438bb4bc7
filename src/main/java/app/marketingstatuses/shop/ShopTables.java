package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Makes sure that what was opened is a miniShop2 shop under the prefix given. */
final class ShopTables {
    private static final int NO_SUCH_TABLE = 1146;
    private static final int TABLE_DENIED = 1142;
    private static final int COLUMN_DENIED = 1143;
    private static final String ORDERS = "ms2_orders";

    private ShopTables() {}

    /** @throws Refusal NO_SHOP when orders, statuses or their log are missing or cannot be read */
    static void require(Database database, String name) {
        database.with(connection -> {
            try {
                probe(connection, database.tables());
            } catch (SQLException e) {
                throw refusal(connection, database.tables(), name, e);
            }
            return null;
        });
    }

    private static void probe(Connection connection, Tables tables) throws SQLException {
        String sql = "SELECT o.`id`, s.`id`, l.`id` FROM " + tables.shop(ORDERS) + " o, "
                + tables.shop("ms2_order_statuses") + " s, " + tables.shop("ms2_order_logs") + " l WHERE 1 = 0";
        Sql.query(connection, sql, row -> row.getLong(1));
    }

    private static Refusal refusal(Connection connection, Tables tables, String name, SQLException cause)
            throws SQLException {
        return switch (cause.getErrorCode()) {
            case NO_SUCH_TABLE -> noShop(connection, tables, name, cause);
            case TABLE_DENIED, COLUMN_DENIED ->
                noShop(
                        "shop-denied",
                        "The database user may not read the shop's tables in database " + name + ".",
                        cause,
                        name);
            default -> throw cause;
        };
    }

    private static Refusal noShop(Connection connection, Tables tables, String name, SQLException cause)
            throws SQLException {
        List<String> prefixes = prefixes(connection);
        if (prefixes.contains(tables.prefix())) {
            return noShop(
                    "shop-incomplete", "miniShop2's tables in database " + name + " are not complete.", cause, name);
        }
        String start = "Database " + name + " holds no miniShop2 tables with the prefix \"" + tables.prefix() + "\"";
        if (prefixes.isEmpty()) {
            String end = ", nor with any other: it is not the database of a miniShop2 shop.";
            return noShop("shop-none", start + end, cause, name, tables.prefix());
        }
        String others = "\"" + String.join("\", \"", prefixes) + "\"";
        return noShop(
                "shop-other-prefix",
                start + ", but there are some with " + others + ".",
                cause,
                name,
                tables.prefix(),
                others);
    }

    private static Refusal noShop(String code, String sentence, SQLException cause, String... details) {
        return Refusal.coded(Refusal.Kind.NO_SHOP, code, sentence, cause, details);
    }

    /** Prefixes under which the database holds orders of miniShop2. */
    private static List<String> prefixes(Connection connection) throws SQLException {
        return Sql.query(
                connection,
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name LIKE ? ORDER BY table_name LIMIT 10",
                row -> row.getString(1).substring(0, row.getString(1).length() - ORDERS.length()),
                "%ms2\\_orders");
    }
}
