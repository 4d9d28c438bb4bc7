package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Reason;
import java.time.Instant;
import java.util.List;

/**
 * What a run did. Order ids only: no name, no address.
 *
 * @param tried orders that stayed where they were and whose mail went to the owner
 * @param notDue chosen moves that are not what a run would do any more; their orders were left as they are
 * @param left moves that were due and not begun because somebody stopped the run
 * @param cancelled whether somebody stopped it before its end
 * @param notes what a person should know though nothing failed, such as that cron stood still
 */
public record RunReport(
        String runId,
        Instant startedAt,
        Instant finishedAt,
        List<Moved> moved,
        List<Tried> tried,
        List<Skipped> skipped,
        List<Failed> failed,
        int mailQueued,
        Postman.Tally mail,
        List<NotDue> notDue,
        int left,
        boolean cancelled,
        List<String> notes) {
    /** @param trial whether it was made in trial, with the mail to the owner, and never counts as done */
    public record Moved(String task, long orderId, int from, int to, boolean trial) {
        public Moved(String task, long orderId, int from, int to) {
            this(task, orderId, from, to, false);
        }
    }

    /** @param to where it would have moved */
    public record Tried(String task, long orderId, int from, int to) {}

    /** @param reason {@code changed-meanwhile} or {@code gone} */
    public record Skipped(String task, long orderId, String reason) {}

    /** @param task null where the order could not even be read */
    public record Failed(String task, long orderId, String error) {}

    /**
     * @param reason why the task does not move the order now; null where the order, the task or its target changed, or the
     *     task is off
     */
    public record NotDue(RunRequest.Choice choice, Reason reason) {}

    /** Whether the run is worth keeping in the history. */
    public boolean didSomething() {
        return !moved.isEmpty()
                || !tried.isEmpty()
                || !skipped.isEmpty()
                || !failed.isEmpty()
                || mail.sent() + mail.dead() + mail.dropped() > 0;
    }

    /** Whether cron has to be told: an order failed or a mail died. */
    public boolean hasFailures() {
        return !failed.isEmpty() || mail.dead() > 0;
    }
}
