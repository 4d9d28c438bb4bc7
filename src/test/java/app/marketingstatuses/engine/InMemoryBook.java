package app.marketingstatuses.engine;

import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Task;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A {@link MemoryBook} kept from run to run that also finds orders changed by plain SQL, as the stored one does. */
final class InMemoryBook implements Book {
    final MemoryBook book = MemoryBook.empty();
    private final Map<Long, List<Verdict>> rows = new HashMap<>();
    InMemoryShop shop;

    @Override
    public Map<Long, OrderMemory> memory(Collection<Long> orderIds) {
        return book.memory(orderIds);
    }

    @Override
    public List<Long> awake(Instant now, Collection<Gate> open) {
        return book.awake(now, open);
    }

    @Override
    public List<Long> someAwake(Instant now, Collection<Gate> open, int most) {
        return book.someAwake(now, open, most);
    }

    @Override
    public List<Long> come(Instant now, Collection<Task> tasks) {
        return book.come(now, tasks);
    }

    @Override
    public Instant nextLook(Instant now, Collection<Gate> open) {
        return book.nextLook(now, open);
    }

    @Override
    public void replace(Map<Long, List<Verdict>> verdictsByOrder) {
        rows.putAll(verdictsByOrder);
        book.replace(verdictsByOrder);
    }

    @Override
    public void recordFirstSeen(Collection<FirstSeen> seen) {
        book.recordFirstSeen(seen);
    }

    @Override
    public void markScheduled(Map<Long, String> signatures) {
        book.markScheduled(signatures);
    }

    @Override
    public Place place() {
        return book.place();
    }

    @Override
    public void keepCursor(Shop.Cursor cursor) {
        book.keepCursor(cursor);
    }

    @Override
    public Slice drifted(Collection<Task> tasks, long after, long highest) {
        List<Long> found = shop.orders.values().stream()
                .filter(order -> hasStaleRow(order)
                        || tasks.stream()
                                .anyMatch(task -> task.from().contains(order.status()) && !hasRow(task, order)))
                .map(Order::id)
                .toList();
        return new Slice(found, 0);
    }

    private boolean hasStaleRow(Order order) {
        return rows.getOrDefault(order.id(), List.of()).stream()
                .anyMatch(v -> v.order().status() != order.status());
    }

    private boolean hasRow(Task task, Order order) {
        return rows.getOrDefault(order.id(), List.of()).stream()
                .anyMatch(v -> v.task().id() == task.id() && v.order().status() == order.status());
    }
}
