package app.marketingstatuses.engine;

import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.domain.Trial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Follows the shop into the schedule: orders with a new log row, new orders, orders changed by plain SQL (a slice each
 * time), and all orders in the from-statuses of a task that is new or was edited. Each step can be repeated without harm.
 */
final class Follower {
    private final Shop shop;
    private final Book book;
    private final Planner planner;
    private final SeenOrders seen;
    private final IntConsumer looked;
    private final Map<Long, String> unreadable = new TreeMap<>();
    private Map<Long, String> signatures = Map.of();
    private boolean scanned;
    private Shop.Cursor cursor;
    private long sliceEnd;
    private int count;

    /**
     * @param seen is told of the orders it reads
     * @param looked is told after each page how many orders were looked at so far
     */
    Follower(Shop shop, Book book, Planner planner, SeenOrders seen, IntConsumer looked) {
        this.looked = looked;
        this.shop = shop;
        this.book = book;
        this.planner = planner;
        this.seen = seen;
    }

    /**
     * @param now when due
     * @param seenAt the moment at which this happens, for orders nobody saw before
     * @return orders that could not be read, with the reason
     */
    Map<Long, String> follow(Instant now, Instant seenAt) {
        Book.Place place = book.place();
        Shop.Changes changes = shop.changesSince(place.cursor());
        boolean everything = changes.rewound() || place.cursor().equals(Shop.Cursor.START);
        signatures = signatures();
        Map<Long, String> known = everything ? Map.of() : place.scheduled();
        List<Task> unscheduled = planner.tasks().stream()
                .filter(task -> !signatures.get(task.id()).equals(known.get(task.id())))
                .toList();
        Set<Long> touched = new TreeSet<>(changes.orderIds());
        Book.Slice drifted =
                book.drifted(planner.tasks(), place.looked(), changes.next().lastOrder());
        touched.addAll(drifted.orderIds());
        touched.addAll(ofTheirCustomers(touched));
        look(List.copyOf(touched), now, seenAt);
        if (!unscheduled.isEmpty()) {
            scan(unscheduled, now, seenAt);
        }
        scanned = !unscheduled.isEmpty();
        cursor = changes.next();
        sliceEnd = drifted.end();
        return unreadable;
    }

    /** After {@link #follow}, once all that it found is in the schedule or moved on: from here the next look goes on. */
    void keep() {
        if (scanned) {
            book.markScheduled(signatures);
        }
        book.keepCursor(cursor);
    }

    /** Where the slice ended that was looked through for orders changed by plain SQL. */
    long looked() {
        return sliceEnd;
    }

    /** A customer's orders count in the conditions of the others. */
    private List<Long> ofTheirCustomers(Set<Long> touched) {
        if (touched.isEmpty()) {
            return List.of();
        }
        Set<Integer> from = planner.tasks().stream()
                .filter(task -> task.conditions().minOrders() != null)
                .flatMap(task -> task.from().stream())
                .collect(Collectors.toSet());
        return from.isEmpty() ? List.of() : shop.ofSameCustomers(touched, from);
    }

    private void scan(List<Task> tasks, Instant now, Instant seenAt) {
        Set<Integer> statuses =
                tasks.stream().flatMap(task -> task.from().stream()).collect(Collectors.toSet());
        new OrderPages(shop).in(statuses, (ids, loaded) -> schedule(ids, loaded, now, seenAt));
    }

    /** Looks at these orders, whatever the shop tells of them. */
    void look(List<Long> ids, Instant now, Instant seenAt) {
        new OrderPages(shop).of(ids, (page, loaded) -> schedule(page, loaded, now, seenAt));
    }

    private void schedule(List<Long> ids, Shop.Loaded loaded, Instant now, Instant seenAt) {
        Map<Long, OrderMemory> memories = book.memory(ids);
        List<FirstSeen> sightings = new ArrayList<>();
        Map<Long, List<Verdict>> rows = new HashMap<>();
        for (Long id : ids) {
            OrderMemory memory = memories.getOrDefault(id, OrderMemory.NONE);
            Order order = loaded.orders().get(id);
            if (loaded.unreadable().containsKey(id)) {
                unreadable.put(id, loaded.unreadable().get(id));
            } else if (order == null) {
                rows.put(id, List.of());
            } else {
                if (isFirstSight(order, memory)) {
                    sightings.add(new FirstSeen(id, order.status(), order.lastEntryId(), seenAt));
                }
                List<Verdict> verdicts = planner.verdicts(new Candidate(order, memory, true), now, seenAt);
                if (!seen.note(order, memory, verdicts)) {
                    rows.put(id, verdicts);
                }
            }
        }
        book.recordFirstSeen(sightings);
        book.replace(rows);
        count += ids.size();
        looked.accept(count);
    }

    /** A stay that a run sees for the first time and may have to count from; a record of another stay is always ended. */
    private boolean isFirstSight(Order order, OrderMemory memory) {
        if (memory.firstSeen() != null) {
            return !memory.firstSeen().isOf(order);
        }
        return !planner.judge().knowsEntry(order)
                && planner.tasks().stream()
                        .anyMatch(task -> task.clock() instanceof TaskClock.Status
                                && task.from().contains(order.status()));
    }

    private String trial() {
        Trial trial = planner.judge().shopTrial();
        return trial.isOn() ? " " + trial.code() : "";
    }

    /** What the rows of a task depend on besides its orders: an edit, another zone or another trial of the shop makes them anew. */
    private Map<Long, String> signatures() {
        String place = planner.judge().zone().id() + " " + planner.judge().initialStatus() + trial();
        Map<Long, String> made = new HashMap<>();
        for (Task task : planner.tasks()) {
            made.put(task.id(), task.version() + " " + task.dueFrom() + " " + place);
        }
        return made;
    }
}
