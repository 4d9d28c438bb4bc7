package app.marketingstatuses.store;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.Moves;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.OrderWriter;
import app.marketingstatuses.shop.OrderWriter.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Moves orders in the shop's database; changes, log rows, records and queued mail of a batch are one transaction. */
final class JdbcMoves implements Moves {
    private final Database database;
    private final String by;
    private final OrderWriter writer;
    private final MoveRows records;
    private final TrialRows trials;
    private final OutboxRows outbox;
    private final HeadRows heads;
    private final ScheduleTable schedule;
    private final ProblemRows problems;
    private final RunRows runs;

    JdbcMoves(Database database, ShopZone zone, String by) {
        this.database = database;
        this.by = by;
        writer = new OrderWriter(database.tables(), zone);
        records = new MoveRows(database.tables());
        trials = new TrialRows(database.tables());
        outbox = new OutboxRows(database.tables());
        heads = new HeadRows(database.tables());
        schedule = new ScheduleTable(database.tables());
        problems = new ProblemRows(database.tables());
        runs = new RunRows(database.tables());
    }

    @Override
    public List<Outcome> apply(String runId, Instant at, List<Move> moves) {
        try {
            return database.inTransaction(connection -> apply(connection, runId, at, moves));
        } catch (MovedBefore e) {
            if (moves.size() == 1) {
                return List.of(Outcome.CHANGED_MEANWHILE);
            }
            throw e;
        }
    }

    /** What a customer spent is summed up over all their orders. */
    @Override
    public boolean sideBySide(List<Verdict> due) {
        return due.stream()
                .noneMatch(verdict -> OrderWriter.sumsUp(verdict.task().to()));
    }

    private List<Outcome> apply(Connection connection, String runId, Instant at, List<Move> moves) throws SQLException {
        OrderWriter.Written written = writer.apply(
                connection, at, moves.stream().map(JdbcMoves::change).toList());
        List<Outcome> outcomes = written.outcomes();
        List<Move> done = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            if (outcomes.get(i) == Outcome.MOVED || outcomes.get(i) == Outcome.TRIED) {
                done.add(moves.get(i));
            }
        }
        if (!done.isEmpty()) {
            record(connection, runId, at, done, written.entries());
        }
        return outcomes;
    }

    private static Change change(Move move) {
        Verdict verdict = move.verdict();
        return verdict.staysInTrial()
                ? Change.none(verdict.order())
                : Change.of(verdict.order(), verdict.task().to());
    }

    private void record(Connection connection, String runId, Instant at, List<Move> done, Map<Long, Long> entries)
            throws SQLException {
        runs.ensure(connection, runId, at, by);
        Map<Boolean, List<Move>> parts = done.stream()
                .collect(Collectors.partitioningBy(move -> move.verdict().staysInTrial()));
        trials.add(connection, runId, at, parts.get(true));
        records.add(connection, runId, at, parts.get(false), entries);
        schedule.deleteOrders(connection, orders(parts.get(false)));
        problems.forget(connection, orders(done));
        List<Object[]> mails = new ArrayList<>();
        for (Move move : done) {
            mails.addAll(OutboxRows.rows(runId, move.verdict().task().id(), at, move.mails()));
        }
        outbox.queue(connection, mails);
        heads.add(
                connection, done.stream().flatMap(move -> move.mails().stream()).toList());
    }

    private static List<Long> orders(List<Move> moves) {
        return moves.stream().map(move -> move.verdict().order().id()).toList();
    }

    @Override
    public void recordFailure(String runId, Instant at, Verdict verdict, String error) {
        Task task = verdict.task();
        long order = verdict.order().id();
        failed(runId, at, task.id(), task.name(), order, error);
    }

    @Override
    public void recordUnreadable(String runId, Instant at, long orderId, String error) {
        failed(runId, at, null, null, orderId, error);
    }

    private void failed(String runId, Instant at, Long taskId, String taskName, long orderId, String error) {
        String known = error == null ? Telling.UNKNOWN_ERROR.say() : error;
        database.inTransaction(connection -> {
            runs.ensure(connection, runId, at, by);
            problems.add(connection, runId, at, taskId, taskName, orderId, ProblemRows.FAILED, known);
            problems.tryAgain(connection, taskId == null ? ProblemRows.NO_TASK : taskId, orderId, at, known);
            return null;
        });
    }

    @Override
    public void recordSkip(String runId, Instant at, Verdict verdict, Outcome outcome) {
        Task task = verdict.task();
        long order = verdict.order().id();
        database.inTransaction(connection -> {
            runs.ensure(connection, runId, at, by);
            problems.add(connection, runId, at, task.id(), task.name(), order, ProblemRows.SKIPPED, outcome.code());
            return null;
        });
    }
}
