package app.marketingstatuses.doctor;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the account may write, found by statements that match no row: whatever grants it by way of roles, columns or
 * patterns, the server answers as it will in a run.
 */
record Permissions(Database database) {
    private static final String ID = "privileges";

    /** @param ready whether our tables are there */
    Check check(boolean ready) {
        List<String> denied = database.with(connection -> denied(connection, statements(ready)));
        if (denied.isEmpty()) {
            return Check.ok(ID, "The database account may do all that a run needs.");
        }
        String message = "The database account may not " + String.join(", nor ", denied) + ".";
        String fix = "Ask the host for SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER and INDEX on the shop's database.";
        return ready
                ? Check.fail(ID, message, fix)
                : Check.warn(ID, message + " It is good for preview and explain only.", fix);
    }

    private static List<String> denied(Connection connection, Map<String, String> statements) throws SQLException {
        List<String> denied = new ArrayList<>();
        connection.setAutoCommit(false);
        try {
            for (Map.Entry<String, String> entry : statements.entrySet()) {
                if (!isAllowed(connection, entry.getValue())) {
                    denied.add(entry.getKey());
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return denied;
    }

    private static boolean isAllowed(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return true;
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith("08")) {
                throw e;
            }
            return false;
        }
    }

    private Map<String, String> statements(boolean ready) {
        Tables tables = database.tables();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("change an order's status", none("UPDATE " + tables.shop("ms2_orders") + " SET `status` = `status`"));
        all.put(
                "write the order log",
                copyOfNone(tables.shop("ms2_order_logs"), "`order_id`, `action`, `entry`, `ip`"));
        all.put("add customer profiles", copyOfNone(tables.shop("ms2_customer_profiles"), "`id`, `spent`"));
        all.put(
                "change customer profiles",
                none("UPDATE " + tables.shop("ms2_customer_profiles") + " SET `spent` = `spent`"));
        if (ready) {
            String meta = tables.own("meta");
            all.put("add rows to the program's own tables", copyOfNone(meta, "`name`, `value`"));
            all.put("change rows of the program's own tables", none("UPDATE " + meta + " SET `value` = `value`"));
            all.put("delete rows of the program's own tables", none("DELETE FROM " + meta));
        }
        return all;
    }

    private static String none(String statement) {
        return statement + " WHERE 1 = 0";
    }

    private static String copyOfNone(String table, String columns) {
        return none("INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM " + table);
    }
}
