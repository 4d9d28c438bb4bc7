package app.marketingstatuses.shop;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Sums up what customers spent, as miniShop2's own plugin does when an order was paid; every order counts once. */
final class SpentWriter {
    private final Tables tables;

    SpentWriter(Tables tables) {
        this.tables = tables;
    }

    /** Does nothing where the plugin is missing or switched off, or a customer has no user. */
    void sumUp(Connection connection, Instant at, Collection<Long> customers) throws SQLException {
        if (!pluginWorks(connection)) {
            return;
        }
        Map<Long, BigDecimal> sums = sums(connection, customers);
        for (long user : users(connection, customers)) {
            write(connection, at, user, sums.getOrDefault(user, BigDecimal.ZERO));
        }
    }

    private boolean pluginWorks(Connection connection) throws SQLException {
        String sql = "SELECT 1 FROM " + tables.shop("site_plugins") + " WHERE `name` = 'miniShop2' AND `disabled` = 0";
        return Sql.first(connection, sql, row -> true).isPresent();
    }

    private List<Long> users(Connection connection, Collection<Long> ids) throws SQLException {
        String sql = "SELECT `id` FROM " + tables.shop("users") + " WHERE `id` IN " + Sql.in(ids) + " ORDER BY `id`";
        return Sql.query(connection, sql, row -> row.getLong(1), ids.toArray());
    }

    private Map<Long, BigDecimal> sums(Connection connection, Collection<Long> users) throws SQLException {
        String sql = "SELECT o.`user_id`, SUM(o.`cost`) FROM " + tables.shop("ms2_orders") + " o WHERE o.`user_id` IN "
                + Sql.in(users) + " AND o.`type` = 0 AND EXISTS (SELECT 1 FROM " + tables.shop("ms2_order_logs")
                + " l WHERE l.`order_id` = o.`id` AND l.`action` = 'status' AND l.`entry` = '2') GROUP BY o.`user_id`";
        Map<Long, BigDecimal> sums = new HashMap<>();
        Sql.query(
                connection,
                sql,
                row -> {
                    BigDecimal sum = row.getBigDecimal(2);
                    return sums.put(row.getLong(1), sum == null ? BigDecimal.ZERO : sum);
                },
                users.toArray());
        return sums;
    }

    private void write(Connection connection, Instant at, long user, BigDecimal sum) throws SQLException {
        String profiles = tables.shop("ms2_customer_profiles");
        String update = "UPDATE " + profiles + " SET `spent` = ? WHERE `id` = ?";
        if (Sql.update(connection, update, sum, user) == 0) {
            String insert = "INSERT INTO " + profiles + " (`id`, `spent`, `referrer_code`) VALUES (?, ?, ?)";
            Sql.update(connection, insert, user, sum, referrerCode(user, at));
        }
    }

    private static String referrerCode(long user, Instant at) {
        byte[] text = (user + "" + at.getEpochSecond()).getBytes(StandardCharsets.US_ASCII);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
