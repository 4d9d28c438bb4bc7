package app.marketingstatuses.store;

import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunReport.Failed;
import app.marketingstatuses.engine.RunReport.Moved;
import app.marketingstatuses.engine.RunReport.Skipped;
import app.marketingstatuses.engine.RunReport.Tried;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What runs did. */
public final class History {
    private final Database database;

    History(Database database) {
        this.database = database;
    }

    /** Runs that began at or after {@code since}, newest first; null for all. */
    public List<HistoryRun> since(Instant since) {
        return database.with(connection -> read(connection, since == null ? Instant.EPOCH : since));
    }

    /** How many orders each task moved at or after {@code since}, by task id; a task that moved none is absent. */
    public Map<Long, Integer> movedSince(Instant since) {
        String sql = "SELECT `task_id`, COUNT(*) AS `moved` FROM " + own("moves")
                + " WHERE `moved_at` >= ? GROUP BY `task_id`";
        return database.with(connection -> {
            Map<Long, Integer> moved = new HashMap<>();
            Sql.query(connection, sql, row -> moved.put(row.getLong("task_id"), row.getInt("moved")), Millis.of(since));
            return moved;
        });
    }

    private List<HistoryRun> read(Connection connection, Instant since) throws SQLException {
        Map<String, Lists> lists = new HashMap<>();
        String moves = own("moves");
        String during = " WHERE `run_id` IN (SELECT `run_id` FROM " + own("runs") + " WHERE `started_at` >= ?)"
                + " ORDER BY `id`";
        Sql.query(
                connection,
                "SELECT `run_id`, `task_name`, `order_id`, `from_status`, `to_status`, `start_id` FROM " + moves
                        + during,
                row -> of(lists, row).moved.add(moved(row, TrialMoves.isTrial(row.getLong("start_id")))),
                Millis.of(since));
        Sql.query(
                connection,
                "SELECT `run_id`, `task_name`, `order_id`, `from_status`, `to_status` FROM " + own("trials") + during,
                row -> of(lists, row).tried.add(tried(row)),
                Millis.of(since));
        Sql.query(
                connection,
                "SELECT u.`run_id`, m.`task_name`, m.`order_id`, m.`to_status` AS `from_status`,"
                        + " m.`from_status` AS `to_status` FROM " + own("undone") + " u JOIN " + moves
                        + " m ON m.`id` = u.`move_id` JOIN " + own("runs") + " r ON r.`run_id` = u.`run_id`"
                        + " WHERE r.`started_at` >= ? ORDER BY u.`back_entry`",
                row -> of(lists, row).moved.add(moved(row, false)),
                Millis.of(since));
        Sql.query(
                connection,
                "SELECT `run_id`, `task_name`, `order_id`, `kind`, `message` FROM " + own("problems") + during,
                row -> problem(of(lists, row), row),
                Millis.of(since));
        return Sql.query(
                connection,
                "SELECT r.*, n.`undone_run` FROM " + own("runs") + " r LEFT JOIN " + own("run_notes")
                        + " n ON n.`run_id` = r.`run_id` WHERE r.`started_at` >= ?"
                        + " ORDER BY r.`started_at` DESC, r.`run_id` DESC",
                row -> run(row, of(lists, row)),
                Millis.of(since));
    }

    private static Lists of(Map<String, Lists> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(row.getString("run_id"), run -> new Lists());
    }

    private static Moved moved(ResultSet row, boolean trial) throws SQLException {
        return new Moved(
                row.getString("task_name"),
                row.getLong("order_id"),
                row.getInt("from_status"),
                row.getInt("to_status"),
                trial);
    }

    private static Tried tried(ResultSet row) throws SQLException {
        return new Tried(
                row.getString("task_name"),
                row.getLong("order_id"),
                row.getInt("from_status"),
                row.getInt("to_status"));
    }

    private static boolean problem(Lists lists, ResultSet row) throws SQLException {
        String task = row.getString("task_name");
        long order = row.getLong("order_id");
        String message = row.getString("message");
        return row.getString("kind").equals(ProblemRows.SKIPPED)
                ? lists.skipped.add(new Skipped(task, order, message))
                : lists.failed.add(new Failed(task, order, message));
    }

    private static HistoryRun run(ResultSet row, Lists lists) throws SQLException {
        return new HistoryRun(
                row.getString("run_id"),
                Millis.read(row, "started_at"),
                Millis.read(row, "finished_at"),
                row.getString("by_whom"),
                List.copyOf(lists.moved),
                List.copyOf(lists.tried),
                List.copyOf(lists.skipped),
                List.copyOf(lists.failed),
                row.getInt("mail_queued"),
                new Tally(
                        row.getInt("mail_sent"),
                        row.getInt("mail_retrying"),
                        row.getInt("mail_dead"),
                        row.getInt("mail_dropped"),
                        row.getString("trouble")),
                row.getString("undone_run"));
    }

    private String own(String table) {
        return database.tables().own(table);
    }

    private static final class Lists {
        private final List<Moved> moved = new ArrayList<>();
        private final List<Tried> tried = new ArrayList<>();
        private final List<Skipped> skipped = new ArrayList<>();
        private final List<Failed> failed = new ArrayList<>();
    }
}
