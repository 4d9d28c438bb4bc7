package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Statuses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the engine reads of a miniShop2 shop. Nothing here writes. */
public interface Shop {
    /** All statuses, read afresh. */
    Statuses statuses();

    /** Orders by id, read afresh; one bad row never hides the others. */
    Loaded orders(Collection<Long> ids);

    /** Ids of orders standing in one of {@code statuses}, above {@code afterId}, rising, at most {@code limit}. */
    List<Long> ordersIn(Set<Integer> statuses, long afterId, int limit);

    /** Ids of orders in these statuses whose customers are those of the given orders; guests are nobody's customers. */
    List<Long> ofSameCustomers(Collection<Long> orderIds, Set<Integer> statuses);

    /** The status each of these orders stands in now; an order that is gone is absent. */
    Map<Long, Integer> statusesOf(Collection<Long> orderIds);

    /** Statuses whose orders count for no customer: cancelled ones and drafts. */
    Set<Integer> uncounted();

    /** Orders with a status log row, or made, since the cursor; rows that became visible late included. */
    Changes changesSince(Cursor cursor);

    /**
     * @param orders by id; orders that do not exist are absent
     * @param unreadable by id, why an order could not be read, in words fit for a user
     */
    record Loaded(Map<Long, Order> orders, Map<Long, String> unreadable) {}

    /**
     * How far the log and the orders were read.
     *
     * @param lastLog highest log id seen
     * @param logGaps ids below it that were not visible then: two PHP requests that overlap commit out of order
     * @param lastOrder highest order id seen
     * @param orderGaps ids below it that were not visible then
     */
    record Cursor(long lastLog, Set<Long> logGaps, long lastOrder, Set<Long> orderGaps) {
        public static final Cursor START = new Cursor(0, Set.of(), 0, Set.of());

        /** Written out: a record's own is put together when it is first called, and costs a run of cron ten milliseconds. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Cursor cursor
                    && lastLog == cursor.lastLog
                    && lastOrder == cursor.lastOrder
                    && logGaps.equals(cursor.logGaps)
                    && orderGaps.equals(cursor.orderGaps);
        }

        @Override
        public int hashCode() {
            return Objects.hash(lastLog, logGaps, lastOrder, orderGaps);
        }
    }

    /**
     * @param orderIds rising
     * @param next the cursor to keep
     * @param rewound the log or the orders end below the cursor (a backup was restored): everything must be read again
     */
    record Changes(List<Long> orderIds, Cursor next, boolean rewound) {}
}
