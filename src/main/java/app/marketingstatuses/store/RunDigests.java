package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.store.RunDigest.Mails;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs in numbers, without their orders. */
public final class RunDigests {
    private final Database database;
    private final String runs;
    private final String moves;
    private final String trials;
    private final String problems;
    private final String outbox;

    RunDigests(Database database) {
        this.database = database;
        runs = database.tables().own("runs");
        moves = database.tables().own("moves");
        trials = database.tables().own("trials");
        problems = database.tables().own("problems");
        outbox = database.tables().own("outbox");
    }

    /** The last runs that moved orders, or tried some, newest first. */
    public List<RunDigest> lastThatMoved(int count) {
        return database.with(connection -> read(
                connection,
                " WHERE EXISTS (SELECT 1 FROM " + moves + " m WHERE m.`run_id` = r.`run_id`) OR EXISTS (SELECT 1 FROM "
                        + trials + " t WHERE t.`run_id` = r.`run_id`)"
                        + " ORDER BY r.`started_at` DESC, r.`run_id` DESC LIMIT " + count));
    }

    /** How many orders runs moved that began at or after {@code from} and before {@code until}. */
    public int movedBetween(Instant from, Instant until) {
        String sql = "SELECT COUNT(*) FROM " + moves + " m JOIN " + runs + " r ON r.`run_id` = m.`run_id`"
                + " WHERE r.`started_at` >= ? AND r.`started_at` < ?";
        return database.with(c -> Sql.first(c, sql, row -> row.getInt(1), Millis.of(from), Millis.of(until)))
                .orElse(0);
    }

    private List<RunDigest> read(Connection connection, String which) throws SQLException {
        List<RunDigest> bare = Sql.query(
                connection,
                "SELECT r.`run_id`, r.`started_at`, r.`finished_at`, r.`by_whom`,"
                        + " (SELECT COUNT(*) FROM " + moves + " m WHERE m.`run_id` = r.`run_id`) AS `moved`,"
                        + " (SELECT COUNT(*) FROM " + trials + " t WHERE t.`run_id` = r.`run_id`) AS `tried`,"
                        + " (SELECT COUNT(*) FROM " + problems
                        + " p WHERE p.`run_id` = r.`run_id` AND p.`kind` = 'failed') AS `failed` FROM " + runs + " r"
                        + which,
                RunDigests::digest);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<String, Mails> mails =
                mails(connection, bare.stream().map(RunDigest::runId).toList());
        return bare.stream()
                .map(run -> withMails(run, mails.getOrDefault(run.runId(), Mails.NONE)))
                .toList();
    }

    private Map<String, Mails> mails(Connection connection, List<String> runIds) throws SQLException {
        Map<String, Mails> mails = new HashMap<>();
        String sql = "SELECT `run_id`, `state`, COUNT(*) FROM " + outbox + " WHERE `run_id` IN " + Sql.in(runIds)
                + " GROUP BY `run_id`, `state`";
        Sql.query(
                connection,
                sql,
                row -> mails.merge(
                        row.getString(1), mails(MailState.of(row.getString(2)), row.getInt(3)), RunDigests::sum),
                runIds.toArray());
        return mails;
    }

    private static Mails mails(MailState state, int count) {
        return switch (state) {
            case SENT -> new Mails(count, 0, 0, 0);
            case DEAD -> new Mails(0, 0, count, 0);
            case DROPPED -> new Mails(0, 0, 0, count);
            case QUEUED, SENDING, RETRYING -> new Mails(0, count, 0, 0);
        };
    }

    private static Mails sum(Mails a, Mails b) {
        return new Mails(
                a.sent() + b.sent(), a.waiting() + b.waiting(), a.dead() + b.dead(), a.dropped() + b.dropped());
    }

    private static RunDigest digest(ResultSet row) throws SQLException {
        return new RunDigest(
                row.getString("run_id"),
                Millis.read(row, "started_at"),
                Millis.read(row, "finished_at"),
                row.getString("by_whom"),
                row.getInt("moved"),
                row.getInt("tried"),
                row.getInt("failed"),
                Mails.NONE);
    }

    private static RunDigest withMails(RunDigest run, Mails mails) {
        return new RunDigest(
                run.runId(),
                run.startedAt(),
                run.finishedAt(),
                run.by(),
                run.moved(),
                run.tried(),
                run.failed(),
                mails);
    }
}
