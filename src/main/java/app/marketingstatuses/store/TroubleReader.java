package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads {@link Troubles}: a few short ranges of indexes. */
final class TroubleReader {
    private final Database database;

    TroubleReader(Database database) {
        this.database = database;
    }

    Troubles read() {
        return database.with(this::read);
    }

    private Troubles read(Connection connection) throws SQLException {
        return new Troubles(
                Sql.query(
                        connection,
                        "SELECT `task_id`, COUNT(*) AS `mails`, MIN(`queued_at`) AS `oldest`, MAX(`queued_at`) AS `newest`"
                                + " FROM " + own("outbox") + " WHERE `state` = 'dead' GROUP BY `task_id`"
                                + " ORDER BY `mails` DESC, `task_id`",
                        row -> new Troubles.DeadMails(
                                row.getLong("task_id"),
                                row.getInt("mails"),
                                Millis.read(row, "oldest"),
                                Millis.read(row, "newest"))),
                Sql.first(
                                connection,
                                "SELECT COUNT(*) FROM " + own("outbox") + " WHERE `state` = 'retrying'",
                                row -> row.getInt(1))
                        .orElse(0),
                Sql.query(
                        connection,
                        "SELECT `task_id`, COUNT(*) AS `failing`, MIN(`retry_at`) AS `again` FROM " + own("retries")
                                + " GROUP BY `task_id` ORDER BY `failing` DESC, `task_id`",
                        row -> new Troubles.Failing(
                                row.getLong("task_id"), row.getInt("failing"), Millis.read(row, "again"))),
                Sql.first(
                                connection,
                                "SELECT `run_id` FROM " + own("problems")
                                        + " WHERE `kind` = 'failed' ORDER BY `id` DESC LIMIT 1",
                                row -> row.getString(1))
                        .orElse(null));
    }

    private String own(String table) {
        return database.tables().own(table);
    }
}
