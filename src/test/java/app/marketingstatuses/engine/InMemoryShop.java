package app.marketingstatuses.engine;

import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A shop and the record of its moves in memory, for tests that need thousands of them. */
final class InMemoryShop implements Shop, Moves {
    final TreeMap<Long, Order> orders = new TreeMap<>();
    final TreeMap<Long, Long> orderOfEntry = new TreeMap<>();
    final List<OrderStatus> statuses = new ArrayList<>();
    final Map<Long, String> failures = new HashMap<>();
    final Set<Integer> uncounted = new TreeSet<>();
    final ShopZone zone;
    final MemoryBook book;

    InMemoryShop(ShopZone zone, MemoryBook book) {
        this.zone = zone;
        this.book = book;
    }

    void put(Order order) {
        orders.put(order.id(), order);
    }

    /** What a manager does: the status and a log row. */
    void change(long orderId, int status, Instant at) {
        long id = orderOfEntry.isEmpty() ? 1 : orderOfEntry.lastKey() + 1;
        orderOfEntry.put(id, orderId);
        put(orders.get(orderId).moved(new LogEntry(id, status, zone.local(at))));
    }

    @Override
    public Statuses statuses() {
        return new Statuses(statuses);
    }

    @Override
    public Loaded orders(Collection<Long> ids) {
        Map<Long, Order> found = new LinkedHashMap<>();
        ids.stream().filter(orders::containsKey).forEach(id -> found.put(id, counted(orders.get(id))));
        return new Loaded(found, Map.of());
    }

    @Override
    public List<Long> ordersIn(Set<Integer> wanted, long afterId, int limit) {
        return orders.tailMap(afterId, false).values().stream()
                .filter(order -> wanted.contains(order.status()))
                .map(Order::id)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Long> ofSameCustomers(Collection<Long> orderIds, Set<Integer> wanted) {
        Set<Long> users = orderIds.stream()
                .filter(orders::containsKey)
                .map(id -> orders.get(id).userId())
                .filter(user -> user != 0)
                .collect(Collectors.toSet());
        return orders.values().stream()
                .filter(order -> users.contains(order.userId()) && wanted.contains(order.status()))
                .map(Order::id)
                .toList();
    }

    @Override
    public Map<Long, Integer> statusesOf(Collection<Long> orderIds) {
        Map<Long, Integer> found = new HashMap<>();
        orders(orderIds).orders().forEach((id, order) -> found.put(id, order.status()));
        return found;
    }

    private Order counted(Order order) {
        long others = orders.values().stream()
                .filter(o -> o.userId() == order.userId() && (o.userId() != 0 || o.id() == order.id()))
                .filter(o -> !uncounted.contains(o.status()))
                .count();
        return order.ofCustomerWith((int) others);
    }

    @Override
    public Set<Integer> uncounted() {
        return uncounted;
    }

    @Override
    public Changes changesSince(Cursor cursor) {
        Cursor next = new Cursor(
                orderOfEntry.isEmpty() ? 0 : orderOfEntry.lastKey(),
                Set.of(),
                orders.isEmpty() ? 0 : orders.lastKey(),
                Set.of());
        Set<Long> ids =
                new TreeSet<>(orderOfEntry.tailMap(cursor.lastLog(), false).values());
        ids.addAll(orders.tailMap(cursor.lastOrder(), false).keySet());
        return new Changes(List.copyOf(ids), next, false);
    }

    @Override
    public List<Outcome> apply(String runId, Instant at, List<Move> moves) {
        if (moves.stream()
                .anyMatch(m -> failures.containsKey(m.verdict().order().id()))) {
            throw new IllegalStateException("cannot be moved");
        }
        return moves.stream().map(move -> apply(move.verdict(), at)).toList();
    }

    private Outcome apply(Verdict verdict, Instant at) {
        if (verdict.staysInTrial()) {
            book.recordMove(verdict, 0);
            return Outcome.TRIED;
        }
        change(verdict.order().id(), verdict.task().to(), at);
        book.recordMove(verdict, orderOfEntry.lastKey());
        return Outcome.MOVED;
    }

    @Override
    public void recordFailure(String runId, Instant at, Verdict verdict, String error) {}

    @Override
    public void recordUnreadable(String runId, Instant at, long orderId, String error) {}

    @Override
    public void recordSkip(String runId, Instant at, Verdict verdict, Outcome outcome) {}
}
