package app.marketingstatuses.promo;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.DatabaseException;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shop's coupons: {@code mspc2_coupons} of msPromoCode2. Usually MyISAM, so nothing here can be rolled back. */
final class CouponTable {
    private static final String NAME = "mspc2_coupons";

    private final Database database;
    private final String name;
    private final String table;

    CouponTable(Database database) {
        this.database = database;
        name = database.tables().prefix() + NAME;
        table = database.tables().shop(NAME);
    }

    /** Whether the shop has msPromoCode2. */
    boolean isThere(Connection connection) throws SQLException {
        return database.dialect().hasTable(connection, name);
    }

    /**
     * Its columns, where coupons can be made with them.
     *
     * @throws PromoFault where they cannot, or the database account may not
     */
    CouponColumns columns(Connection connection) throws SQLException {
        CouponColumns columns = CouponColumns.probe(connection, name);
        columns.requireEssential();
        requireRight(connection, "SELECT", "SELECT `id` FROM " + table + " WHERE 1 = 0");
        requireRight(
                connection,
                "INSERT",
                "INSERT INTO " + table + " (`code`) SELECT `code` FROM " + table + " WHERE 1 = 0");
        requireRight(connection, "UPDATE", "UPDATE " + table + " SET `stoppedon` = `stoppedon` WHERE 1 = 0");
        return columns;
    }

    private void requireRight(Connection connection, String right, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            if (DatabaseException.of(e) instanceof Refusal refusal) {
                throw "db-privilege".equals(refusal.code())
                        ? new PromoFault(Telling.PROMO_DENIED, right, name)
                        : refusal;
            }
            // A column wants a value: a right that is missing would have been told before.
        }
    }

    /** Those of these codes, without regard to case, that some coupon has. */
    Set<String> taken(Connection connection, Collection<String> keys) throws SQLException {
        String sql = "SELECT `code` FROM " + table + " WHERE LOWER(`code`) IN " + Sql.in(keys);
        return new HashSet<>(
                Sql.query(connection, sql, row -> row.getString("code").toLowerCase(Locale.ROOT), keys.toArray()));
    }

    /** The coupons that have this very code, the oldest first. */
    List<Coupon> withCode(Connection connection, String code) throws SQLException {
        String sql = "SELECT * FROM " + table + " WHERE `code` = ? ORDER BY `id`";
        return Sql.query(connection, sql, CouponTable::read, code);
    }

    /** Those of these coupons that are there. */
    Map<Long, Coupon> byId(Connection connection, Collection<Long> ids) throws SQLException {
        String sql = "SELECT * FROM " + table + " WHERE `id` IN " + Sql.in(ids);
        return Sql.query(connection, sql, CouponTable::read, ids.toArray()).stream()
                .collect(Collectors.toMap(Coupon::id, Function.identity()));
    }

    /** Coupons of a list that somebody else made for one of these orders, by order; the oldest of each. */
    Map<Long, Coupon> madeFor(Connection connection, String list, Collection<Long> orders) throws SQLException {
        String ids = orders.stream().map(String::valueOf).collect(Collectors.joining("|"));
        String sql = "SELECT * FROM " + table + " WHERE `list` = ? AND `properties` REGEXP ? ORDER BY `id`";
        String mark = CouponMark.ORDER + "\"[^0-9]*(" + ids + ")[^0-9]";
        Set<Long> wanted = new HashSet<>(orders);
        Map<Long, Coupon> found = new LinkedHashMap<>();
        Sql.query(connection, sql, CouponTable::read, list, mark).stream()
                .filter(coupon ->
                        wanted.contains(coupon.mark().order()) && !coupon.mark().ours())
                .forEach(coupon -> found.putIfAbsent(coupon.mark().order(), coupon));
        return found;
    }

    /**
     * Adds a coupon, unless some coupon has its code: one statement, so that nobody comes between.
     *
     * @param row by column; one of them is {@code code}
     * @return whether it was added
     */
    boolean insert(Connection connection, Map<String, Object> row) throws SQLException {
        String columns = "`" + String.join("`, `", row.keySet()) + "`";
        String values = String.join(", ", Collections.nCopies(row.size(), "?"));
        Object[] parameters = Arrays.copyOf(row.values().toArray(), row.size() + 1);
        parameters[row.size()] = row.get("code");
        try {
            return Sql.update(
                            connection,
                            "INSERT INTO " + table + " (" + columns + ") SELECT " + values
                                    + " FROM (SELECT 1 AS `one`) AS `a_row` WHERE NOT EXISTS (SELECT 1 FROM " + table
                                    + " WHERE `code` = ?)",
                            parameters)
                    == 1;
        } catch (SQLIntegrityConstraintViolationException e) { // Some versions have a unique key on the code.
            return false;
        }
    }

    void extend(Connection connection, long id, long stop) throws SQLException {
        Sql.update(connection, "UPDATE " + table + " SET `stoppedon` = ? WHERE `id` = ?", stop, id);
    }

    private static Coupon read(ResultSet row) throws SQLException {
        String count = row.getString("count");
        return new Coupon(
                row.getLong("id"),
                row.getString("code"),
                count == null ? "" : count.strip(),
                String.valueOf(row.getString("discount")).strip(),
                row.getLong("stoppedon"),
                row.getInt("active") != 0,
                CouponMark.read(row.getString("properties")));
    }
}
