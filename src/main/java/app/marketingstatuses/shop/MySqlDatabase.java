package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** Opens a shop's MySQL or MariaDB. */
public final class MySqlDatabase {
    private static final int POOL = 5;
    private static final int CONNECT_MILLIS = 10_000;
    private static final String CONNECT_TIMEOUT = "connectTimeout";
    /** Bounds what {@link Deadline} does not, such as the driver's own questions. */
    private static final int SOCKET_MILLIS = 45_000;

    private static final int LOCK_WAIT_SECONDS = 3;
    private static final int IDLE_SECONDS = 600;
    private static final int LONGEST_KEPT = 50_000;

    private MySqlDatabase() {}

    /**
     * Connects and makes sure that the shop's tables can be read.
     *
     * @throws Refusal NO_SHOP with one sentence that says what is wrong
     */
    public static Database open(ConnectionSettings settings) {
        return open(settings, CONNECT_MILLIS);
    }

    /**
     * The same over another way, which is closed with the database, or at once where that cannot be opened.
     *
     * @param settings with the server's name as the far end of the way sees it
     */
    public static Database open(ConnectionSettings settings, Way way) {
        try {
            return open(settings, CONNECT_MILLIS, way);
        } catch (RuntimeException e) {
            way.close();
            throw way.trouble().map(RuntimeException.class::cast).orElse(e);
        }
    }

    static Database open(ConnectionSettings settings, int connectMillis) {
        return open(settings, connectMillis, null);
    }

    private static Database open(ConnectionSettings settings, int connectMillis, Way way) {
        HikariDataSource pool = writablePool(settings, connectMillis, way);
        Runnable closing = () -> {
            pool.close();
            if (way != null) {
                way.close();
            }
        };
        Database database = new Database(
                pool,
                new Tables(settings.prefix()),
                new MySqlDialect(),
                closing,
                way == null ? Optional::empty : way::trouble);
        try {
            ShopTables.require(database, settings.database());
            return database;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /**
     * READ COMMITTED, but where the server keeps its binary log by statement (MySQL 5.6 by itself): that refuses every
     * write of such a transaction (error 1665). There it is REPEATABLE READ, and whoever compares locks first.
     */
    private static HikariDataSource writablePool(ConnectionSettings settings, int connectMillis, Way way) {
        Properties properties = properties(settings, connectMillis, way);
        HikariDataSource pool = pool(settings, properties, "TRANSACTION_READ_COMMITTED");
        new FirstConnection(pool).open(settings);
        if (!logsByStatement(settings, pool)) {
            return pool;
        }
        pool.close();
        return new FirstConnection(pool(settings, properties, "TRANSACTION_REPEATABLE_READ")).open(settings);
    }

    private static boolean logsByStatement(ConnectionSettings settings, HikariDataSource pool) {
        String sql = "SHOW VARIABLES WHERE (Variable_name = 'log_bin' AND Value = 'ON')"
                + " OR (Variable_name = 'binlog_format' AND Value = 'STATEMENT')";
        try (Connection connection = pool.getConnection()) {
            return Sql.query(connection, sql, row -> row.getString(1)).size() == 2;
        } catch (SQLException e) {
            pool.close();
            throw ConnectionTrouble.refusal(settings, e);
        }
    }

    /** It connects when it is first asked for a connection. */
    private static HikariDataSource pool(ConnectionSettings settings, Properties properties, String isolation) {
        HikariDataSource config = new HikariDataSource();
        config.setPoolName("shop");
        // Host, port and name travel as properties: a URL made of what a user typed could carry options of the driver.
        config.setJdbcUrl("jdbc:mysql:///");
        config.setDriverClassName("com.mysql.cj.jdbc.Driver");
        config.setDataSourceProperties(properties);
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setTransactionIsolation(isolation);
        // An order that somebody holds locked must not keep all the others waiting for MySQL's usual 50 seconds; and
        // what a
        // lost line left behind on the server must not hold orders, or the run lock, for MySQL's usual 8 hours.
        config.setConnectionInitSql(
                "SET SESSION innodb_lock_wait_timeout = " + LOCK_WAIT_SECONDS + ", wait_timeout = " + IDLE_SECONDS);
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(POOL);
        // Also bounds the log-in: whatever accepts a connection but never answers is given up.
        config.setConnectionTimeout(Long.parseLong(properties.getProperty(CONNECT_TIMEOUT)));
        config.setInitializationFailTimeout(1);
        return config;
    }

    private static Properties properties(ConnectionSettings settings, int connectMillis, Way way) {
        Properties properties = properties(settings, connectMillis);
        if (way != null) {
            properties.setProperty("socketFactory", WaySocketFactory.class.getName());
            properties.setProperty(WaySocketFactory.PORT, Integer.toString(way.localPort()));
        }
        return properties;
    }

    static Properties properties(ConnectionSettings settings, int connectMillis) {
        Properties properties = new Properties();
        properties.setProperty("host", settings.host());
        properties.setProperty("port", Integer.toString(settings.port()));
        properties.setProperty("dbname", settings.database());
        properties.setProperty("sslMode", settings.tls().driverName());
        boolean unseen = settings.isLoopback() && settings.tls() == ConnectionSettings.Tls.OFF;
        properties.setProperty("allowPublicKeyRetrieval", Boolean.toString(unseen));
        properties.setProperty(CONNECT_TIMEOUT, Integer.toString(connectMillis));
        properties.setProperty("socketTimeout", Integer.toString(SOCKET_MILLIS));
        properties.setProperty("characterEncoding", "UTF-8");
        properties.setProperty("zeroDateTimeBehavior", "CONVERT_TO_NULL");
        properties.setProperty("tinyInt1isBit", "false");
        properties.setProperty("useAffectedRows", "false");
        // What is asked of portions of many orders is the same long text over and over: it is read once.
        properties.setProperty("cachePrepStmts", "true");
        properties.setProperty("prepStmtCacheSqlLimit", Integer.toString(LONGEST_KEPT));
        properties.setProperty("allowLoadLocalInfile", "false");
        properties.setProperty("allowMultiQueries", "false");
        return properties;
    }
}
