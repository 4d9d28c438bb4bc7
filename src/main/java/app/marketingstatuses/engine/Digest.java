package app.marketingstatuses.engine;

import java.time.Instant;
import java.util.List;

/**
 * What the managers' report tells: in numbers, and orders by number only.
 *
 * @param from since when
 * @param moved by task, the busiest first; what was put back is left out
 * @param mails what became of mail since then, and what waits now
 * @param failing the first of the orders that could not be moved and are tried again
 * @param failingAll how many of them there are
 */
public record Digest(
        Instant from, Instant until, List<Moved> moved, Mails mails, List<Failing> failing, int failingAll) {
    public Digest {
        moved = List.copyOf(moved);
        failing = List.copyOf(failing);
    }

    /** @param trial whether the orders moved, or stayed, in trial, with their mails to the owner */
    public record Moved(String task, boolean trial, int orders) {}

    /**
     * @param sent since the last report
     * @param waiting queued, or just being sent
     * @param dead given up for good
     */
    public record Mails(int sent, int waiting, int retrying, int dead) {}

    /**
     * @param orderNum null where the order is gone
     * @param task null where the order could not even be read
     */
    public record Failing(long orderId, String orderNum, String task) {}
}
