package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Facts about a shop for {@code doctor}. Changes nothing: rights to write are tried on no row at all. */
public final class ShopProbe {
    private static final Set<String> EVENTS =
            Set.of("msOnBeforeChangeOrderStatus", "msOnChangeOrderStatus", "msOnBeforeSaveOrder", "msOnSaveOrder");
    private static final String STOCK_HANDLER = "msOrderHandler";

    private final Database database;
    private final Tables tables;
    private final boolean server;

    public ShopProbe(Database database) {
        this.database = database;
        this.tables = database.tables();
        this.server = database.dialect() instanceof MySqlDialect;
    }

    /** Engine and version for people. */
    public String version() {
        return database.with(c -> database.dialect().version(c));
    }

    /** The database's own UTC time; null where it has no clock of its own. */
    public Instant utcNow() {
        return database.with(c -> database.dialect().utcNow(c));
    }

    /** A plugin of the site that a change past PHP does not reach. */
    public record Listener(String plugin, String event) {}

    /** Enabled plugins on miniShop2's order events, by name; miniShop2's own, whose work is done here, is left out. */
    public List<Listener> listeners() {
        String sql = "SELECT p.`name`, e.`event` FROM " + tables.shop("site_plugin_events") + " e JOIN "
                + tables.shop("site_plugins") + " p ON p.`id` = e.`pluginid` WHERE p.`disabled` = 0"
                + " AND p.`name` <> 'miniShop2' AND e.`event` IN " + Sql.in(EVENTS) + " ORDER BY p.`name`, e.`event`";
        return database.with(
                c -> Sql.query(c, sql, row -> new Listener(row.getString(1), row.getString(2)), EVENTS.toArray()));
    }

    /** The setting {@code ms2_order_handler_class}, where it names another class than miniShop2's own. */
    public Optional<String> customOrderHandler() {
        return database.with(
                c -> Optional.ofNullable(ShopSettings.load(c, tables).get("ms2_order_handler_class"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase(STOCK_HANDLER)));
    }

    /** Local time of the latest log row, in the shop's zone; empty where there is none or it has no date. */
    public Optional<LocalDateTime> newestLogTime() {
        String sql = "SELECT `timestamp` FROM " + tables.shop("ms2_order_logs") + " ORDER BY `id` DESC LIMIT 1";
        return database.with(c ->
                Optional.ofNullable(Sql.first(c, sql, row -> new Object[] {row.getObject(1, LocalDateTime.class)})
                        .map(row -> (LocalDateTime) row[0])
                        .orElse(null)));
    }

    /** Tables and columns (such as {@code ms2_orders.type}) that moving orders needs and the shop lacks. */
    public List<String> missing() {
        return database.with(c -> missing(c, NeededColumns.FOR_MOVES));
    }

    /** The same of all mails; a table that may not be read is missing too. */
    public List<String> missingForMails() {
        return database.with(c -> unreadable(c, NeededColumns.FOR_MAILS));
    }

    /** The same of mails that are made of the shop's own chunks. */
    public List<String> missingForChunks() {
        return database.with(c -> unreadable(c, NeededColumns.FOR_CHUNKS));
    }

    private List<String> unreadable(Connection connection, Map<String, List<String>> needed) throws SQLException {
        List<String> missing = new ArrayList<>(missing(connection, needed));
        Rights rights = new Rights(connection, tables, server);
        for (String table : needed.keySet()) {
            if (!rights.canRead(table)) {
                missing.add(table);
            }
        }
        return missing;
    }

    private List<String> missing(Connection connection, Map<String, List<String>> needed) throws SQLException {
        List<String> missing = new ArrayList<>();
        for (var table : needed.entrySet()) {
            missing.addAll(NeededColumns.missing(connection, tables, table.getKey(), table.getValue()));
        }
        return missing;
    }

    /** What the database user may not do, in words for a user; empty where it may do all that a run needs. */
    public List<String> missingRights() {
        return database.with(c -> new Rights(c, tables, server).missing());
    }

    /** Tables written by a change whose engine knows no transactions, with the engine: a change and its log may part. */
    public Map<String, String> enginesWithoutTransactions() {
        if (!server) {
            return Map.of();
        }
        return database.with(c -> {
            Map<String, String> found = new TreeMap<>();
            for (String table : List.of("ms2_orders", "ms2_order_logs", "ms2_customer_profiles")) {
                engine(c, tables.prefix() + table)
                        .filter(engine -> !engine.equalsIgnoreCase("InnoDB"))
                        .ifPresent(engine -> found.put(table, engine));
            }
            return found;
        });
    }

    private static Optional<String> engine(Connection connection, String table) throws SQLException {
        String sql = "SELECT `engine` FROM `information_schema`.`tables`"
                + " WHERE `table_schema` = DATABASE() AND `table_name` = ? AND `engine` IS NOT NULL";
        return Sql.first(connection, sql, row -> row.getString(1), table);
    }
}
