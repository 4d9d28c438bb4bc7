package app.marketingstatuses.store;

import java.time.Instant;
import java.util.List;

/**
 * What went wrong and has not been put right.
 *
 * @param dead mails given up, by task
 * @param retrying how many mails are tried again
 * @param failing orders that could not be moved and are tried again, by task
 * @param lastFailedRun the last run in which an order failed; null where none did
 */
public record Troubles(List<DeadMails> dead, int retrying, List<Failing> failing, String lastFailedRun) {
    /**
     * @param taskId whose moves queued them
     * @param oldest when the first of them was queued
     * @param newest when the last of them was queued
     */
    public record DeadMails(long taskId, int count, Instant oldest, Instant newest) {}

    /**
     * @param taskId 0 where the orders could not even be read
     * @param retryAt when the first of them is tried again
     */
    public record Failing(long taskId, int orders, Instant retryAt) {}

    public int deadMails() {
        return dead.stream().mapToInt(DeadMails::count).sum();
    }

    public int failingOrders() {
        return failing.stream().mapToInt(Failing::orders).sum();
    }
}
