package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A shop's database while it is open. Connections are READ COMMITTED: after a lost compare-and-set a transaction must see
 * what the others wrote.
 */
public final class Database implements AutoCloseable {
    private static final String DEADLOCK = "40001";
    private static final int DEADLOCK_ATTEMPTS = 4;

    private final DataSource source;
    private final Tables tables;
    private final Dialect dialect;
    private final Runnable closing;
    private final Supplier<Optional<Refusal>> way;

    /** @param source gives connections in auto-commit mode and READ COMMITTED */
    public Database(DataSource source, Tables tables, Dialect dialect, Runnable closing) {
        this(source, tables, dialect, closing, Optional::empty);
    }

    /** @param way tells why the way to the server did not let the last connection through */
    Database(DataSource source, Tables tables, Dialect dialect, Runnable closing, Supplier<Optional<Refusal>> way) {
        this.source = source;
        this.tables = tables;
        this.dialect = dialect;
        this.closing = closing;
        this.way = way;
    }

    /** Why the way to the server, such as a tunnel, is closed; empty where it is not, or where there is none. */
    public Optional<Refusal> wayTrouble() {
        return way.get();
    }

    public Tables tables() {
        return tables;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** A connection in auto-commit mode, to be closed by the caller. */
    public Connection connection() throws SQLException {
        return source.getConnection();
    }

    /** Runs work on one connection in auto-commit mode. */
    public <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /**
     * Runs work in one transaction; whatever it throws rolls back. A transaction that the database chose as the victim of a
     * deadlock is run again, so work must have no other effects.
     */
    public <T> T inTransaction(Work<T> work) {
        return with(connection -> {
            for (int attempt = 1; ; attempt++) {
                try {
                    return once(connection, work);
                } catch (SQLException e) {
                    if (attempt == DEADLOCK_ATTEMPTS || !DEADLOCK.equals(e.getSQLState())) {
                        throw e;
                    }
                }
            }
        });
    }

    private static <T> T once(Connection connection, Work<T> work) throws SQLException {
        Deadline.of(connection, () -> connection.setAutoCommit(false));
        try {
            T result = work.on(connection);
            Deadline.of(connection, connection::commit);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        } finally {
            restore(connection);
        }
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            Deadline.of(connection, connection::rollback);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static void restore(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            Deadline.of(connection, () -> connection.setAutoCommit(true));
        }
    }

    @Override
    public void close() {
        closing.run();
    }

    /** Work on a connection. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
