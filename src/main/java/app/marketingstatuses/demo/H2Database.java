package app.marketingstatuses.demo;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Tables;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/** Opens an embedded database file. Its connections are READ COMMITTED, which is what H2 does by itself. */
final class H2Database {
    /** {@code WRITE_DELAY=0}: what is committed is in the file, even where the program is killed the next moment. */
    private static final String OPTIONS =
            ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=5000";

    private static final String PREFIX = "modx_";
    private static final int CONNECTIONS = 8;
    private static final Duration OTHER_PROGRAM_ENDS = Duration.ofSeconds(3);

    private H2Database() {}

    /** @param path the file without its ending */
    static Database open(Path path) {
        if (path.toString().indexOf(';') >= 0) {
            throw Refusal.coded(
                    Refusal.Kind.USAGE,
                    "demo-semicolon",
                    "The demo shop cannot live in a folder with a semicolon in its name. Choose another settings folder.",
                    null);
        }
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + path + OPTIONS, "demo", "");
        pool.setMaxConnections(CONNECTIONS);
        try {
            Patience.until(OTHER_PROGRAM_ENDS, () -> tryOpen(pool)).orElseThrow(H2Database::busy);
        } catch (SQLException e) {
            throw Refusal.coded(
                    Refusal.Kind.NO_SHOP,
                    "demo-broken",
                    "The demo shop's file " + path + ".mv.db cannot be opened (error " + e.getErrorCode()
                            + "). Delete it, and a new one is made.",
                    e,
                    path + ".mv.db");
        }
        return new Database(pool, new Tables(PREFIX), new H2Dialect(), pool::dispose);
    }

    static Refusal busy() {
        return Refusal.coded(
                Refusal.Kind.BUSY,
                "demo-busy",
                "The demo shop is open in another program. Close that, or wait until it is done.",
                null);
    }

    private static Boolean tryOpen(JdbcConnectionPool pool) throws SQLException {
        try {
            pool.getConnection().close();
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return null;
            }
            throw e;
        }
    }
}
