package app.marketingstatuses.store;

import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import app.marketingstatuses.store.RunSummary.Mails;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts what some runs did, in a few statements for all of them. */
final class RunCounts {
    private final Tables tables;

    RunCounts(Tables tables) {
        this.tables = tables;
    }

    List<RunSummary> fill(Connection connection, List<RunSummary> bare) throws SQLException {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<String, Count> counts = new HashMap<>();
        bare.forEach(run -> counts.put(run.runId(), new Count()));
        Object[] ids = bare.stream().map(RunSummary::runId).toArray();
        String in = Sql.in(bare);
        Sql.query(connection, moves(in), row -> moved(counts, row), ids);
        Sql.query(connection, back(in), row -> moved(counts, row), ids);
        Sql.query(connection, trials(in), row -> tried(counts, row), ids);
        Sql.query(connection, problems(in), row -> problem(counts, row), ids);
        Sql.query(connection, putBack(in), row -> counts.get(row.getString("run_id")).putBack = row.getInt("n"), ids);
        Sql.query(
                connection,
                mails(in),
                row -> counts.get(row.getString("run_id"))
                        .mails
                        .merge(MailState.of(row.getString("state")), row.getInt("n"), Integer::sum),
                ids);
        return bare.stream().map(run -> counts.get(run.runId()).of(run)).toList();
    }

    private String moves(String in) {
        return "SELECT `run_id`, MIN(`task_name`) AS `task_name`, COUNT(*) AS `n` FROM " + tables.own("moves")
                + " WHERE `run_id` IN " + in + " GROUP BY `run_id`, `task_id` ORDER BY `run_id`, `task_id`";
    }

    private String trials(String in) {
        return "SELECT `run_id`, MIN(`task_name`) AS `task_name`, COUNT(*) AS `n` FROM " + tables.own("trials")
                + " WHERE `run_id` IN " + in + " GROUP BY `run_id`, `task_id` ORDER BY `run_id`, `task_id`";
    }

    private String back(String in) {
        return "SELECT u.`run_id`, MIN(m.`task_name`) AS `task_name`, COUNT(*) AS `n` FROM " + tables.own("undone")
                + " u JOIN " + tables.own("moves") + " m ON m.`id` = u.`move_id` WHERE u.`run_id` IN " + in
                + " GROUP BY u.`run_id`, m.`task_id`";
    }

    private String putBack(String in) {
        return "SELECT m.`run_id`, COUNT(*) AS `n` FROM " + tables.own("undone") + " u JOIN " + tables.own("moves")
                + " m ON m.`id` = u.`move_id` WHERE m.`run_id` IN " + in + " GROUP BY m.`run_id`";
    }

    private String problems(String in) {
        return "SELECT `run_id`, `kind`, MIN(`task_name`) AS `task_name`, COUNT(*) AS `n` FROM "
                + tables.own("problems") + " WHERE `run_id` IN " + in + " GROUP BY `run_id`, `kind`, `task_id`";
    }

    private String mails(String in) {
        return "SELECT `run_id`, `state`, COUNT(*) AS `n` FROM " + tables.own("outbox") + " WHERE `run_id` IN " + in
                + " GROUP BY `run_id`, `state`";
    }

    private static Object moved(Map<String, Count> counts, ResultSet row) throws SQLException {
        Count count = counts.get(row.getString("run_id"));
        count.moved += row.getInt("n");
        return count.tasks.add(row.getString("task_name"));
    }

    private static Object tried(Map<String, Count> counts, ResultSet row) throws SQLException {
        Count count = counts.get(row.getString("run_id"));
        count.tried += row.getInt("n");
        return count.tasks.add(row.getString("task_name"));
    }

    private static Object problem(Map<String, Count> counts, ResultSet row) throws SQLException {
        Count count = counts.get(row.getString("run_id"));
        if (row.getString("kind").equals(ProblemRows.SKIPPED)) {
            count.skipped += row.getInt("n");
        } else {
            count.failed += row.getInt("n");
        }
        String task = row.getString("task_name");
        return task != null && count.tasks.add(task);
    }

    private static final class Count {
        private final Set<String> tasks = new TreeSet<>();
        private final Map<MailState, Integer> mails = new HashMap<>();
        private int moved;
        private int tried;
        private int skipped;
        private int failed;
        private int putBack;

        RunSummary of(RunSummary run) {
            return new RunSummary(
                    run.runId(),
                    run.startedAt(),
                    run.finishedAt(),
                    run.by(),
                    moved,
                    tried,
                    skipped,
                    failed,
                    List.copyOf(tasks),
                    run.sent(),
                    new Mails(
                            mails(MailState.QUEUED) + mails(MailState.RETRYING) + mails(MailState.SENDING),
                            mails(MailState.SENT),
                            mails(MailState.DEAD),
                            mails(MailState.DROPPED)),
                    run.trouble(),
                    run.undoOf(),
                    putBack,
                    run.left());
        }

        private int mails(MailState state) {
            return mails.getOrDefault(state, 0);
        }
    }
}
