package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.Shop;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A shop of which only the statuses of orders are known. */
record OrdersAtHand(Map<Long, Integer> known) implements Shop {
    @Override
    public Map<Long, Integer> statusesOf(Collection<Long> orderIds) {
        Map<Long, Integer> asked = new HashMap<>(known);
        asked.keySet().retainAll(orderIds);
        return asked;
    }

    @Override
    public Statuses statuses() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Loaded orders(Collection<Long> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Long> ordersIn(Set<Integer> wanted, long afterId, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Long> ofSameCustomers(Collection<Long> orderIds, Set<Integer> statuses) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<Integer> uncounted() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Changes changesSince(Cursor cursor) {
        throw new UnsupportedOperationException();
    }
}
