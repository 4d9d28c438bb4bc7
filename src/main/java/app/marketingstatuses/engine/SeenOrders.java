package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.engine.Verdict.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Orders that one look has read and will ask for again: those whose moment comes by its end. So a preview reads each order
 * once, and a run those it follows and moves at the same moment; what it moves is compared once more with the shop. Tells
 * the look's watcher of what was judged.
 */
final class SeenOrders {
    /** As many as somebody who waits for the first can look at. */
    static final int FIRST_PORTION = 200;

    /** After so many orders the watcher is told, and after the first portion. */
    private static final int PORTION = 1000;

    /** As many as a run follows within seconds; whatever it meets beyond them it reads afresh. */
    private static final int MOST_OF_RUN = 50_000;

    private final Instant until;
    private final LookWatcher watcher;
    private final int most;
    private final boolean ofRun;
    private final Map<Long, OrderMemory> memories = new HashMap<>();
    private final Map<Long, Order> seen = new HashMap<>();
    private final Set<Long> due = new HashSet<>();
    private final List<Verdict> settled = new ArrayList<>();
    private int looked;

    private SeenOrders(Instant until, LookWatcher watcher, int most, boolean ofRun) {
        this.until = until;
        this.watcher = watcher;
        this.most = most;
        this.ofRun = ofRun;
    }

    /** Keeps nothing: every order is read as often as it is asked for. */
    static SeenOrders none() {
        return new SeenOrders(null, LookWatcher.NONE, 0, false);
    }

    /** Of a look to this end, whose book changes on the way. */
    static SeenOrders until(Instant end, LookWatcher watcher) {
        return new SeenOrders(end, watcher, Integer.MAX_VALUE, false);
    }

    /** Of a run at this moment: what the book holds of an order is kept beside it. */
    static SeenOrders ofRun(Instant now) {
        return new SeenOrders(now, LookWatcher.NONE, MOST_OF_RUN, true);
    }

    /**
     * An order that was read and judged, and will be asked for again.
     *
     * @return whether its rows are not written now: of a run, which moves most of what is due at once, and writes the others'
     *     rows afterwards
     */
    boolean note(Order order, OrderMemory memory, List<Verdict> verdicts) {
        boolean unwritten = false;
        boolean before = false;
        if (seen.size() < most && verdicts.stream().anyMatch(verdict -> verdict.matters(until))) {
            if (ofRun) {
                memories.put(order.id(), memory);
                unwritten = verdicts.stream().anyMatch(verdict -> verdict.state() == State.DUE);
            }
            before = seen.put(order.id(), order) != null;
        }
        if (!before) {
            tell(verdicts);
        }
        if (unwritten) {
            due.add(order.id());
        }
        return unwritten;
    }

    /** Orders that are due and have no rows yet. */
    Set<Long> unwritten() {
        return due;
    }

    /** Whether somebody waits for the first orders. */
    boolean isWatched() {
        return watcher != LookWatcher.NONE;
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
        if (++looked % PORTION == 0 || looked == FIRST_PORTION) {
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
        Shop.Loaded loaded = shop.orders(without(seen, ids));
        Map<Long, Order> orders = new HashMap<>(loaded.orders());
        ids.forEach(id -> {
            if (seen.containsKey(id)) {
                orders.put(id, seen.get(id));
            }
        });
        return new Shop.Loaded(orders, loaded.unreadable());
    }

    /** What the book holds of these orders. */
    Map<Long, OrderMemory> memory(Book book, Collection<Long> ids) {
        if (memories.isEmpty()) {
            return book.memory(ids);
        }
        Map<Long, OrderMemory> all = new HashMap<>(book.memory(without(memories, ids)));
        ids.forEach(id -> {
            if (memories.containsKey(id)) {
                all.put(id, memories.get(id));
            }
        });
        return all;
    }

    private static List<Long> without(Map<Long, ?> known, Collection<Long> ids) {
        return ids.stream().filter(id -> !known.containsKey(id)).toList();
    }
}
