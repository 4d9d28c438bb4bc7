package app.marketingstatuses.store;

import java.util.Map;

/**
 * How many mails the outbox holds.
 *
 * @param byState states without any are missing
 * @param due how many a run would send now
 * @param quiet how many of those that wait do so for the end of the quiet hours
 * @param pace how many a minute may be sent; 0 for any number
 */
public record OutboxCounts(Map<MailState, Long> byState, long due, long quiet, int pace) {
    /** None at all. */
    public static final OutboxCounts NONE = new OutboxCounts(Map.of(), 0, 0, 0);

    public OutboxCounts {
        byState = Map.copyOf(byState);
    }

    public long of(MailState... states) {
        long sum = 0;
        for (MailState state : states) {
            sum += byState.getOrDefault(state, 0L);
        }
        return sum;
    }

    public long all() {
        return of(MailState.values());
    }
}
