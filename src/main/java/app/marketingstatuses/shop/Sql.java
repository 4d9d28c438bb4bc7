package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Prepared statements with positional parameters, in one line each. */
public final class Sql {
    private Sql() {}

    /** Maps every row. */
    public static <T> List<T> query(Connection connection, String sql, Row<T> row, Object... parameters)
            throws SQLException {
        return query(Deadline.SECONDS, connection, sql, row, parameters);
    }

    /** The same, given up after so many seconds. */
    static <T> List<T> query(int longest, Connection connection, String sql, Row<T> row, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = Deadline.within(longest, connection, statement::executeQuery)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.of(rows));
            }
            return all;
        }
    }

    /** Maps the first row, if there is one. */
    public static <T> Optional<T> first(Connection connection, String sql, Row<T> row, Object... parameters)
            throws SQLException {
        return query(connection, sql, row, parameters).stream().findFirst();
    }

    /** Runs an update; the number of rows it matched. */
    public static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters)) {
            return Deadline.within(Deadline.SECONDS, connection, statement::executeUpdate);
        }
    }

    /** Inserts rows; the id that the first of them was given. */
    static long insert(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            fill(statement, parameters);
            Deadline.within(Deadline.SECONDS, connection, statement::executeUpdate);
            try (ResultSet ids = statement.getGeneratedKeys()) {
                ids.next();
                return ids.getLong(1);
            }
        }
    }

    /** {@code (?, ?, ?)} for an IN list; the collection must not be empty. */
    public static String in(Collection<?> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        fill(statement, parameters);
        return statement;
    }

    private static void fill(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    /** Maps the row a result set stands on. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
