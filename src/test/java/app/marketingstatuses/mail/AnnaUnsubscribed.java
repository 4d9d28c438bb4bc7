package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.engine.DoNotMail;
import java.util.Collection;
import java.util.Set;

/** Of some orders' mails Anna wants none. */
record AnnaUnsubscribed(Set<Long> orders) implements DoNotMail {
    @Override
    public Set<Long> among(Collection<Order> all) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean holds(long orderId, String address) {
        return address.equals("anna@example.org") && orders.contains(orderId);
    }
}
