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
        public Set<String> unwanted(Collection<OutgoingMail> mails) {
            return Set.of();
        }
    };

    /** The ids of those of the orders whose customer is on it, by id or by address. */
    Set<Long> among(Collection<Order> orders);

    /** Message-IDs of those of the mails whose address is on it, or their order's customer as the shop knows that one now. */
    Set<String> unwanted(Collection<OutgoingMail> mails);
}
