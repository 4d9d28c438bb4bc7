package app.marketingstatuses.shop;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.Shop;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a miniShop2 shop. */
public final class JdbcShop implements Shop {
    private final Database database;
    private final OrderReader orders;
    private final ChangeReader changes;
    private final Extras extras;

    /** @param readUserGroups whether some task asks for the customer's groups; where not, orders come without */
    public JdbcShop(Database database, boolean readUserGroups) {
        this(database, new Extras(readUserGroups, false, Set.of()), PutBacks.NONE);
    }

    /** @param putBacks what clocks take no notice of */
    public JdbcShop(Database database, Extras extras, PutBacks putBacks) {
        this.database = database;
        this.orders = new OrderReader(database, extras, putBacks);
        this.extras = extras;
        this.changes = new ChangeReader(database.tables());
    }

    @Override
    public Statuses statuses() {
        String sql = "SELECT `id`, `name`, `color`, `email_user`, `email_manager`, `subject_user`, `subject_manager`,"
                + " `body_user`, `body_manager`, `active`, `final`, `fixed`, `rank` FROM "
                + database.tables().shop("ms2_order_statuses") + " ORDER BY `id`";
        return database.with(c -> new Statuses(Sql.query(c, sql, JdbcShop::status)));
    }

    private static OrderStatus status(ResultSet row) throws SQLException {
        return new OrderStatus(
                row.getInt(1),
                row.getString(2),
                text(row, 3),
                row.getInt(4) != 0,
                row.getInt(5) != 0,
                text(row, 6),
                text(row, 7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10) != 0,
                row.getInt(11) != 0,
                row.getInt(12) != 0,
                row.getLong(13));
    }

    static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    @Override
    public Loaded orders(Collection<Long> ids) {
        return orders.read(ids);
    }

    @Override
    public List<Long> ordersIn(Set<Integer> statuses, long afterId, int limit) {
        if (statuses.isEmpty()) {
            return List.of();
        }
        // A NULL status counts as 0.
        String orNull = statuses.contains(0) ? " OR `status` IS NULL" : "";
        String sql = "SELECT `id` FROM " + database.tables().shop("ms2_orders") + " WHERE (`status` IN "
                + Sql.in(statuses) + orNull + ") AND `id` > ? ORDER BY `id` LIMIT " + limit;
        List<Object> parameters = new ArrayList<>(statuses);
        parameters.add(afterId);
        return database.with(c -> Sql.query(c, sql, row -> row.getLong(1), parameters.toArray()));
    }

    @Override
    public List<Long> ofSameCustomers(Collection<Long> orderIds, Set<Integer> statuses) {
        String orders = database.tables().shop("ms2_orders");
        List<Long> found = new ArrayList<>();
        database.with(c -> {
            for (List<Long> chunk : Chunks.of(orderIds)) {
                List<Object> parameters = new ArrayList<>(chunk);
                parameters.addAll(statuses);
                String sql = "SELECT DISTINCT o.`id` FROM " + orders + " t JOIN " + orders
                        + " o ON o.`user_id` = t.`user_id` WHERE t.`id` IN " + Sql.in(chunk)
                        + " AND t.`user_id` <> 0 AND COALESCE(o.`status`, 0) IN " + Sql.in(statuses);
                found.addAll(Sql.query(c, sql, row -> row.getLong(1), parameters.toArray()));
            }
            return null;
        });
        return found;
    }

    @Override
    public Map<Long, Integer> statusesOf(Collection<Long> orderIds) {
        Map<Long, Integer> found = new HashMap<>();
        database.with(c -> {
            for (List<Long> chunk : Chunks.of(orderIds)) {
                String sql = "SELECT `id`, `status` FROM " + database.tables().shop("ms2_orders") + " WHERE `id` IN "
                        + Sql.in(chunk);
                Sql.query(c, sql, row -> found.put(row.getLong(1), row.getInt(2)), chunk.toArray());
            }
            return null;
        });
        return found;
    }

    @Override
    public Set<Integer> uncounted() {
        return extras.uncounted();
    }

    @Override
    public Changes changesSince(Cursor cursor) {
        return database.with(c -> changes.since(c, cursor));
    }
}
