package app.marketingstatuses.store;

import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** The rows of {@code runs}: written with the first thing a run does, so that a run that was killed is seen. */
final class RunRows {
    private final String table;
    private final String notes;

    RunRows(Tables tables) {
        table = tables.own("runs");
        notes = tables.own("run_notes");
    }

    void ensure(Connection connection, String runId, Instant at, String by) throws SQLException {
        boolean known = Sql.first(connection, "SELECT 1 FROM " + table + " WHERE `run_id` = ?", row -> true, runId)
                .isPresent();
        if (!known) {
            Sql.update(
                    connection,
                    "INSERT INTO " + table + " (`run_id`, `started_at`, `by_whom`) VALUES (?, ?, ?)",
                    runId,
                    Millis.of(at),
                    by);
        }
    }

    void finish(Connection connection, RunReport report, String by) throws SQLException {
        ensure(connection, report.runId(), report.startedAt(), by);
        Tally mail = report.mail();
        Sql.update(
                connection,
                "UPDATE " + table + " SET `started_at` = ?, `finished_at` = ?, `by_whom` = ?, `mail_queued` = ?,"
                        + " `mail_sent` = ?, `mail_retrying` = ?, `mail_dead` = ?, `mail_dropped` = ?, `trouble` = ?"
                        + " WHERE `run_id` = ?",
                Millis.of(report.startedAt()),
                Millis.of(report.finishedAt()),
                by,
                report.mailQueued(),
                mail.sent(),
                mail.retrying(),
                mail.dead(),
                mail.dropped(),
                mail.trouble(),
                report.runId());
        if (report.cancelled()) {
            note(connection, report.runId(), null, report.left());
        }
    }

    /** @param undoneRun the run that this one undoes; null where it is no undo or that is known */
    void note(Connection connection, String runId, String undoneRun, Integer left) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO " + notes + " (`run_id`, `undone_run`, `left_over`) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE `left_over` = VALUES(`left_over`)",
                runId,
                undoneRun,
                left);
    }
}
