package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What runs did, as screens show it: runs a page at a time, each with its orders and mails when asked for. */
public final class RunLog {
    private static final int RECENT = 5000;

    private final Database database;
    private final RunConditions conditions;
    private final RunCounts counts;
    private final RunOrders orders;

    RunLog(Database database) {
        this.database = database;
        conditions = new RunConditions(database.tables());
        counts = new RunCounts(database.tables());
        orders = new RunOrders(database.tables());
    }

    /**
     * Runs, newest first.
     *
     * @param after the last run of the page before; null for the first page
     * @param limit at most so many
     */
    public List<RunSummary> page(RunFilter filter, RunSummary after, int limit) {
        return database.with(connection -> {
            List<Object> parameters = new ArrayList<>();
            String where = conditions.where(connection, filter, after, parameters);
            return read(
                    connection, where + " ORDER BY r.`started_at` DESC, r.`run_id` DESC LIMIT " + limit, parameters);
        });
    }

    /** One run; empty where there is none. */
    public Optional<RunSummary> find(String runId) {
        return database.with(connection -> read(connection, " WHERE r.`run_id` = ?", List.of(runId))).stream()
                .findFirst();
    }

    /** What a run did with its orders: failed first, then skipped, then moved, each in the order in which it happened. */
    public List<RunOrder> orders(String runId) {
        return database.with(connection -> orders.read(connection, runId));
    }

    /** The mails that a run queued, in the order in which they are sent. */
    public List<RunMail> mails(String runId) {
        return database.with(connection -> orders.mails(connection, runId));
    }

    /** Who asked for the recent runs. */
    public List<String> people() {
        return database.with(connection -> Sql.query(
                connection,
                "SELECT DISTINCT x.`by_whom` FROM (SELECT `by_whom` FROM " + runs()
                        + " ORDER BY `started_at` DESC LIMIT " + RECENT + ") x ORDER BY x.`by_whom`",
                row -> row.getString("by_whom")));
    }

    private List<RunSummary> read(Connection connection, String whereAndOrder, List<Object> parameters)
            throws SQLException {
        List<RunSummary> bare = Sql.query(
                connection,
                "SELECT r.*, n.`undone_run`, n.`left_over` FROM " + runs() + " r LEFT JOIN "
                        + database.tables().own("run_notes") + " n ON n.`run_id` = r.`run_id`" + whereAndOrder,
                RunLog::bare,
                parameters.toArray());
        return counts.fill(connection, bare);
    }

    private static RunSummary bare(ResultSet row) throws SQLException {
        return new RunSummary(
                row.getString("run_id"),
                Millis.read(row, "started_at"),
                Millis.read(row, "finished_at"),
                row.getString("by_whom"),
                0,
                0,
                0,
                0,
                List.of(),
                row.getInt("mail_sent"),
                RunSummary.Mails.NONE,
                row.getString("trouble"),
                row.getString("undone_run"),
                0,
                row.getInt("left_over"));
    }

    private String runs() {
        return database.tables().own("runs");
    }
}
