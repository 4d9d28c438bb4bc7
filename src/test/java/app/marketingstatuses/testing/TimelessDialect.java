package app.marketingstatuses.testing;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Dialect;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The dialect of a database that keeps no time of its own: a test may be at another time. */
public record TimelessDialect(Dialect real) implements Dialect {
    @Override
    public Instant utcNow(Connection connection) {
        return null;
    }

    @Override
    public String server(Connection connection) throws SQLException {
        return real.server(connection);
    }

    @Override
    public String serverColumns() {
        return real.serverColumns();
    }

    @Override
    public Server server(ResultSet row) throws SQLException {
        return new Server(real.server(row).name(), null);
    }

    @Override
    public String version(Connection connection) throws SQLException {
        return real.version(connection);
    }

    @Override
    public Optional<AutoCloseable> lock(Database database, String name) throws SQLException {
        return real.lock(database, name);
    }

    @Override
    public boolean hasTable(Connection connection, String name) throws SQLException {
        return real.hasTable(connection, name);
    }

    /** The connections of an open database. */
    public record Source(Database database) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return database.connection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
