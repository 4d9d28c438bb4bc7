package app.marketingstatuses.store;

import app.marketingstatuses.engine.Moves.Move;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of {@code moves}: the record that nothing happens twice, unique by task, order and clock start. */
final class MoveRows {
    private static final int DUPLICATE = 1062;
    private static final int DUPLICATE_IN_H2 = 23505;

    private final String table;
    private final LogRows log;

    MoveRows(Tables tables) {
        table = tables.own("moves");
        log = new LogRows(tables);
    }

    /** Records moves whose log rows were written in the same transaction. */
    void add(Connection connection, String runId, Instant at, List<Move> moves) throws SQLException {
        Map<Long, Long> entries = log.latestStatus(
                connection,
                moves.stream().map(move -> move.verdict().order().id()).toList());
        List<Object[]> rows = new ArrayList<>();
        for (Move move : moves) {
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
                entries.get(verdict.order().id()),
                move.mails().size()
            });
        }
        try {
            Rows.insert(
                    connection,
                    table,
                    "`run_id`, `task_id`, `task_name`, `order_id`, `start_id`, `from_status`, `to_status`, `moved_at`,"
                            + " `entry_id`, `mail_count`",
                    "",
                    rows,
                    Rows.CHUNK);
        } catch (SQLIntegrityConstraintViolationException e) {
            if (e.getErrorCode() == DUPLICATE || e.getErrorCode() == DUPLICATE_IN_H2) {
                throw new MovedBefore(e);
            }
            throw e;
        }
    }
}
