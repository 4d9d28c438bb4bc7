package app.marketingstatuses.store;

import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import app.marketingstatuses.store.RunOrder.What;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The orders and mails of one run. */
final class RunOrders {
    /** The later, the more an owner wants to know of it. */
    private static final List<MailState> WORST_LAST = List.of(
            MailState.SENT, MailState.DROPPED, MailState.QUEUED, MailState.SENDING, MailState.RETRYING, MailState.DEAD);

    private final Tables tables;

    RunOrders(Tables tables) {
        this.tables = tables;
    }

    List<RunOrder> read(Connection connection, String runId) throws SQLException {
        Map<Long, String> codes = new HashMap<>();
        Sql.query(connection, codes(), row -> code(codes, row), runId);
        Map<Long, Fate> fates = new HashMap<>();
        Sql.query(connection, fates(), row -> fate(fates, row), runId);
        List<RunOrder> all = new ArrayList<>(Sql.query(connection, problems(), RunOrders::problem, runId));
        all.addAll(Sql.query(connection, trials(), row -> order(row, What.TRIED, fates, Map.of(), true), runId));
        all.addAll(Sql.query(connection, moves(), row -> order(row, What.MOVED, fates, codes, isTrial(row)), runId));
        all.addAll(Sql.query(connection, back(), row -> order(row, What.MOVED, Map.of(), Map.of(), false), runId));
        all.sort(Comparator.comparing(RunOrder::what));
        return all;
    }

    List<RunMail> mails(Connection connection, String runId) throws SQLException {
        return Sql.query(
                connection,
                "SELECT x.`id`, x.`order_id`, o.`num`, x.`kind`, x.`state`, x.`attempts`, x.`error` FROM "
                        + tables.own("outbox") + " x LEFT JOIN " + tables.shop("ms2_orders")
                        + " o ON o.`id` = x.`order_id` WHERE x.`run_id` = ? ORDER BY x.`id`",
                row -> new RunMail(
                        row.getLong("id"),
                        row.getLong("order_id"),
                        row.getString("num"),
                        row.getString("kind"),
                        MailState.of(row.getString("state")),
                        row.getInt("attempts"),
                        row.getString("error")),
                runId);
    }

    private String fates() {
        return "SELECT `order_id`, `state` FROM " + tables.own("outbox") + " WHERE `run_id` = ?";
    }

    private String problems() {
        return "SELECT p.`order_id`, o.`num`, p.`task_name`, p.`kind`, p.`message`, p.`at` FROM "
                + tables.own("problems") + " p LEFT JOIN " + tables.shop("ms2_orders")
                + " o ON o.`id` = p.`order_id` WHERE p.`run_id` = ? ORDER BY p.`id`";
    }

    private String moves() {
        return "SELECT m.`order_id`, o.`num`, m.`task_name`, m.`from_status`, m.`to_status`, m.`moved_at`, u.`move_id`,"
                + " m.`start_id` FROM " + tables.own("moves") + " m LEFT JOIN " + tables.shop("ms2_orders")
                + " o ON o.`id` = m.`order_id` LEFT JOIN " + tables.own("undone")
                + " u ON u.`move_id` = m.`id` WHERE m.`run_id` = ? ORDER BY m.`id`";
    }

    private String trials() {
        return "SELECT t.`order_id`, o.`num`, t.`task_name`, t.`from_status`, t.`to_status`, t.`tried_at` AS `moved_at`,"
                + " NULL AS `move_id` FROM " + tables.own("trials") + " t LEFT JOIN " + tables.shop("ms2_orders")
                + " o ON o.`id` = t.`order_id` WHERE t.`run_id` = ? ORDER BY t.`id`";
    }

    private String codes() {
        return "SELECT m.`order_id`, m.`start_id`, p.`code` FROM " + tables.own("moves") + " m JOIN "
                + tables.own("promo_codes") + " p ON p.`task_id` = m.`task_id` AND p.`order_id` = m.`order_id`"
                + " AND (p.`start_id` = 0 OR p.`start_id` = m.`start_id`) WHERE m.`run_id` = ?";
    }

    private static Object code(Map<Long, String> codes, ResultSet row) throws SQLException {
        return isTrial(row) ? null : codes.put(row.getLong("order_id"), row.getString("code"));
    }

    private static boolean isTrial(ResultSet row) throws SQLException {
        return TrialMoves.isTrial(row.getLong("start_id"));
    }

    /** What an undo put back. */
    private String back() {
        return "SELECT m.`order_id`, o.`num`, m.`task_name`, m.`to_status` AS `from_status`,"
                + " m.`from_status` AS `to_status`, u.`undone_at` AS `moved_at`, NULL AS `move_id` FROM "
                + tables.own("undone") + " u JOIN " + tables.own("moves") + " m ON m.`id` = u.`move_id` LEFT JOIN "
                + tables.shop("ms2_orders") + " o ON o.`id` = m.`order_id` WHERE u.`run_id` = ?"
                + " ORDER BY u.`back_entry`";
    }

    private static Object fate(Map<Long, Fate> fates, ResultSet row) throws SQLException {
        return fates.merge(row.getLong("order_id"), new Fate(1, MailState.of(row.getString("state"))), Fate::and);
    }

    private static RunOrder problem(ResultSet row) throws SQLException {
        boolean skipped = row.getString("kind").equals(ProblemRows.SKIPPED);
        return new RunOrder(
                row.getLong("order_id"),
                row.getString("num"),
                row.getString("task_name"),
                skipped ? What.SKIPPED : What.FAILED,
                null,
                null,
                Millis.read(row, "at"),
                row.getString("message"),
                0,
                null,
                false,
                false,
                null);
    }

    private static RunOrder order(
            ResultSet row, What what, Map<Long, Fate> fates, Map<Long, String> codes, boolean trial)
            throws SQLException {
        Fate fate = fates.getOrDefault(row.getLong("order_id"), Fate.NONE);
        return new RunOrder(
                row.getLong("order_id"),
                row.getString("num"),
                row.getString("task_name"),
                what,
                row.getInt("from_status"),
                row.getInt("to_status"),
                Millis.read(row, "moved_at"),
                null,
                fate.mails,
                fate.worst,
                row.getObject("move_id") != null,
                trial,
                codes.get(row.getLong("order_id")));
    }

    private record Fate(int mails, MailState worst) {
        static final Fate NONE = new Fate(0, null);

        Fate and(Fate other) {
            boolean worse = WORST_LAST.indexOf(other.worst) > WORST_LAST.indexOf(worst);
            return new Fate(mails + other.mails, worse ? other.worst : worst);
        }
    }
}
