package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The few things that MySQL or MariaDB and the embedded demo database do not share. All other SQL is the same. */
public interface Dialect {
    /** The database's own UTC time; null where the database is part of this process and has no clock of its own. */
    Instant utcNow(Connection connection) throws SQLException;

    /**
     * The server by the name it gives itself, and its clock.
     *
     * @param utc as {@link #utcNow}
     */
    record Server(String name, Instant utc) {}

    /** What a query that asks for other things too has to select for {@link #server(ResultSet)}. */
    String serverColumns();

    /** Both at once, from the row of such a query. */
    Server server(ResultSet row) throws SQLException;

    /** Host and port of the server as it names itself; a copy of the shop elsewhere answers otherwise. */
    String server(Connection connection) throws SQLException;

    /** Engine and version for people, such as {@code MariaDB 10.11.6}. */
    String version(Connection connection) throws SQLException;

    /** Takes a lock that only one connection of all may hold, without waiting; empty where another holds it. */
    Optional<AutoCloseable> lock(Database database, String name) throws SQLException;

    /** Whether the table exists in the connection's database; {@code name} with prefix, without quotes. */
    boolean hasTable(Connection connection, String name) throws SQLException;
}
