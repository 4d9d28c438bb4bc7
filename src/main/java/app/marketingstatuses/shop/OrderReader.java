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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads orders with their log and address, in portions; a row that cannot be read is told and never hides the others. */
final class OrderReader {
    private final Database database;
    private final Tables tables;
    private final boolean readUserGroups;
    private final EntryReader entries;

    OrderReader(Database database, boolean readUserGroups, PutBacks putBacks) {
        this.database = database;
        this.tables = database.tables();
        this.readUserGroups = readUserGroups;
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
        Map<Long, Set<Integer>> groups = readUserGroups ? groups(connection, ids) : Map.of();
        String sql =
                "SELECT o.`id`, o.`num`, o.`user_id`, o.`createdon`, o.`cost`, o.`status`, o.`delivery`, o.`payment`,"
                        + " o.`context`, a.`email` FROM " + tables.shop("ms2_orders") + " o LEFT JOIN "
                        + tables.shop("user_attributes") + " a ON a.`internalKey` = o.`user_id` WHERE o.`id` IN "
                        + Sql.in(ids);
        Map<Long, Order> orders = new HashMap<>();
        for (Order order : Sql.query(connection, sql, row -> order(row, groups, entries), ids.toArray())) {
            orders.put(order.id(), order);
        }
        return orders;
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
                known.putBack());
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
