package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Lists of the owner's own promo codes, given away one by one where the shop has no msPromoCode2. */
public final class OwnCodes {
    /** In place of a reservation: the code was given to another order before it came into a list. */
    public static final long ELSEWHERE = 0;

    private final Database database;
    private final String table;
    private final String codes;

    OwnCodes(Database database) {
        this.database = database;
        table = database.tables().own("own_codes");
        codes = database.tables().own("promo_codes");
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

    /** Takes over pasted lines or the first column of a CSV file, all or nothing. */
    public OwnCodeImport importing(String list, String text, Instant at) {
        OwnCodeText read = OwnCodeText.read(text);
        return database.inTransaction(connection -> {
            List<OwnCodeFault> faults = new ArrayList<>(read.faults());
            for (List<String> some : Rows.chunks(read.codes().keySet(), Rows.CHUNK)) {
                faults.addAll(known(connection, some, read.codes()));
            }
            if (!faults.isEmpty()) {
                faults.sort(Comparator.comparingInt(OwnCodeFault::line));
                return new OwnCodeImport(0, faults);
            }
            List<Object[]> rows = new ArrayList<>();
            read.codes()
                    .keySet()
                    .forEach(code -> rows.add(new Object[] {list, code, PromoReservation.key(code), Millis.of(at)}));
            Rows.insert(connection, table, "`list`, `code`, `code_key`, `added_at`", "", rows, Rows.CHUNK);
            return new OwnCodeImport(rows.size(), List.of());
        });
    }

    private List<OwnCodeFault> known(Connection connection, List<String> some, Map<String, Integer> lines)
            throws SQLException {
        List<String> keys = some.stream().map(PromoReservation::key).toList();
        Map<String, String> lists = new HashMap<>();
        Sql.query(
                connection,
                "SELECT `code_key`, `list` FROM " + table + " WHERE `code_key` IN " + Sql.in(keys),
                row -> lists.put(row.getString("code_key"), row.getString("list")),
                keys.toArray());
        Set<String> given = new HashSet<>(Sql.query(
                connection,
                "SELECT `code_key` FROM " + codes + " WHERE `code_key` IN " + Sql.in(keys),
                row -> row.getString("code_key"),
                keys.toArray()));
        List<OwnCodeFault> faults = new ArrayList<>();
        for (String code : some) {
            String key = PromoReservation.key(code);
            if (lists.containsKey(key)) {
                faults.add(new OwnCodeFault(lines.get(code), OwnCodeFault.Code.LISTED, lists.get(key)));
            } else if (given.contains(key)) {
                faults.add(new OwnCodeFault(lines.get(code), OwnCodeFault.Code.GIVEN, null));
            }
        }
        return faults;
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
