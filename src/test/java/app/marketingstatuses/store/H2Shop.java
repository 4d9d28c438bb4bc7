package app.marketingstatuses.store;

import app.marketingstatuses.demo.H2Dialect;
import app.marketingstatuses.demo.ShopSchema;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

/** A miniShop2 schema without rows on H2: the SQL of ours must run there too. */
final class H2Shop {
    private static final String PREFIX = "modx_";

    private H2Shop() {}

    static Database open() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                "sa",
                "");
        Database database = new Database(pool, new Tables(PREFIX), new H2Dialect(), pool::dispose);
        database.with(H2Shop::fill);
        return database;
    }

    private static Void fill(Connection connection) throws SQLException {
        for (String statement : ShopSchema.forH2(PREFIX)) {
            Sql.update(connection, statement);
        }
        return null;
    }
}
