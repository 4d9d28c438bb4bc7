package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Order;
import java.util.Collection;
import java.util.Set;

/** Who gets no marketing mail. */
public interface DoNotMail {
    /** A list that nobody is on. */
    DoNotMail NOBODY = new DoNotMail() {
        @Override
        public Set<Long> among(Collection<Order> orders) {
            return Set.of();
        }

        @Override
        public boolean holds(long orderId, String address) {
            return false;
        }
    };

    /** The ids of those of the orders whose customer is on it, by id or by address. */
    Set<Long> among(Collection<Order> orders);

    /** Whether it holds this address, or the customer of an order as the shop knows that one now. */
    boolean holds(long orderId, String address);
}
