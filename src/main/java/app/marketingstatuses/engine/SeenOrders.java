package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.engine.Verdict.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Orders that one look has read and will ask for again: those whose moment comes by its end. A preview reads each order
 * once; a run keeps none, because it judges afresh. Tells the look's watcher of what was judged.
 */
final class SeenOrders {
    /** After so many orders the watcher is told. */
    private static final int PORTION = 1000;

    private final Instant until;
    private final LookWatcher watcher;
    private final Map<Long, Order> seen = new HashMap<>();
    private final List<Verdict> settled = new ArrayList<>();
    private int looked;

    private SeenOrders(Instant until, LookWatcher watcher) {
        this.until = until;
        this.watcher = watcher;
    }

    static SeenOrders none() {
        return new SeenOrders(null, LookWatcher.NONE);
    }

    static SeenOrders until(Instant end, LookWatcher watcher) {
        return new SeenOrders(end, watcher);
    }

    /** An order that was read and judged, and will be asked for again. */
    void note(Order order, List<Verdict> verdicts) {
        if (until != null && verdicts.stream().anyMatch(verdict -> verdict.matters(until))) {
            Order before = seen.put(order.id(), order);
            if (before != null) {
                return;
            }
        }
        tell(verdicts);
    }

    /** An order that was judged for the last time. */
    void judged(Order order, List<Verdict> verdicts) {
        if (!seen.containsKey(order.id())) {
            tell(verdicts);
        }
    }

    /** Claims are an order's own affair; what a limit cuts off is known when all are. */
    private void tell(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            if (verdict.state() == State.DUE && verdict.task().limitPerRun() == null) {
                settled.add(verdict);
            }
        }
        if (++looked % PORTION == 0) {
            if (watcher.isCancelled()) {
                throw new CancellationException();
            }
            watcher.looked(looked, List.copyOf(settled));
            settled.clear();
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
