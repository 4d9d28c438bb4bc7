package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database user may do: tried with statements that meet no row, and for tables not made yet read from its grants. */
final class Rights {
    /** Database, table and column denied, and a server or transaction that is read-only. */
    private static final Set<Integer> DENIED = Set.of(1044, 1142, 1143, 1227, 1290, 1836, 1792);

    private static final String NO_SUCH_TABLE = "42S02";

    private final Connection connection;
    private final Tables tables;
    private final boolean server;

    Rights(Connection connection, Tables tables, boolean server) {
        this.connection = connection;
        this.tables = tables;
        this.server = server;
    }

    static boolean isDenied(SQLException trouble) {
        return DENIED.contains(trouble.getErrorCode());
    }

    List<String> missing() throws SQLException {
        List<String> missing = new ArrayList<>();
        for (String table : NeededColumns.FOR_MOVES.keySet()) {
            if (!canRead(table)) {
                missing.add("read " + tables.prefix() + table);
            }
        }
        for (var write : writes().entrySet()) {
            if (!allows(write.getValue())) {
                missing.add(write.getKey());
            }
        }
        if (server) {
            Grants.of(connection).missing("CREATE", "INSERT", "UPDATE", "DELETE").stream()
                    .map(right -> right + " on the tables of this program")
                    .forEach(missing::add);
        }
        return missing;
    }

    boolean canRead(String table) throws SQLException {
        return allows("SELECT 1 FROM " + tables.shop(table) + " WHERE 1 = 0");
    }

    private Map<String, String> writes() {
        String orders = tables.shop("ms2_orders");
        String logs = tables.shop("ms2_order_logs");
        String profiles = tables.shop("ms2_customer_profiles");
        Map<String, String> writes = new LinkedHashMap<>();
        writes.put("change the status of orders", "UPDATE " + orders + " SET `status` = `status` WHERE 1 = 0");
        writes.put(
                "add rows to the order log",
                "INSERT INTO " + logs
                        + " (`user_id`, `order_id`, `timestamp`, `action`, `entry`, `ip`) SELECT `user_id`,"
                        + " `order_id`, `timestamp`, `action`, `entry`, `ip` FROM " + logs + " WHERE 1 = 0");
        writes.put("change what customers spent", "UPDATE " + profiles + " SET `spent` = `spent` WHERE 1 = 0");
        writes.put(
                "add customer profiles",
                "INSERT INTO " + profiles
                        + " (`id`, `spent`, `referrer_code`) SELECT `id`, `spent`, `referrer_code` FROM " + profiles
                        + " WHERE 1 = 0");
        return writes;
    }

    /** A missing table is no missing right; it is told elsewhere. */
    private boolean allows(String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.execute();
            return true;
        } catch (SQLException e) {
            if (isDenied(e)) {
                return false;
            }
            if (e.getSQLState() != null
                    && (e.getSQLState().equals(NO_SUCH_TABLE) || e.getSQLState().equals("42S22"))) {
                return true;
            }
            throw e;
        }
    }
}
