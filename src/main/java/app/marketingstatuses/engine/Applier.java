package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.TellableException;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.MailRoom.Drafts;
import app.marketingstatuses.engine.Moves.Move;
import app.marketingstatuses.engine.Moves.Outcome;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Moves what a plan says, in batches of one transaction each. A batch that fails is split down to single orders, so that
 * one bad order costs itself only. Trusts nothing: {@link Moves} compares before it sets.
 */
final class Applier {
    /** Batches on their way at once: while the database works on one, the other is being put together or sent over. */
    private static final int BESIDE = 2;

    private static final Drafts NO_MAIL = new Drafts(List.of(), null);

    private final Moves moves;
    private final MailRoom mailRoom;
    private final Clock clock;
    private final String runId;
    private final List<RunReport.Moved> moved = new ArrayList<>();
    private final List<RunReport.Tried> tried = new ArrayList<>();
    private final List<RunReport.Skipped> skipped = new ArrayList<>();
    private final List<RunReport.Failed> failed = new ArrayList<>();
    private final Deque<Aside<List<Ended>>> onTheirWay = new ArrayDeque<>();
    private int mailQueued;
    private int left;

    Applier(Moves moves, MailRoom mailRoom, Clock clock, String runId) {
        this.moves = moves;
        this.mailRoom = mailRoom;
        this.clock = clock;
        this.runId = runId;
    }

    void apply(List<Verdict> due, boolean mail, RunWatcher watcher) {
        boolean sideBySide = !watcher.smallSteps() && moves.sideBySide(due);
        try {
            left = Batches.inTurn(due, watcher, batch -> {
                List<Move> ready = withMail(batch, mail ? render(batch) : Map.of());
                // Alone until something has moved: the first to move also writes down the run.
                boolean beside = sideBySide && !moved.isEmpty();
                onTheirWay.add(beside ? Aside.start("moves", () -> move(ready)) : Aside.done(move(ready)));
                noteUntilLeft(beside ? BESIDE - 1 : 0);
            });
            noteUntilLeft(0);
        } finally {
            onTheirWay.forEach(Aside::await);
        }
    }

    /** In the order of the plan, whichever ended first. */
    private void noteUntilLeft(int number) {
        while (onTheirWay.size() > number) {
            onTheirWay.remove().get().forEach(this::note);
        }
    }

    /** One order whose mail cannot even be prepared must not stop the others. */
    private Map<Verdict, Drafts> render(List<Verdict> batch) {
        try {
            return mailRoom.render(batch);
        } catch (Refusal lost) {
            throw lost;
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                return Map.of(batch.get(0), new Drafts(List.of(), Telling.MAIL_UNMADE.say(TellableException.tell(e))));
            }
            Map<Verdict, Drafts> each = new HashMap<>();
            batch.forEach(verdict -> each.putAll(render(List.of(verdict))));
            return each;
        }
    }

    void unreadable(Map<Long, String> errors) {
        errors.forEach((id, error) -> {
            moves.recordUnreadable(runId, clock.instant(), id, error);
            failed.add(new RunReport.Failed(null, id, error));
        });
    }

    /** A status whose mail cannot be rendered fails its order before it moves. */
    private List<Move> withMail(List<Verdict> batch, Map<Verdict, Drafts> drafts) {
        List<Move> ready = new ArrayList<>();
        for (Verdict verdict : batch) {
            Drafts draft = drafts.getOrDefault(verdict, NO_MAIL);
            if (draft.failure() == null) {
                ready.add(new Move(verdict, draft.mails()));
            } else {
                fail(verdict, draft.failure());
            }
        }
        return ready;
    }

    /** What became of a move: an outcome, or null and why it failed. */
    private record Ended(Move move, Outcome outcome, String error) {}

    private List<Ended> move(List<Move> batch) {
        List<Ended> ended = new ArrayList<>();
        Batches.halving(
                batch,
                part -> {
                    List<Outcome> outcomes = moves.apply(runId, clock.instant(), part);
                    for (int i = 0; i < part.size(); i++) {
                        ended.add(new Ended(part.get(i), outcomes.get(i), null));
                    }
                },
                (move, error) -> ended.add(new Ended(move, null, error)));
        return ended;
    }

    private void note(Ended ended) {
        if (ended.outcome == null) {
            fail(ended.move.verdict(), ended.error);
        } else {
            note(ended.move, ended.outcome);
        }
    }

    private void note(Move move, Outcome outcome) {
        Verdict verdict = move.verdict();
        String task = verdict.task().name();
        long order = verdict.order().id();
        int from = verdict.order().status();
        int to = verdict.task().to();
        switch (outcome) {
            case MOVED ->
                moved.add(new RunReport.Moved(
                        task, order, from, to, verdict.trial().isOn()));
            case TRIED -> tried.add(new RunReport.Tried(task, order, from, to));
            case CHANGED_MEANWHILE, GONE -> {
                moves.recordSkip(runId, clock.instant(), verdict, outcome);
                skipped.add(new RunReport.Skipped(task, order, outcome.code()));
                return;
            }
        }
        mailQueued += move.mails().size();
    }

    private void fail(Verdict verdict, String error) {
        moves.recordFailure(runId, clock.instant(), verdict, error);
        failed.add(new RunReport.Failed(verdict.task().name(), verdict.order().id(), error));
    }

    List<RunReport.Moved> moved() {
        return moved;
    }

    Set<Long> movedOrders() {
        return new HashSet<>(moved.stream().map(RunReport.Moved::orderId).toList());
    }

    Set<Long> skippedOrders() {
        return new HashSet<>(skipped.stream().map(RunReport.Skipped::orderId).toList());
    }

    List<RunReport.Tried> tried() {
        return tried;
    }

    List<RunReport.Skipped> skipped() {
        return skipped;
    }

    List<RunReport.Failed> failed() {
        return failed;
    }

    int mailQueued() {
        return mailQueued;
    }

    int left() {
        return left;
    }
}
