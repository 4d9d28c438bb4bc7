package app.marketingstatuses.store;

import app.marketingstatuses.domain.PutBack;
import app.marketingstatuses.engine.UndoBook.PastMove;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.PutBacks;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.shop.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code undone}: moves that were put back, each once. */
final class UndoneRows implements PutBacks {
    private static final String NAME = "undone";

    private final Database database;
    private final String table;
    private final String moves;
    private final String tasks;
    private Boolean exists;

    UndoneRows(Database database) {
        this.database = database;
        Tables tables = database.tables();
        table = tables.own(NAME);
        moves = tables.own("moves");
        tasks = tables.own("tasks");
    }

    /** Nothing was undone where {@code init} was not done, or not since it can be. */
    @Override
    public Map<Long, List<PutBack>> of(Connection connection, Collection<Long> orderIds) throws SQLException {
        if (exists == null) {
            exists = database.dialect().hasTable(connection, database.tables().ownName(NAME));
        }
        Map<Long, List<PutBack>> found = new HashMap<>();
        if (exists && !orderIds.isEmpty()) {
            Sql.query(
                    connection,
                    "SELECT u.`order_id`, u.`moved_entry`, u.`back_entry`, u.`undone_at`, u.`last_task`, m.`task_id`,"
                            + " m.`start_id` FROM " + table + " u LEFT JOIN " + moves + " m ON m.`id` = u.`move_id`"
                            + " WHERE u.`order_id` IN " + Sql.in(orderIds),
                    row -> found.computeIfAbsent(row.getLong("order_id"), id -> new ArrayList<>())
                            .add(putBack(row)),
                    orderIds.toArray());
        }
        return found;
    }

    private static PutBack putBack(ResultSet row) throws SQLException {
        boolean trial = TrialMoves.isTrial(row.getLong("start_id"));
        return new PutBack(
                row.getLong("moved_entry"),
                row.getLong("back_entry"),
                Millis.read(row, "undone_at"),
                row.getLong("last_task"),
                trial ? row.getLong("task_id") : 0);
    }

    /**
     * Records moves that were undone.
     *
     * @param entries by order, the log rows that were written in the same transaction
     */
    void add(Connection connection, String undoRunId, Instant at, List<PastMove> moves, Map<Long, Long> entries)
            throws SQLException {
        long lastTask = Sql.first(connection, "SELECT MAX(`id`) FROM " + tasks, row -> row.getLong(1))
                .orElse(0L);
        List<Object[]> rows = new ArrayList<>();
        for (PastMove move : moves) {
            rows.add(new Object[] {
                move.id(),
                undoRunId,
                move.orderId(),
                move.entryId(),
                entries.get(move.orderId()),
                Millis.of(at),
                lastTask
            });
        }
        Rows.insert(
                connection,
                table,
                "`move_id`, `run_id`, `order_id`, `moved_entry`, `back_entry`, `undone_at`, `last_task`",
                "",
                rows,
                Rows.CHUNK);
    }
}
