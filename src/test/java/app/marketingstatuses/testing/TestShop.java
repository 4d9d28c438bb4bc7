package app.marketingstatuses.testing;

import app.marketingstatuses.demo.ShopSchema;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.MySqlDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fresh miniShop2 shop in a database of its own on the real {@link MariaDb}: stock statuses, customer 1, deliveries and
 * payments 1 to 3. In SQL given to it, <code>{ms2_orders}</code> stands for the quoted table with the shop's prefix.
 */
public final class TestShop implements AutoCloseable {
    public static final int NEW = 1;
    public static final int PAID = 2;
    public static final int SENT = 3;
    public static final int CANCELLED = 4;
    public static final int DRAFT = 5;

    private static final Pattern TABLE = Pattern.compile("\\{(\\w+)}");

    private final String name;
    private final String prefix;
    private final int port;
    private final List<String> accounts = new ArrayList<>();
    private Connection connection;
    private Database database;

    private TestShop(String prefix, int port) throws SQLException {
        this.name = MariaDb.freshName();
        this.prefix = prefix;
        this.port = port;
        try (Connection admin = MariaDb.admin(port, "");
                Statement statement = admin.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci");
        }
        this.connection = MariaDb.admin(port, name);
    }

    /** A stock shop with the prefix {@code modx_}. */
    public static TestShop create() {
        return create("modx_");
    }

    /** A stock shop with another prefix. */
    public static TestShop create(String prefix) {
        return furnished(empty(prefix));
    }

    /** A stock shop with the prefix {@code modx_} on another server of this machine. */
    public static TestShop on(int port) {
        return furnished(empty("modx_", port));
    }

    /** The same shop in another database of the server, as an owner makes one to try things on. */
    public TestShop copy() {
        TestShop copy = empty(prefix, port);
        for (String table : queryStrings("SHOW TABLES")) {
            String from = "`" + name + "`.`" + table + "`";
            copy.execute("CREATE TABLE `" + table + "` LIKE " + from);
            copy.execute("INSERT INTO `" + table + "` SELECT * FROM " + from);
        }
        return copy;
    }

    private static TestShop furnished(TestShop shop) {
        shop.executeAll(ShopSchema.forServer(shop.prefix));
        StockShop.fill(shop);
        return shop;
    }

    /** Gives the shop the tables of msPromoCode2. */
    public TestShop withPromoCodes() {
        executeAll(ShopSchema.promoForServer(prefix));
        return this;
    }

    /** A database without any table. */
    public static TestShop empty(String prefix) {
        return empty(prefix, MariaDb.port());
    }

