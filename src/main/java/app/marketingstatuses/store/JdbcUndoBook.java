package app.marketingstatuses.store;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.Moves.Outcome;
import app.marketingstatuses.engine.UndoBook;
import app.marketingstatuses.engine.UndoPlan.Stay;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.OrderWriter;
import app.marketingstatuses.shop.OrderWriter.Change;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts orders back in the shop's database, as a change of status by the shop: one transaction a batch. */
final class JdbcUndoBook implements UndoBook {
    private final Database database;
    private final String by;
    private final OrderWriter writer;
    private final PastRuns past;
    private final UndoneRows undone;
    private final OutboxRows outbox;
    private final ScheduleTable schedule;
    private final ProblemRows problems;
    private final RunRows runs;
    private final LogRows log;

    JdbcUndoBook(Database database, ShopZone zone, String by) {
        this.database = database;
        this.by = by;
        writer = new OrderWriter(database.tables(), zone);
        past = new PastRuns(database.tables());
        undone = new UndoneRows(database);
        outbox = new OutboxRows(database.tables());
        schedule = new ScheduleTable(database.tables());
        problems = new ProblemRows(database.tables());
        runs = new RunRows(database.tables());
        log = new LogRows(database.tables());
    }

    @Override
    public Optional<PastRun> past(String runId) {
        return database.with(connection -> past.read(connection, runId));
    }

    @Override
    public void begin(String undoRunId, String undoneRunId, Instant at) {
        database.inTransaction(connection -> {
            runs.ensure(connection, undoRunId, at, by);
            runs.note(connection, undoRunId, undoneRunId, null);
            return null;
        });
    }

    @Override
    public Result putBack(String undoRunId, String undoneRunId, Instant at, List<PastMove> moves) {
        return database.inTransaction(connection -> {
            Map<Long, Outcome> outcomes = untouched(connection, moves);
            Map<Long, Long> entries = write(connection, at, having(Outcome.MOVED, moves, outcomes), outcomes);
            List<PastMove> back = having(Outcome.MOVED, moves, outcomes);
            int dropped = back.isEmpty() ? 0 : record(connection, undoRunId, undoneRunId, at, back, entries);
            return new Result(
                    moves.stream().map(move -> outcomes.get(move.orderId())).toList(), dropped);
        });
    }

    /** Locks the orders and looks whether any row of any kind was logged since; the status is compared as it is written. */
    private Map<Long, Outcome> untouched(Connection connection, List<PastMove> moves) throws SQLException {
        List<Long> ids =
                List.copyOf(new TreeSet<>(moves.stream().map(PastMove::orderId).toList()));
        Set<Long> standing = new HashSet<>(Sql.query(
                connection,
                "SELECT `id` FROM " + database.tables().shop("ms2_orders") + " WHERE `id` IN " + Sql.in(ids)
                        + " ORDER BY `id` FOR UPDATE",
                row -> row.getLong("id"),
                ids.toArray()));
        Map<Long, Long> latest = log.latest(connection, ids);
        Map<Long, Outcome> outcomes = new HashMap<>();
        for (PastMove move : moves) {
            boolean same = latest.getOrDefault(move.orderId(), 0L) == move.entryId();
            outcomes.put(
                    move.orderId(),
                    !standing.contains(move.orderId())
                            ? Outcome.GONE
                            : same ? Outcome.MOVED : Outcome.CHANGED_MEANWHILE);
        }
        return outcomes;
    }

    /** @return by order, the id of the log row that was written */
    private Map<Long, Long> write(Connection connection, Instant at, List<PastMove> moves, Map<Long, Outcome> outcomes)
            throws SQLException {
        OrderWriter.Written written = writer.apply(
                connection,
                at,
                moves.stream()
                        .map(move -> new Change(move.orderId(), move.to(), move.entryId(), move.from()))
                        .toList());
        for (int i = 0; i < moves.size(); i++) {
            outcomes.put(moves.get(i).orderId(), written.outcomes().get(i));
        }
        return written.entries();
    }

    private int record(
            Connection connection,
            String undoRunId,
            String undoneRunId,
            Instant at,
            List<PastMove> back,
            Map<Long, Long> entries)
            throws SQLException {
        List<Long> orders = back.stream().map(PastMove::orderId).toList();
        undone.add(connection, undoRunId, at, back, entries);
        schedule.deleteOrders(connection, orders);
        problems.forget(connection, orders);
        return outbox.dropUnsent(connection, undoneRunId, orders);
    }

    private static List<PastMove> having(Outcome outcome, List<PastMove> moves, Map<Long, Outcome> outcomes) {
        return moves.stream()
                .filter(move -> outcomes.get(move.orderId()) == outcome)
                .toList();
    }

    @Override
    public int dropMail(String undoneRunId) {
        return database.inTransaction(connection -> {
            int dropped = 0;
            List<Long> orders = past.orders(connection, undoneRunId);
            for (List<Long> ids : Rows.chunks(orders, Rows.CHUNK)) {
                dropped += outbox.dropUnsent(connection, undoneRunId, ids);
            }
            return dropped;
        });
    }

    @Override
    public void recordStays(String undoRunId, Instant at, List<Stay> stays) {
        if (stays.isEmpty()) {
            return;
        }
        database.inTransaction(connection -> {
            for (Stay stay : stays) {
                add(
                        connection,
                        undoRunId,
                        at,
                        stay.move(),
                        ProblemRows.SKIPPED,
                        stay.why().code());
            }
            return null;
        });
    }

    /** It is not tried again by itself. */
    @Override
    public void recordFailure(String undoRunId, Instant at, PastMove move, String error) {
        database.inTransaction(connection -> {
            add(connection, undoRunId, at, move, ProblemRows.FAILED, error);
            return null;
        });
    }

    private void add(Connection connection, String runId, Instant at, PastMove move, String kind, String message)
            throws SQLException {
        problems.add(connection, runId, at, move.taskId(), move.task(), move.orderId(), kind, message);
    }
}
