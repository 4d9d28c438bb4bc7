package app.marketingstatuses.shop;

import java.util.List;

/** Finds orders as people name them. */
public final class OrderFinder {
    private static final int ENOUGH = 20;

    private final Database database;
    private final String orders;

    public OrderFinder(Database database) {
        this.database = database;
        this.orders = database.tables().shop("ms2_orders");
    }

    public boolean exists(long id) {
        return database.with(
                c -> Sql.first(c, "SELECT `id` FROM " + orders + " WHERE `id` = ?", row -> row.getLong(1), id)
                        .isPresent());
    }

    /** Ids of the orders with this number, the first twenty. */
    public List<Long> numbered(String number) {
        String sql = "SELECT `id` FROM " + orders + " WHERE `num` = ? ORDER BY `id` LIMIT " + ENOUGH;
        return database.with(c -> Sql.query(c, sql, row -> row.getLong(1), number));
    }

    /** Whether some order was made in this context. */
    public boolean anyInContext(String context) {
        String sql = "SELECT `id` FROM " + orders + " WHERE `context` = ? LIMIT 1";
        return database.with(
                c -> Sql.first(c, sql, row -> row.getLong(1), context).isPresent());
    }
}
