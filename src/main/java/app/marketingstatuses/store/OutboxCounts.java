package app.marketingstatuses.store;

import java.util.Map;

/**
 * How many mails the outbox holds.
 *
 * @param byState states without any are missing
 * @param due how many a run would send now
 */
public record OutboxCounts(Map<MailState, Long> byState, long due) {
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
