package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Order;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders that one look has read and will ask for again: those whose moment comes by its end. A preview reads each order
 * once; a run keeps none, because it judges afresh.
 */
final class SeenOrders {
    private final Instant until;
    private final Map<Long, Order> seen = new HashMap<>();

    private SeenOrders(Instant until) {
        this.until = until;
    }

    static SeenOrders none() {
        return new SeenOrders(null);
    }

    static SeenOrders until(Instant end) {
        return new SeenOrders(end);
    }

    void note(Order order, List<Verdict> verdicts) {
        if (until != null && verdicts.stream().anyMatch(verdict -> verdict.matters(until))) {
            seen.put(order.id(), order);
        }
    }

    /** These orders, the unseen ones read from the shop. */
    Shop.Loaded read(Shop shop, Collection<Long> ids) {
        if (seen.isEmpty()) {
            return shop.orders(ids);
        }
        List<Long> unseen = ids.stream().filter(id -> !seen.containsKey(id)).toList();
        Shop.Loaded loaded = shop.orders(unseen);
        Map<Long, Order> orders = new HashMap<>(loaded.orders());
        ids.forEach(id -> {
            if (seen.containsKey(id)) {
                orders.put(id, seen.get(id));
            }
        });
        return new Shop.Loaded(orders, loaded.unreadable());
    }
}
