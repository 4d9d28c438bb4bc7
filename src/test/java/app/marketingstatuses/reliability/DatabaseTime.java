package app.marketingstatuses.reliability;

import app.marketingstatuses.testing.MariaDb;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Puts the clock of the tests' server wrong, for every connection made from now on by an account without the rights of an
 * administrator; closing puts it right.
 */
final class DatabaseTime implements AutoCloseable {
    void ahead(Duration time) {
        set("SET timestamp = UNIX_TIMESTAMP() + " + time.toSeconds());
    }

    private static void set(String atConnect) {
        try (Connection admin = MariaDb.admin();
                Statement statement = admin.createStatement()) {
            statement.execute("SET GLOBAL init_connect = '" + atConnect + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        set("");
    }
}
