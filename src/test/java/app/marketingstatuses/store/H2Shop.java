package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Dialect;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** An empty H2 database with the few tables of a shop that the store reads: the SQL of ours must run there too. */
final class H2Shop {
    private H2Shop() {}

    static Database open() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Database database = new Database(source, new Tables("demo_"), new H2(), () -> {});
        database.with(c -> {
            c.createStatement()
                    .execute("CREATE TABLE `demo_system_settings` (`key` VARCHAR(50) PRIMARY KEY, `value` TEXT)");
            c.createStatement()
                    .execute("CREATE TABLE `demo_ms2_orders` (`id` INT UNSIGNED AUTO_INCREMENT PRIMARY KEY,"
                            + " `status` INT UNSIGNED, `user_id` INT UNSIGNED)");
            return null;
        });
        return database;
    }

    private static final class H2 implements Dialect {
        @Override
        public Instant utcNow(Connection connection) {
            return null;
        }

        @Override
        public String server(Connection connection) {
            return "embedded";
        }

        @Override
        public String version(Connection connection) {
            return "H2";
        }

        @Override
        public Optional<AutoCloseable> lock(Database database, String name) {
            return Optional.of(() -> {});
        }

        @Override
        public boolean hasTable(Connection connection, String name) throws SQLException {
            return Sql.first(
                            connection,
                            "SELECT 1 FROM information_schema.tables WHERE LOWER(table_name) = ?",
                            row -> true,
                            name.toLowerCase(Locale.ROOT))
                    .isPresent();
        }
    }
}
