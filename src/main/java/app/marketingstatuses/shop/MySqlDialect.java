package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** MySQL 5.6 and later, MariaDB 10.3 and later. */
public final class MySqlDialect implements Dialect {
    /** A lock that cannot be given back at once goes with its connection; a run that lost the database ends soon. */
    private static final int RELEASE_SECONDS = 5;

    @Override
    public Instant utcNow(Connection connection) throws SQLException {
        return one(connection, "SELECT UTC_TIMESTAMP(3)", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    @Override
    public String server(Connection connection) throws SQLException {
        return Sql.first(connection, "SELECT @@hostname, @@port", row -> row.getString(1) + ":" + row.getInt(2))
                .orElseThrow();
    }

    @Override
    public String serverColumns() {
        return "@@hostname AS `server_host`, @@port AS `server_port`, UTC_TIMESTAMP(3) AS `server_utc`";
    }

    @Override
    public Server server(ResultSet row) throws SQLException {
        return new Server(
                row.getString("server_host") + ":" + row.getInt("server_port"),
                row.getObject("server_utc", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    @Override
    public String version(Connection connection) throws SQLException {
        String raw = one(connection, "SELECT VERSION()", String.class);
        boolean maria = raw.toLowerCase(Locale.ROOT).contains("mariadb");
        return (maria ? "MariaDB " : "MySQL ")
                + raw.replaceFirst("^5\\.5\\.5-(?=1\\d\\.)", "").replaceFirst("-.*$", "");
    }

    /** A user lock of the server ({@code GET_LOCK}); it lives as long as its connection, which is kept until closed. */
    @Override
    public Optional<AutoCloseable> lock(Database database, String name) throws SQLException {
        Connection connection = database.connection();
        try {
            if (!taken(connection, name)) {
                connection.close();
                return Optional.empty();
            }
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        return Optional.of(() -> release(connection, name));
    }

    private static boolean taken(Connection connection, String name) throws SQLException {
        return Sql.first(connection, "SELECT GET_LOCK(?, 0)", row -> row.getInt(1) == 1, name)
                .orElse(false);
    }

    private static void release(Connection connection, String name) throws SQLException {
        try (connection) {
            Sql.query(RELEASE_SECONDS, connection, "SELECT RELEASE_LOCK(?)", row -> row.getInt(1), name);
        }
    }

    @Override
    public boolean hasTable(Connection connection, String name) throws SQLException {
        return Sql.first(
                        connection,
                        "SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?",
                        row -> true,
                        name)
                .isPresent();
    }

    private static <T> T one(Connection connection, String sql, Class<T> type) throws SQLException {
        return Sql.first(connection, sql, row -> row.getObject(1, type)).orElseThrow();
    }
}
