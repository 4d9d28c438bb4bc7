package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.engine.UndoBook.PastMove;
import app.marketingstatuses.engine.UndoBook.PastRun;
import app.marketingstatuses.engine.UndoPlan.Stay;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Undoes a run: puts back the orders that still stand where it put them and drops its mail that was not sent yet. The
 * records of its moves stay, so its tasks never move those orders again by themselves. Works under the run lock, and also
 * while the shop is stopped: one stops first, then undoes.
 */
public final class Undoer {
    private final UndoBook book;
    private final Shop shop;
    private final Station station;
    private final Clock clock;

    public Undoer(UndoBook book, Shop shop, Station station, Clock clock) {
        this.book = book;
        this.shop = shop;
        this.station = station;
        this.clock = clock;
    }

    /**
     * What an undo would do now; writes nothing.
     *
     * @throws Refusal USAGE where there is no such run, or it is an undo itself
     */
    public UndoPlan plan(String runId) {
        PastRun run = book.past(runId)
                .orElseThrow(() -> Refusal.coded(
                        Refusal.Kind.USAGE,
                        "undo-unknown",
                        "No run " + runId + " is on record. See history.",
                        null,
                        runId));
        if (run.undoOf() != null) {
            throw Refusal.coded(
                    Refusal.Kind.USAGE,
                    "undo-of-undo",
                    "Run " + runId + " is an undo; it cannot be undone. Move its orders in the shop.",
                    null,
                    runId);
        }
        return UndoPlan.of(run, shop.statuses());
    }

    /**
     * Does what was confirmed and nothing else: an order that cannot be put back any more is left and told as skipped.
     *
     * @return moved: what was put back; where there was nothing to do, no run was made
     * @throws Refusal BUSY when a run holds the shop, GUARD on a copied shop or with a wrong clock: then nothing was changed
     */
    public RunReport undo(UndoPlan confirmed, String by, RunWatcher watcher) {
        Station.Lock lock = station.lock().orElseThrow(Guards::busy);
        try (lock) {
            Station.State state = station.state();
            Guards.checkUndo(state, clock.instant());
            Instant started = moment();
            UndoPlan now = plan(confirmed.run().runId());
            UndoRun undo =
                    new UndoRun(book, clock, RunIds.of(started), confirmed.run().runId());
            if (!confirmed.isEmpty() && !now.isEmpty()) {
                book.begin(undo.runId(), confirmed.run().runId(), started);
                undo.leave(stays(confirmed, now));
                undo.apply(stillPossible(confirmed, now), watcher);
            }
            RunReport report = undo.report(started, moment(), watcher.isCancelled());
            if (report.didSomething()) {
                station.finished(report, by);
            }
            return report;
        }
    }

    private static List<PastMove> stillPossible(UndoPlan confirmed, UndoPlan now) {
        Set<Long> possible = now.back().stream().map(PastMove::id).collect(Collectors.toSet());
        return confirmed.back().stream()
                .filter(move -> possible.contains(move.id()))
                .toList();
    }

    /** What was told to stay, and what was not but has to now. */
    private static List<Stay> stays(UndoPlan confirmed, UndoPlan now) {
        Set<Long> wanted = confirmed.back().stream().map(PastMove::id).collect(Collectors.toSet());
        return Stream.concat(
                        confirmed.stays().stream(),
                        now.stays().stream()
                                .filter(stay -> wanted.contains(stay.move().id())))
                .toList();
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
