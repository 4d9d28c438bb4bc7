package app.marketingstatuses.store;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What our tables hold of one customer, to be handed out or erased. Only mails hold anything personal; the rest is numbers of
 * orders, which have to stay, or what was done for them would be done again.
 */
public final class CustomerData {
    /** The error of a mail whose words were erased. */
    public static final String ERASED = "erased";

    /** The tables that know orders, and what of theirs the customer is told. */
    private static final List<String> BY_ORDER = List.of("outbox", "moves", "trials", "promo_codes", "schedule");

    private final Database database;

    CustomerData(Database database) {
        this.database = database;
    }

    /** Every row about the customer, by the name of its table; tables without one are left out. */
    public Map<String, List<Map<String, Object>>> export(Addressee who) {
        return database.with(connection -> {
            Map<String, List<Map<String, Object>>> found = new LinkedHashMap<>();
            Set<Long> orders = orders(connection, who);
            for (String table : BY_ORDER) {
                put(found, table, byOrder(connection, table, orders));
            }
            String column = who.customer() == null ? "address" : "user_id";
            Object value = who.customer() == null ? who.address() : who.customer();
            put(found, "do_not_mail", rows(connection, "do_not_mail", "`" + column + "` = ?", List.of(value)));
            return found;
        });
    }

    private static void put(Map<String, List<Map<String, Object>>> all, String table, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            all.put(table, rows);
        }
    }

    private List<Map<String, Object>> byOrder(Connection connection, String table, Set<Long> orders)
            throws SQLException {
        List<Map<String, Object>> found = new ArrayList<>();
        for (List<Long> some : Rows.chunks(orders, Rows.CHUNK)) {
            found.addAll(rows(connection, table, "`order_id` IN " + Sql.in(some), some));
        }
        return found;
    }

    private List<Map<String, Object>> rows(Connection connection, String table, String where, Collection<?> values)
            throws SQLException {
        return Sql.query(
                connection,
                "SELECT * FROM " + database.tables().own(table) + " WHERE " + where,
                OwnTables::row,
                values.toArray());
    }

    /**
     * Erases address, name and words of all mails about the customer's orders, the manager's too. What was not sent yet is
     * dropped. The do-not-mail list stays: it is what keeps the customer from being mailed.
     *
     * @return how many mails there were
     * @throws Refusal USAGE while one of them is just being sent; then nothing is erased
     */
    public int erase(Addressee who) {
        return database.inTransaction(connection -> {
            int erased = 0;
            for (List<Long> some : Rows.chunks(orders(connection, who), Rows.CHUNK)) {
                refuseInHand(connection, some);
                erased += erase(connection, some);
            }
            return erased;
        });
    }

    private void refuseInHand(Connection connection, List<Long> orders) throws SQLException {
        boolean inHand = Sql.first(
                        connection,
                        "SELECT 1 FROM " + outbox() + " WHERE `order_id` IN " + Sql.in(orders)
                                + " AND `state` = 'sending' LIMIT 1 FOR UPDATE",
                        row -> true,
                        orders.toArray())
                .orElse(false);
        if (inHand) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "A mail about an order of this customer is just being sent. Nothing was erased; try again in a minute.");
        }
    }

    private int erase(Connection connection, List<Long> orders) throws SQLException {
        String unfinished = "'queued', 'retrying', 'dead'";
        return Sql.update(
                connection,
                "UPDATE " + outbox() + " SET `error` = CASE WHEN `state` IN (" + unfinished + ") THEN '" + ERASED
                        + "' ELSE `error` END, `state` = CASE WHEN `state` IN (" + unfinished
                        + ") THEN 'dropped' ELSE `state` END, `mail_to` = '', `to_name` = NULL, `subject` = '',"
                        + " `html` = '', `body_text` = '' WHERE `order_id` IN " + Sql.in(orders),
                orders.toArray());
    }

    /** Of the customer's orders in the shop, and of what was mailed to the address for whatever order. */
    private Set<Long> orders(Connection connection, Addressee who) throws SQLException {
        String shopOrders = database.tables().shop("ms2_orders");
        if (who.customer() != null) {
            return new TreeSet<>(Sql.query(
                    connection,
                    "SELECT `id` FROM " + shopOrders + " WHERE `user_id` = ?",
                    row -> row.getLong(1),
                    who.customer()));
        }
        Set<Long> found = new TreeSet<>();
        for (String sql : Arrays.asList(
                "SELECT o.`id` FROM " + shopOrders + " o JOIN "
                        + database.tables().shop("user_attributes")
                        + " p ON p.`internalKey` = o.`user_id` WHERE LOWER(p.`email`) = ?",
                "SELECT `order_id` FROM " + outbox() + " WHERE `kind` = 'customer' AND LOWER(`mail_to`) = ?")) {
            found.addAll(Sql.query(connection, sql, row -> row.getLong(1), who.address()));
        }
        return found;
    }

    private String outbox() {
        return database.tables().own("outbox");
    }
}
