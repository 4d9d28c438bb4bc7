package app.marketingstatuses.store;

import app.marketingstatuses.engine.Digest;
import app.marketingstatuses.engine.DigestBook;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The managers' reports in the shop's database. */
final class DigestTable implements DigestBook {
    /** Under this task mails are kept that no task made. */
    private static final long NO_TASK = 0;

    private final Database database;
    private final String table;
    private final String by;

    /** @param by who asks for the run, for the history */
    DigestTable(Database database, String by) {
        this.database = database;
        this.by = by;
        table = database.tables().own("digests");
    }

    @Override
    public Optional<Made> last() {
        return database.with(connection -> Sql.first(
                connection,
                "SELECT `day`, `made_at` FROM " + table + " ORDER BY `day` DESC LIMIT 1",
                row -> new Made(LocalDate.parse(row.getString("day")), Millis.read(row, "made_at"))));
    }

    @Override
    public Digest read(Instant from, Instant until) {
        return database.with(connection -> new DigestReader(database.tables(), from, until).read(connection));
    }

    @Override
    public boolean queue(LocalDate day, String runId, Instant at, List<OutgoingMail> mails) {
        try {
            return database.inTransaction(connection -> {
                Object[] row = {day.toString(), runId, Millis.of(at)};
                MovedBefore.insert(connection, table, "`day`, `run_id`, `made_at`", List.<Object[]>of(row));
                new RunRows(database.tables()).ensure(connection, runId, at, by);
                new OutboxRows(database.tables()).queue(connection, OutboxRows.rows(runId, NO_TASK, at, mails));
                return true;
            });
        } catch (MovedBefore e) {
            return false;
        }
    }
}
