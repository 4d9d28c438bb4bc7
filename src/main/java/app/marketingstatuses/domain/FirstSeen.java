package app.marketingstatuses.domain;

import java.time.Instant;

/**
 * A run saw an order stand in a status whose entry the shop never logged.
 *
 * @param afterEntry id of the order's latest status log row at that time, 0 for none: a later row ends this stay
 */
public record FirstSeen(long orderId, int status, long afterEntry, Instant at) {
    /** Whether this is the stay the order is in now. */
    public boolean isOf(Order order) {
        return orderId == order.id() && status == order.status() && afterEntry == order.lastEntryId();
    }
}
