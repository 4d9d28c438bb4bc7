package app.marketingstatuses.store;

import app.marketingstatuses.engine.Moves.Move;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@code trials}: orders that stayed while the owner got their mail, unique by task, order and clock start. */
final class TrialRows {
    private final String table;

    TrialRows(Tables tables) {
        table = tables.own("trials");
    }

    void add(Connection connection, String runId, Instant at, List<Move> tried) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Move move : tried) {
            Verdict verdict = move.verdict();
            rows.add(new Object[] {
                runId,
                verdict.task().id(),
                verdict.task().name(),
                verdict.order().id(),
                verdict.start().id(),
                verdict.order().status(),
                verdict.task().to(),
                Millis.of(at),
                move.mails().size()
            });
        }
        MovedBefore.insert(
                connection,
                table,
                "`run_id`, `task_id`, `task_name`, `order_id`, `start_id`, `from_status`, `to_status`, `tried_at`,"
                        + " `mail_count`",
                rows);
    }
}
