package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lists of the owner's own promo codes, given away one by one where the shop has no msPromoCode2. */
public final class OwnCodes {
    /** In place of a reservation: the code was given to another order before it came into a list. */
    public static final long ELSEWHERE = 0;

    private final Database database;
    private final String table;

    OwnCodes(Database database) {
        this.database = database;
        table = database.tables().own("own_codes");
    }

    /**
     * How many codes of each list are still to be given, by list; one that was used up stands there with 0.
     */
    public Map<String, Integer> left() {
        String sql = "SELECT `list`, SUM(CASE WHEN `given_as` IS NULL THEN 1 ELSE 0 END) AS `free` FROM " + table
                + " GROUP BY `list`";
        return database.with(connection -> {
            Map<String, Integer> left = new TreeMap<>();
            Sql.query(connection, sql, row -> left.put(row.getString("list"), row.getInt("free")));
            return left;
        });
    }

    /**
     * Adds codes to a list in their order, all or none.
     *
     * @return those that are there already, by the list that has them; where there are any, nothing was added
     */
    public Map<String, String> add(String list, Collection<String> codes, Instant at) {
        return database.inTransaction(connection -> {
            Map<String, String> known = known(connection, codes);
            if (known.isEmpty()) {
                List<Object[]> rows = new ArrayList<>();
                codes.forEach(code -> rows.add(new Object[] {list, code, PromoReservation.key(code), Millis.of(at)}));
                Rows.insert(connection, table, "`list`, `code`, `code_key`, `added_at`", "", rows, Rows.CHUNK);
            }
            return known;
        });
    }

    private Map<String, String> known(Connection connection, Collection<String> codes) throws SQLException {
        Map<String, String> lists = new HashMap<>();
        for (List<String> some : Rows.chunks(codes, Rows.CHUNK)) {
            List<String> keys = some.stream().map(PromoReservation::key).toList();
            Sql.query(
                    connection,
                    "SELECT `code_key`, `list` FROM " + table + " WHERE `code_key` IN " + Sql.in(keys),
                    row -> lists.put(row.getString("code_key"), row.getString("list")),
                    keys.toArray());
        }
        Map<String, String> known = new TreeMap<>();
        for (String code : codes) {
            if (lists.containsKey(PromoReservation.key(code))) {
                known.put(code, lists.get(PromoReservation.key(code)));
            }
        }
        return known;
    }

    /** The next code of a list, kept from every other run until the caller's transaction ends; empty where none is left. */
    public Optional<Own> next(Connection connection, String list) throws SQLException {
        return Sql.first(
                connection,
                "SELECT `id`, `code` FROM " + table
                        + " WHERE `list` = ? AND `given_as` IS NULL ORDER BY `id` LIMIT 1 FOR UPDATE",
                row -> new Own(row.getLong("id"), row.getString("code")),
                list);
    }

    /** Notes for which reservation a code was taken. */
    public void taken(Connection connection, Own code, long reservation) throws SQLException {
        Sql.update(connection, "UPDATE " + table + " SET `given_as` = ? WHERE `id` = ?", reservation, code.id());
    }

    /** One of them. */
    public record Own(long id, String code) {}
}
