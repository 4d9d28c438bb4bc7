package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.Shop.Loaded;
import app.marketingstatuses.shop.EntryReader.Entries;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads orders with their log and address, in portions; a row that cannot be read is told and never hides the others. */
final class OrderReader {
    private final Database database;
    private final Tables tables;
    private final Extras extras;
    private final EntryReader entries;

    OrderReader(Database database, Extras extras, PutBacks putBacks) {
        this.database = database;
        this.tables = database.tables();
        this.extras = extras;
        this.entries = new EntryReader(tables, putBacks);
    }

    Loaded read(Collection<Long> ids) {
        Map<Long, Order> orders = new HashMap<>();
        Map<Long, String> unreadable = new HashMap<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            try {
                orders.putAll(database.with(c -> chunk(c, chunk)));
            } catch (DatabaseException | DateTimeException e) {
                failUnlessOneRowMayBeToBlame(e);
                chunk.forEach(id -> single(id, orders, unreadable));
            }
        }
        return new Loaded(orders, unreadable);
    }

    private void single(long id, Map<Long, Order> orders, Map<Long, String> unreadable) {
        try {
            orders.putAll(database.with(c -> chunk(c, List.of(id))));
        } catch (DatabaseException e) {
            failUnlessOneRowMayBeToBlame(e);
            unreadable.put(id, Telling.VALUE_UNREADABLE.say(e.getMessage()));
        } catch (DateTimeException e) {
            unreadable.put(id, Telling.DATE_UNREADABLE.say());
        }
    }

    /** A lost connection or a missing right concerns all orders, not one. */
    private static void failUnlessOneRowMayBeToBlame(RuntimeException trouble) {
        if (trouble instanceof DatabaseException general && general.concernsAll()) {
            throw general;
        }
    }

    private Map<Long, Order> chunk(Connection connection, List<Long> ids) throws SQLException {
        Map<Long, Entries> entries = this.entries.read(connection, ids);
        Map<Long, Set<Integer>> groups = extras.userGroups() ? groups(connection, ids) : Map.of();
        String sql =
                "SELECT o.`id`, o.`num`, o.`user_id`, o.`createdon`, o.`cost`, o.`status`, o.`delivery`, o.`payment`,"
                        + " o.`context`, a.`email` FROM " + tables.shop("ms2_orders") + " o LEFT JOIN "
                        + tables.shop("user_attributes") + " a ON a.`internalKey` = o.`user_id` WHERE o.`id` IN "
                        + Sql.in(ids);
        Map<Long, Order> orders = new HashMap<>();
        for (Order order :
                counted(connection, Sql.query(connection, sql, row -> order(row, groups, entries), ids.toArray()))) {
            orders.put(order.id(), order);
        }
        return orders;
    }

    private List<Order> counted(Connection connection, List<Order> orders) throws SQLException {
        if (!extras.customerOrders()) {
            return orders;
        }
        Map<Long, Integer> counts = counts(connection, orders);
        return orders.stream()
                .map(order -> order.ofCustomerWith(
                        order.userId() == 0 ? alone(order) : counts.getOrDefault(order.userId(), 0)))
                .toList();
    }

    /** Nobody knows which other orders a guest has. */
    private int alone(Order order) {
        return extras.uncounted().contains(order.status()) ? 0 : 1;
    }

    /** By customer, in one query by the index on {@code user_id}, which no other index can take the place of. */
    private Map<Long, Integer> counts(Connection connection, List<Order> orders) throws SQLException {
        List<Object> parameters = new ArrayList<>(orders.stream()
                .map(Order::userId)
                .filter(user -> user != 0)
                .collect(Collectors.toCollection(TreeSet::new)));
        Map<Long, Integer> counts = new HashMap<>();
        if (parameters.isEmpty()) {
            return counts;
        }
        String sql = "SELECT `user_id`, COUNT(*) FROM " + tables.shop("ms2_orders") + " WHERE `user_id` IN "
                + Sql.in(parameters);
        if (!extras.uncounted().isEmpty()) {
            sql += " AND COALESCE(`status`, 0) NOT IN " + Sql.in(extras.uncounted());
            parameters.addAll(extras.uncounted());
        }
        Sql.query(
                connection,
                sql + " GROUP BY `user_id`",
                row -> counts.put(row.getLong(1), row.getInt(2)),
                parameters.toArray());
        return counts;
    }

    private static Order order(ResultSet row, Map<Long, Set<Integer>> groups, Map<Long, Entries> entries)
            throws SQLException {
        long id = row.getLong(1);
        BigDecimal cost = row.getBigDecimal(5);
        Entries known = entries.getOrDefault(id, Entries.NONE);
        return new Order(
                id,
                JdbcShop.text(row, 2),
                row.getLong(3),
                row.getObject(4, LocalDateTime.class),
                cost == null ? BigDecimal.ZERO : cost,
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                JdbcShop.text(row, 9),
                groups.getOrDefault(id, Set.of()),
                known.entries(),
                row.getString(10),
                known.putBack(),
                0);
    }

    /** Where MODX's membership table is not there, a customer has only the primary group. */
    private Map<Long, Set<Integer>> groups(Connection connection, List<Long> ids) throws SQLException {
        String orders = tables.shop("ms2_orders");
        Map<Long, Set<Integer>> groups = new HashMap<>();
        Sql.Row<Object> add = row ->
                groups.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getInt(2));
        String primary = "SELECT o.`id`, u.`primary_group` FROM " + orders + " o JOIN " + tables.shop("users")
                + " u ON u.`id` = o.`user_id` WHERE u.`primary_group` > 0 AND o.`id` IN " + Sql.in(ids);
        Sql.query(connection, primary, add, ids.toArray());
        if (database.dialect().hasTable(connection, tables.prefix() + "member_groups")) {
            String member = "SELECT o.`id`, g.`user_group` FROM " + orders + " o JOIN " + tables.shop("member_groups")
                    + " g ON g.`member` = o.`user_id` WHERE o.`user_id` > 0 AND o.`id` IN " + Sql.in(ids);
            Sql.query(connection, member, add, ids.toArray());
        }
        return groups;
    }
}
