package app.marketingstatuses.store;

import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A {@link RunFilter} as SQL over the rows {@code r} of {@code runs}. */
final class RunConditions {
    private final Tables tables;

    RunConditions(Tables tables) {
        this.tables = tables;
    }

    /** @param parameters takes the values of the question marks */
    String where(Connection connection, RunFilter filter, RunSummary after, List<Object> parameters)
            throws SQLException {
        List<String> parts = new ArrayList<>(List.of("1 = 1"));
        times(filter, after, parts, parameters);
        if (filter.by() != null) {
            parts.add("r.`by_whom` = ?");
            parameters.add(filter.by());
        }
        if (filter.task() != null) {
            parts.add("(" + moved("m.`task_name` = ?") + " OR " + back("m.`task_name` = ?") + " OR "
                    + tried("t.`task_name` = ?") + " OR " + problem("p.`task_name` = ?") + ")");
            parameters.addAll(Collections.nCopies(4, filter.task()));
        }
        if (filter.status() != null) {
            String either = "(m.`from_status` = ? OR m.`to_status` = ?)";
            parts.add("(" + moved(either) + " OR " + back(either) + " OR " + tried(either.replace("m.", "t.")) + ")");
            parameters.addAll(Collections.nCopies(6, filter.status()));
        }
        if (filter.onlyTrouble()) {
            parts.add("(" + problem("p.`kind` = '" + ProblemRows.FAILED + "'") + " OR " + deadMail() + ")");
        }
        if (filter.orders() != null) {
            Set<String> runs = runsOf(connection, filter.orders());
            parts.add(runs.isEmpty() ? "1 = 0" : "r.`run_id` IN " + Sql.in(runs));
            parameters.addAll(runs);
        }
        return " WHERE " + String.join(" AND ", parts);
    }

    private static void times(RunFilter filter, RunSummary after, List<String> parts, List<Object> parameters) {
        if (filter.from() != null) {
            parts.add("r.`started_at` >= ?");
            parameters.add(Millis.of(filter.from()));
        }
        if (filter.until() != null) {
            parts.add("r.`started_at` < ?");
            parameters.add(Millis.of(filter.until()));
        }
        if (after != null) {
            parts.add("(r.`started_at` < ? OR (r.`started_at` = ? AND r.`run_id` < ?))");
            Collections.addAll(parameters, Millis.of(after.startedAt()), Millis.of(after.startedAt()), after.runId());
        }
    }

    private String moved(String condition) {
        return "EXISTS (SELECT 1 FROM " + tables.own("moves") + " m WHERE m.`run_id` = r.`run_id` AND " + condition
                + ")";
    }

    private String tried(String condition) {
        return "EXISTS (SELECT 1 FROM " + tables.own("trials") + " t WHERE t.`run_id` = r.`run_id` AND " + condition
                + ")";
    }

    private String back(String condition) {
        return "EXISTS (SELECT 1 FROM " + tables.own("undone") + " u JOIN " + tables.own("moves")
                + " m ON m.`id` = u.`move_id` WHERE u.`run_id` = r.`run_id` AND " + condition + ")";
    }

    private String problem(String condition) {
        return "EXISTS (SELECT 1 FROM " + tables.own("problems") + " p WHERE p.`run_id` = r.`run_id` AND " + condition
                + ")";
    }

    /** By the state first: few mails are dead. */
    private String deadMail() {
        return "r.`run_id` IN (SELECT x.`run_id` FROM " + tables.own("outbox") + " x WHERE x.`state` = '"
                + MailState.DEAD.code() + "')";
    }

    private Set<String> runsOf(Connection connection, List<Long> orders) throws SQLException {
        Set<String> runs = new TreeSet<>();
        if (!orders.isEmpty()) {
            for (String table : List.of("moves", "trials", "undone", "problems")) {
                runs.addAll(Sql.query(
                        connection,
                        "SELECT DISTINCT `run_id` FROM " + tables.own(table) + " WHERE `order_id` IN " + Sql.in(orders),
                        row -> row.getString("run_id"),
                        orders.toArray()));
            }
        }
        return runs;
    }
}
