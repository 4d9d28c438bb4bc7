package app.marketingstatuses.store;

import app.marketingstatuses.engine.Moves.Move;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of {@code moves}: the record that nothing happens twice, unique by task, order and clock start; see {@link TrialMoves}. */
final class MoveRows {
    private final String table;

    MoveRows(Tables tables) {
        table = tables.own("moves");
    }

    /**
     * Records moves.
     *
     * @param entries by order, the log rows that were written in the same transaction
     */
    void add(Connection connection, String runId, Instant at, List<Move> moves, Map<Long, Long> entries)
            throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Move move : moves) {
            Verdict verdict = move.verdict();
            long entry = entries.get(verdict.order().id());
            rows.add(new Object[] {
                runId,
                verdict.task().id(),
                verdict.task().name(),
                verdict.order().id(),
                verdict.trial().isOn()
                        ? TrialMoves.start(entry)
                        : verdict.start().id(),
                verdict.order().status(),
                verdict.task().to(),
                Millis.of(at),
                entry,
                move.mails().size()
            });
        }
        MovedBefore.insert(
                connection,
                table,
                "`run_id`, `task_id`, `task_name`, `order_id`, `start_id`, `from_status`, `to_status`, `moved_at`,"
                        + " `entry_id`, `mail_count`",
                rows);
    }
}
