package app.marketingstatuses.engine;

import app.marketingstatuses.engine.Moves.Outcome;
import app.marketingstatuses.engine.UndoBook.PastMove;
import app.marketingstatuses.engine.UndoBook.Result;
import app.marketingstatuses.engine.UndoPlan.Stay;
import app.marketingstatuses.engine.UndoPlan.Why;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One undo while it goes on, and what came of it. */
final class UndoRun {
    private final UndoBook book;
    private final Clock clock;
    private final String runId;
    private final String undoneRunId;
    private final List<RunReport.Moved> back = new ArrayList<>();
    private final List<RunReport.Skipped> stayed = new ArrayList<>();
    private final List<RunReport.Failed> failed = new ArrayList<>();
    private int mailsDropped;
    private int left;

    UndoRun(UndoBook book, Clock clock, String runId, String undoneRunId) {
        this.book = book;
        this.clock = clock;
        this.runId = runId;
        this.undoneRunId = undoneRunId;
    }

    String runId() {
        return runId;
    }

    void leave(List<Stay> stays) {
        book.recordStays(runId, clock.instant(), stays);
        stays.forEach(stay -> stayed.add(new RunReport.Skipped(
                stay.move().task(), stay.move().orderId(), stay.why().code())));
    }

    void apply(List<PastMove> moves, RunWatcher watcher) {
        left = Batches.inTurn(moves, watcher, batch -> Batches.halving(batch, this::putBack, this::fail));
        if (!watcher.isCancelled()) {
            mailsDropped += book.dropMail(undoneRunId);
        }
    }

    private void putBack(List<PastMove> moves) {
        Result result = book.putBack(runId, undoneRunId, clock.instant(), moves);
        mailsDropped += result.mailsDropped();
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            PastMove move = moves.get(i);
            Outcome outcome = result.outcomes().get(i);
            if (outcome == Outcome.MOVED) {
                back.add(new RunReport.Moved(move.task(), move.orderId(), move.to(), move.from()));
            } else {
                stays.add(new Stay(move, outcome == Outcome.GONE ? Why.GONE : Why.CHANGED_SINCE));
            }
        }
        leave(stays);
    }

    private void fail(PastMove move, String error) {
        book.recordFailure(runId, clock.instant(), move, error);
        failed.add(new RunReport.Failed(move.task(), move.orderId(), error));
    }

    RunReport report(Instant started, Instant finished, boolean cancelled) {
        return new RunReport(
                runId,
                started,
                finished,
                back,
                List.of(),
                stayed,
                failed,
                0,
                new Postman.Tally(0, 0, 0, mailsDropped, null),
                List.of(),
                left,
                cancelled,
                List.of());
    }
}
