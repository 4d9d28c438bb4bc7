package app.marketingstatuses.engine;

import java.time.Instant;
import java.util.List;

/**
 * What a run did. Order ids only: no name, no address.
 *
 * @param notes what a person should know though nothing failed, such as that cron stood still
 */
public record RunReport(
        String runId,
        Instant startedAt,
        Instant finishedAt,
        List<Moved> moved,
        List<Skipped> skipped,
        List<Failed> failed,
        int mailQueued,
        Postman.Tally mail,
        List<String> notes) {
    public record Moved(String task, long orderId, int from, int to) {}

    /** @param reason {@code changed-meanwhile} or {@code gone} */
    public record Skipped(String task, long orderId, String reason) {}

    /** @param task null where the order could not even be read */
    public record Failed(String task, long orderId, String error) {}

    /** Whether the run is worth keeping in the history. */
    public boolean didSomething() {
        return !moved.isEmpty()
                || !skipped.isEmpty()
                || !failed.isEmpty()
                || mail.sent() + mail.dead() + mail.dropped() > 0;
    }

    /** Whether cron has to be told: an order failed or a mail died. */
    public boolean hasFailures() {
        return !failed.isEmpty() || mail.dead() > 0;
    }
}
