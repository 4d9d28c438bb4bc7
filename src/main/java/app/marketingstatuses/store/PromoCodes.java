package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Promo codes set aside for orders: one for each order, task and clock start, and no code for two of them. */
public final class PromoCodes {
    private static final String COLUMNS = "`task_id`, `order_id`, `start_id`, `list`, `code`, `code_key`, `discount`,"
            + " `last_day`, `own`, `coupon_id`, `made_at`";
    /** A move in earnest whose mail told the code. */
    private static final String OF_CODE =
            "m.`task_id` = p.`task_id` AND m.`order_id` = p.`order_id` AND m.`start_id` > " + TrialMoves.BOUND
                    + " AND (p.`start_id` = 0 OR m.`start_id` = p.`start_id`)";

    private static final String ONE = " WHERE `task_id` = ? AND `order_id` = ? AND `start_id` = ?";

    private final Database database;
    private final String table;

    PromoCodes(Database database) {
        this.database = database;
        table = database.tables().own("promo_codes");
    }

    /** The codes of these orders, the oldest first. */
    public List<PromoReservation> of(Collection<Long> orders) {
        return database.with(connection -> {
            List<PromoReservation> found = new ArrayList<>();
            for (List<Long> some : Rows.chunks(orders, Rows.CHUNK)) {
                found.addAll(Sql.query(
                        connection,
                        "SELECT * FROM " + table + " WHERE `order_id` IN " + Sql.in(some) + " ORDER BY `id`",
                        PromoCodes::read,
                        some.toArray()));
            }
            return found;
        });
    }

    /**
     * Sets a code aside, in the caller's transaction.
     *
     * @return the stored row; empty where the order has a code of that task already, or the code is another's
     */
    public Optional<PromoReservation> add(Connection connection, PromoReservation wanted) throws SQLException {
        try {
            Sql.update(
                    connection,
                    "INSERT INTO " + table + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    wanted.taskId(),
                    wanted.orderId(),
                    wanted.startId(),
                    wanted.list(),
                    wanted.code(),
                    PromoReservation.key(wanted.code()),
                    wanted.discount(),
                    wanted.lastDay() == null ? null : wanted.lastDay().toString(),
                    wanted.own() ? 1 : 0,
                    wanted.couponId(),
                    Millis.of(wanted.madeAt()));
        } catch (SQLIntegrityConstraintViolationException e) {
            return taken(e, Optional.empty());
        }
        return find(connection, wanted.taskId(), wanted.orderId(), wanted.startId());
    }

    /** The code of an order, a task and a clock start, also where another transaction wrote it while this one was under way. */
    public Optional<PromoReservation> find(Connection connection, long task, long order, long start)
            throws SQLException {
        return Sql.first(
                connection, "SELECT * FROM " + table + ONE + " FOR UPDATE", PromoCodes::read, task, order, start);
    }

    /** Reads a row and keeps every other run from it until the caller's transaction ends. */
    public Optional<PromoReservation> lock(Connection connection, long id) throws SQLException {
        return Sql.first(connection, "SELECT * FROM " + table + " WHERE `id` = ? FOR UPDATE", PromoCodes::read, id);
    }

    /** Writes what became of a reservation: its code, its coupon, its last day. @return false where the code is another's */
    public boolean update(Connection connection, PromoReservation changed) throws SQLException {
        try {
            Sql.update(
                    connection,
                    "UPDATE " + table
                            + " SET `code` = ?, `code_key` = ?, `coupon_id` = ?, `last_day` = ? WHERE `id` = ?",
                    changed.code(),
                    PromoReservation.key(changed.code()),
                    changed.couponId(),
                    changed.lastDay() == null ? null : changed.lastDay().toString(),
                    changed.id());
            return true;
        } catch (SQLIntegrityConstraintViolationException e) {
            return taken(e, false);
        }
    }

    private static <T> T taken(SQLException trouble, T answer) throws SQLException {
        if (Duplicates.isOne(trouble)) {
            return answer;
        }
        throw trouble;
    }

    /** Every code with what became of it, the newest first. */
    public List<GivenCode> given() {
        return database.with(
                connection -> Sql.query(connection, given("") + " ORDER BY p.`id` DESC", PromoCodes::readGiven));
    }

    /** The same of one order. */
    public List<GivenCode> givenTo(long orderId) {
        return database.with(connection -> Sql.query(
                connection, given(" WHERE p.`order_id` = ?") + " ORDER BY p.`id`", PromoCodes::readGiven, orderId));
    }

    /** How many codes the moves of a run told customers. */
    public int givenBy(String runId) {
        return database.with(connection -> Sql.first(
                        connection,
                        "SELECT COUNT(*) FROM " + table + " p JOIN "
                                + database.tables().own("moves") + " m ON " + OF_CODE + " WHERE m.`run_id` = ?",
                        row -> row.getInt(1),
                        runId))
                .orElse(0);
    }

    private String given(String where) {
        return "SELECT p.*, t.`name` AS `task_name`, o.`num`, (SELECT MIN(m.`moved_at`) FROM "
                + database.tables().own("moves") + " m WHERE " + OF_CODE + ") AS `moved_at` FROM " + table
                + " p LEFT JOIN " + database.tables().own("tasks") + " t ON t.`id` = p.`task_id` LEFT JOIN "
                + database.tables().shop("ms2_orders") + " o ON o.`id` = p.`order_id`" + where;
    }

    private static GivenCode readGiven(ResultSet row) throws SQLException {
        return new GivenCode(read(row), row.getString("task_name"), row.getString("num"), Millis.read(row, "moved_at"));
    }

    private static PromoReservation read(ResultSet row) throws SQLException {
        String lastDay = row.getString("last_day");
        long coupon = row.getLong("coupon_id");
        Long couponId = row.wasNull() ? null : coupon;
        return new PromoReservation(
                row.getLong("id"),
                row.getLong("task_id"),
                row.getLong("order_id"),
                row.getLong("start_id"),
                row.getString("list"),
                row.getString("code"),
                row.getString("discount"),
                lastDay == null ? null : LocalDate.parse(lastDay),
                row.getInt("own") != 0,
                couponId,
                Millis.read(row, "made_at"));
    }
}
