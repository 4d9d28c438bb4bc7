package app.marketingstatuses.store;

import java.time.Instant;
import java.util.List;

/**
 * A run in one line.
 *
 * @param finishedAt null where it was killed or is still going on
 * @param by who asked, such as {@code cron}
 * @param moved orders moved; of an undo those put back
 * @param tried orders that stayed while their mail went to the owner
 * @param tasks names of the tasks that moved orders, tried to or failed to, as they were then
 * @param sent mails sent by this run, whichever run queued them
 * @param mails what became by now of the mails that this run queued
 * @param trouble why sending stopped early; null where it did not
 * @param undoOf the run that it undid; null where it is no undo
 * @param putBack how many of its moves were undone by now
 * @param left orders not begun because somebody stopped the run
 */
public record RunSummary(
        String runId,
        Instant startedAt,
        Instant finishedAt,
        String by,
        int moved,
        int tried,
        int skipped,
        int failed,
        List<String> tasks,
        int sent,
        Mails mails,
        String trouble,
        String undoOf,
        int putBack,
        int left) {
    /** Counts of the mails that a run queued, by what became of them. */
    public record Mails(int waiting, int sent, int dead, int dropped) {
        public static final Mails NONE = new Mails(0, 0, 0, 0);

        public int all() {
            return waiting + sent + dead + dropped;
        }
    }

    /** Whether an order failed or a mail of it died. */
    public boolean hasTrouble() {
        return failed > 0 || mails.dead > 0;
    }
}
