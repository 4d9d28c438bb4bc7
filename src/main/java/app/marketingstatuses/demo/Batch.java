package app.marketingstatuses.demo;

import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Inserts many rows at once. */
record Batch(Connection connection, Tables tables) {
    /** @param columns parted by spaces, in the order of each row's values */
    void insert(String table, String columns, List<Object[]> rows) throws SQLException {
        List<String> names = Arrays.asList(columns.split(" "));
        String quoted = names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + tables.shop(table) + " (" + quoted + ") VALUES " + Sql.in(names);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