    private static TestShop empty(String prefix, int port) {
        try {
            return new TestShop(prefix, port);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database as the program sees it; opened at first. */
    public synchronized Database database() {
        if (database == null) {
            database = MySqlDatabase.open(connectionSettings());
        }
        return database;
    }

    /** Access of the administrator, who has no password. */
    public ConnectionSettings connectionSettings() {
        return connectionSettings("root", "");
    }

    /** Access of another account. */
    public ConnectionSettings connectionSettings(String user, String password) {
        return new ConnectionSettings(MariaDb.HOST, port, name, user, password, prefix, ConnectionSettings.Tls.OFF);
    }

    /**
     * Makes an account and gives access to it.
     *
     * @param grants such as {@code SELECT} (on the whole database) or {@code SELECT ON {ms2_orders}}; none may only log in
     */
    public ConnectionSettings account(String... grants) {
        String user = "u_" + MariaDb.freshName();
        accounts.add(user);
        execute("CREATE USER '" + user + "'@'%' IDENTIFIED BY 'secret of " + user + "'");
        for (String grant : grants) {
            String what = grant.contains(" ON ") ? grant : grant + " ON `" + name + "`.*";
            execute("GRANT " + what + " TO '" + user + "'@'%'");
        }
        return connectionSettings(user, "secret of " + user);
    }

    /** After the server was restarted: what was open to it is gone. */
    public synchronized void reconnect() {
        try {
            connection = MariaDb.admin(port, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String name() {
        return name;
    }

    public String prefix() {
        return prefix;
    }

    /** Adds an active, empty status of that name that mails nobody. @return its id */
    public int addStatus(String status) {
        return addStatus(status, false, false);
    }

    /** Adds an active status that mails nobody, ranked last. @return its id */
    public int addStatus(String status, boolean isFinal, boolean fixed) {
        long rank = queryLong("SELECT COALESCE(MAX(`rank`) + 1, 0) FROM {ms2_order_statuses}");
        return (int) insert(
                "INSERT INTO {ms2_order_statuses} (`name`, `color`, `final`, `fixed`, `rank`) VALUES (?, '336699', ?, ?, ?)",
                status,
                isFinal ? 1 : 0,
                fixed ? 1 : 0,
                rank);
    }

    /** Sets one column of a status, such as {@code final} to 0. */
    public void setStatus(int status, String column, Object value) {
        execute("UPDATE {ms2_order_statuses} SET `" + column + "` = ? WHERE `id` = ?", value, status);
    }

    public TestOrder order() {
        return new TestOrder(this);
    }

    /** A status log row as miniShop2 writes it in cron. @return its id */
    public long log(long order, int status, LocalDateTime at) {
        return log(order, "status", Integer.toString(status), at);
    }

    /** Any log row. @return its id */
    public long log(long order, String action, String entry, LocalDateTime at) {
        return insert(
                "INSERT INTO {ms2_order_logs} (`user_id`, `order_id`, `timestamp`, `action`, `entry`, `ip`)"
                        + " SELECT `user_id`, `id`, ?, ?, ?, '{\"ip\":\"\",\"suspected\":[],\"network\":[]}'"
                        + " FROM {ms2_orders} WHERE `id` = ?",
                at,
                action,
                entry,
                order);
    }

    /** A customer with a profile; a null address makes one without profile. @return the user's id */
    public long user(String email) {
        long id = insert(
                "INSERT INTO {users} (`username`, `primary_group`) VALUES (?, 0)",
                "customer " + (queryLong("SELECT COUNT(*) FROM {users}") + 1));
        if (email != null) {
            execute(
                    "INSERT INTO {user_attributes} (`internalKey`, `fullname`, `email`, `address`, `comment`)"
                            + " VALUES (?, ?, ?, '', '')",
                    id,
                    "Customer " + id,
                    email);
        }
        return id;
    }

    /** Sets a system setting of MODX. */
    public void setting(String key, String value) {
        execute("REPLACE INTO {system_settings} (`key`, `value`) VALUES (?, ?)", key, value);
    }

    /** Sets a setting of one context. */
    public void contextSetting(String context, String key, String value) {
        execute("REPLACE INTO {context_setting} (`context_key`, `key`, `value`) VALUES (?, ?, ?)", context, key, value);
    }

    /** Sets a setting of one user. */
    public void userSetting(long user, String key, String value) {
        execute("REPLACE INTO {user_settings} (`user`, `key`, `value`) VALUES (?, ?, ?)", user, key, value);
    }

    /** What a manager does in MODX: changes the status and logs it. */
    public void managerMoves(long order, int status, LocalDateTime at) {
        execute("UPDATE {ms2_orders} SET `status` = ? WHERE `id` = ?", status, order);
        log(order, status, at);
    }

    public int statusOf(long order) {
        return (int) queryLong("SELECT `status` FROM {ms2_orders} WHERE `id` = ?", order);
    }

    /** Runs any statement. @return rows matched */
    public synchronized int execute(String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void executeAll(List<String> statements) {
        statements.forEach(this::execute);
    }

    /** Inserts a row. @return the generated id */
    public synchronized long insert(String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one number a query gives. */
    public long queryLong(String sql, Object... parameters) {
        return Long.parseLong(queryStrings(sql, parameters).get(0));
    }

    /** The one text a query gives; null for NULL. */
    public String queryString(String sql, Object... parameters) {
        return queryStrings(sql, parameters).get(0);
    }

    /** The first column of every row, as text. */
    public synchronized List<String> queryStrings(String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        String named = TABLE.matcher(sql).replaceAll("`" + prefix + "$1`");
        PreparedStatement statement = connection.prepareStatement(named, Statement.RETURN_GENERATED_KEYS);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
        accounts.forEach(user -> execute("DROP USER '" + user + "'@'%'"));
        execute("DROP DATABASE `" + name + "`");
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
