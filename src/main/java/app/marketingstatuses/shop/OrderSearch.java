package app.marketingstatuses.shop;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Finds orders by what an owner knows of them, and lists those of a status. */
public final class OrderSearch {
    private static final int MOST_CUSTOMERS = 200;
    private static final int SHORTEST_NAME = 2;

    private final Database database;
    private final Tables tables;
    private final String orders;

    public OrderSearch(Database database) {
        this.database = database;
        this.tables = database.tables();
        this.orders = tables.shop("ms2_orders");
    }

    /**
     * Orders with this id, with a number that is this, begins with it or ends with it after a slash, or whose customer or
     * receiver bears it in name or mail address. The order of that id first, then those of exactly that number, then the
     * newest.
     */
    public List<FoundOrder> find(String text, int limit) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return database.with(connection -> {
            Set<Long> ids = new TreeSet<>(numbered(connection, wanted, limit));
            if (wanted.length() >= SHORTEST_NAME && !wanted.matches("[0-9/ -]+")) {
                ids.addAll(named(connection, wanted, limit));
            }
            Set<Long> first = new LinkedHashSet<>(withId(connection, wanted));
            first.addAll(withNumber(connection, wanted, limit));
            new TreeSet<>(ids).descendingSet().forEach(first::add);
            return read(connection, first.stream().limit(limit).toList());
        });
    }

    /** The orders that stand in a status, the newest first; 0 also for those that stand in none. */
    public List<FoundOrder> in(int status, int limit) {
        String stands = status == 0 ? "(`status` = ? OR `status` IS NULL)" : "`status` = ?";
        return database.with(connection -> read(
                connection,
                ids(
                        connection,
                        "SELECT `id` FROM " + orders + " WHERE " + stands + " ORDER BY `id` DESC LIMIT " + limit,
                        status)));
    }

    /** Ids of the newest orders, the newest first. */
    public List<Long> newest(int limit) {
        return database.with(connection ->
                ids(connection, "SELECT `id` FROM " + orders + " ORDER BY `id` DESC LIMIT " + Math.max(0, limit)));
    }

    /** How many orders stand in each status, by status id; a status without any is absent. */
    public Map<Integer, Long> countByStatus() {
        Map<Integer, Long> counts = new LinkedHashMap<>();
        String sql = "SELECT `status`, COUNT(*) FROM " + orders + " GROUP BY `status` ORDER BY `status`";
        database.with(c -> Sql.query(c, sql, row -> counts.merge(row.getInt(1), row.getLong(2), Long::sum)));
        return counts;
    }

    private List<Long> withId(Connection connection, String wanted) throws SQLException {
        return wanted.matches("[0-9]{1,10}")
                ? ids(connection, "SELECT `id` FROM " + orders + " WHERE `id` = ?", Long.valueOf(wanted))
                : List.of();
    }

    private List<Long> withNumber(Connection connection, String wanted, int limit) throws SQLException {
        return ids(
                connection,
                "SELECT `id` FROM " + orders + " WHERE `num` = ? ORDER BY `id` DESC LIMIT " + limit,
                wanted);
    }

    private List<Long> numbered(Connection connection, String wanted, int limit) throws SQLException {
        return ids(
                connection,
                "SELECT `id` FROM " + orders + " WHERE `num` LIKE ? ESCAPE '!' OR `num` LIKE ? ESCAPE '!'"
                        + " ORDER BY `id` DESC LIMIT " + limit,
                literal(wanted) + "%",
                "%/" + literal(wanted));
    }

    private List<Long> named(Connection connection, String wanted, int limit) throws SQLException {
        String part = "%" + literal(wanted.toLowerCase(Locale.ROOT)) + "%";
        List<Long> found = new ArrayList<>(ids(
                connection,
                "SELECT `order_id` FROM " + tables.shop("ms2_order_addresses") + " WHERE `order_id` > 0"
                        + " AND (LOWER(`receiver`) LIKE ? ESCAPE '!' OR LOWER(`email`) LIKE ? ESCAPE '!')"
                        + " ORDER BY `id` DESC LIMIT " + limit,
                part,
                part));
        List<Long> customers = ids(
                connection,
                "SELECT `internalKey` FROM " + tables.shop("user_attributes")
                        + " WHERE LOWER(`fullname`) LIKE ? ESCAPE '!' OR LOWER(`email`) LIKE ? ESCAPE '!'"
                        + " LIMIT " + MOST_CUSTOMERS,
                part,
                part);
        if (!customers.isEmpty()) {
            found.addAll(ids(
                    connection,
                    "SELECT `id` FROM " + orders + " WHERE `user_id` IN " + Sql.in(customers)
                            + " ORDER BY `id` DESC LIMIT " + limit,
                    customers.toArray()));
        }
        return found;
    }

    /** What a LIKE takes literally. */
    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    private static List<Long> ids(Connection connection, String sql, Object... parameters) throws SQLException {
        return Sql.query(connection, sql, row -> row.getLong(1), parameters);
    }

    private List<FoundOrder> read(Connection connection, Collection<Long> ids) throws SQLException {
        Map<Long, FoundOrder> read = new LinkedHashMap<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            String sql = "SELECT o.`id`, o.`num`, o.`status`, o.`createdon`, o.`cost`, o.`context`, p.`fullname`,"
                    + " p.`email`, a.`receiver` FROM " + orders + " o LEFT JOIN " + tables.shop("user_attributes")
                    + " p ON p.`internalKey` = o.`user_id` LEFT JOIN " + tables.shop("ms2_order_addresses")
                    + " a ON a.`order_id` = o.`id` WHERE o.`id` IN " + Sql.in(chunk);
            Sql.query(connection, sql, row -> read.putIfAbsent(row.getLong(1), order(row)), chunk.toArray());
        }
        return ids.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    private static FoundOrder order(ResultSet row) throws SQLException {
        BigDecimal cost = row.getBigDecimal(5);
        String name = JdbcShop.text(row, 7).strip();
        return new FoundOrder(
                row.getLong(1),
                JdbcShop.text(row, 2),
                row.getInt(3),
                row.getObject(4, LocalDateTime.class),
                cost == null ? BigDecimal.ZERO : cost,
                JdbcShop.text(row, 6),
                name.isEmpty() ? JdbcShop.text(row, 9).strip() : name,
                JdbcShop.text(row, 8).strip());
    }
}
