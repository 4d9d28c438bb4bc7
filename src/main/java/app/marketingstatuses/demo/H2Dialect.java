package app.marketingstatuses.demo;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Dialect;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The embedded demo database. Only one process can have its file open, so a lock within the process is enough. */
public final class H2Dialect implements Dialect {
    private static final String NAME = "demo";
    private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

    /** Null: an embedded database reads the clock of its own process. */
    @Override
    public Instant utcNow(Connection connection) {
        return null;
    }

    /** Always {@code demo}: the settings folder may be moved, and the demo shop with it. */
    @Override
    public String server(Connection connection) {
        return NAME;
    }

    @Override
    public String serverColumns() {
        return "'" + NAME + "' AS `server_name`";
    }

    @Override
    public Server server(ResultSet row) throws SQLException {
        return new Server(row.getString("server_name"), null);
    }

    @Override
    public String version(Connection connection) throws SQLException {
        return "H2 " + connection.getMetaData().getDatabaseProductVersion().split(" ")[0];
    }

    @Override
    public Optional<AutoCloseable> lock(Database database, String name) throws SQLException {
        String key = database.with(connection -> connection.getMetaData().getURL()) + " " + name;
        return HELD.add(key) ? Optional.of(() -> HELD.remove(key)) : Optional.empty();
    }

    @Override
    public boolean hasTable(Connection connection, String name) throws SQLException {
        return Sql.first(
                        connection,
                        "SELECT 1 FROM `information_schema`.`tables` WHERE `table_schema` = ? AND `table_name` = ?",
                        row -> true,
                        connection.getSchema(),
                        name.toLowerCase(Locale.ROOT))
                .isPresent();
    }
}
