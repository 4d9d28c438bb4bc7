package app.marketingstatuses.engine;

import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Verdict.State;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A book that is read from another one and written in memory only: what preview and forecast plan on. Rows of an order
 * that was judged here hide the other book's rows of that order.
 */
public final class MemoryBook implements Book {
    private final Book records;
    private final Instant horizon;
    private Book schedule;
    private final Map<Long, OrderMemory> recorded = new HashMap<>();
    private final Map<Long, List<Row>> rows = new HashMap<>();
    private final TreeSet<Look> looks = new TreeSet<>();
    private Place place;

    private MemoryBook(Book records, Book schedule, Instant horizon) {
        this.records = records;
        this.schedule = schedule;
        this.horizon = horizon;
        this.place = schedule == null ? Place.START : schedule.place();
    }

    /** Nothing recorded, nothing scheduled: a shop where {@code init} was not done. */
    public static MemoryBook empty() {
        return new MemoryBook(null, null, Instant.MAX);
    }

    /** What earlier runs recorded, but no schedule: for tasks that are not the stored ones. */
    public static MemoryBook withRecordsOf(Book book) {
        return new MemoryBook(book, null, Instant.MAX);
    }

    /**
     * Everything of {@code book}, and what is written here over it.
     *
     * @param horizon nobody asks for a later moment: rows that only speak of one are not kept
     */
    public static MemoryBook over(Book book, Instant horizon) {
        return new MemoryBook(book, book, horizon);
    }

    /** From here on only rows written here count: all that matter have been. */
    void forgetOtherSchedule() {
        schedule = null;
        rows.values().removeIf(List::isEmpty);
    }

    /**
     * Remembers a move that was only imagined.
     *
     * @param entryId of the log row it wrote; 0 for one in trial that leaves the order where it is
     */
    void recordMove(Verdict verdict, long entryId) {
        long id = verdict.order().id();
        remember(List.of(id));
        recorded.computeIfPresent(id, (key, memory) -> memory.withMove(verdict, entryId));
    }

    @Override
    public Map<Long, OrderMemory> memory(Collection<Long> orderIds) {
        remember(orderIds);
        Map<Long, OrderMemory> all = new HashMap<>();
        orderIds.forEach(id -> {
            OrderMemory memory = recorded.get(id);
            if (memory != OrderMemory.NONE) {
                all.put(id, memory);
            }
        });
        return all;
    }

    /** Reads each order's record once: a forecast asks every minute it plays. */
    private void remember(Collection<Long> orderIds) {
        List<Long> unread =
                orderIds.stream().filter(id -> !recorded.containsKey(id)).toList();
        if (!unread.isEmpty()) {
            Map<Long, OrderMemory> read = records == null ? Map.of() : records.memory(unread);
            unread.forEach(id -> recorded.put(id, read.getOrDefault(id, OrderMemory.NONE)));
        }
    }

    @Override
    public List<Long> awake(Instant now, Collection<Gate> open) {
        Set<Gate> gates = Set.copyOf(open);
        List<Long> below = below(schedule == null ? List.of() : schedule.awake(now, open));
        Set<Long> ids = new TreeSet<>();
        for (Look look : looks.headSet(new Look(now, Long.MAX_VALUE), true)) {
            if (rows.get(look.orderId()).stream().anyMatch(row -> row.looks(gates) && !row.lookAt.isAfter(now))) {
                ids.add(look.orderId());
            }
        }
        return together(below, ids);
    }

    @Override
    public List<Long> someAwake(Instant now, Collection<Gate> open, int most) {
        return schedule == null
                ? awake(now, open).stream().limit(most).toList()
                : below(schedule.someAwake(now, open, most));
    }

    @Override
    public List<Long> come(Instant now, Collection<Task> tasks) {
        Set<Long> taskIds = tasks.stream().map(Task::id).collect(Collectors.toSet());
        List<Long> below = below(schedule == null ? List.of() : schedule.come(now, tasks));
        Set<Long> ids = new TreeSet<>();
        rows.forEach((id, own) -> {
            if (own.stream().anyMatch(row -> taskIds.contains(row.taskId) && row.hasCome(now))) {
                ids.add(id);
            }
        });
        return together(below, ids);
    }

    @Override
    public Instant nextLook(Instant now, Collection<Gate> open) {
        Set<Gate> gates = Set.copyOf(open);
        Instant below = schedule == null ? null : schedule.nextLook(now, open);
        for (Look look : looks.tailSet(new Look(now, Long.MAX_VALUE), false)) {
            if (rows.get(look.orderId()).stream().anyMatch(row -> row.looks(gates) && row.lookAt.equals(look.at()))) {
                return below == null || look.at().isBefore(below) ? look.at() : below;
            }
        }
        return below;
    }

    private List<Long> below(List<Long> ids) {
        return rows.isEmpty()
                ? ids
                : ids.stream().filter(id -> !rows.containsKey(id)).toList();
    }

    /** Rising, each once. Those of the other book may be very many, and are so already. */
    private static List<Long> together(List<Long> below, Set<Long> own) {
        if (own.isEmpty()) {
            return below;
        }
        Set<Long> all = new TreeSet<>(below);
        all.addAll(own);
        return List.copyOf(all);
    }

    @Override
    public void replace(Map<Long, List<Verdict>> verdictsByOrder) {
        verdictsByOrder.forEach((id, verdicts) -> {
            List<Row> now = verdicts.stream()
                    .filter(verdict -> verdict.matters(horizon))
                    .map(Row::of)
                    .toList();
            // Without rows an order still hides those below.
            List<Row> old = now.isEmpty() && schedule == null ? rows.remove(id) : rows.put(id, now);
            if (old != null) {
                old.forEach(row -> row.look(id).ifPresent(looks::remove));
            }
            now.forEach(row -> row.look(id).ifPresent(looks::add));
        });
    }

    @Override
    public void recordFirstSeen(Collection<FirstSeen> sightings) {
        remember(sightings.stream().map(FirstSeen::orderId).toList());
        sightings.forEach(sighting ->
                recorded.computeIfPresent(sighting.orderId(), (id, memory) -> memory.withFirstSeen(sighting)));
    }

    @Override
    public void markScheduled(Map<Long, String> signatures) {
        Map<Long, String> all = new HashMap<>(place.scheduled());
        all.putAll(signatures);
        place = new Place(place.cursor(), place.looked(), all);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public void keepCursor(Shop.Cursor kept) {
        place = new Place(kept, place.looked(), place.scheduled());
    }

    @Override
    public Slice drifted(Collection<Task> tasks, long after, long highest) {
        return schedule == null ? new Slice(List.of(), 0) : schedule.drifted(tasks, after, highest);
    }

    private record Look(Instant at, long orderId) implements Comparable<Look> {
        @Override
        public int compareTo(Look other) {
            int byTime = at.compareTo(other.at);
            return byTime == 0 ? Long.compare(orderId, other.orderId) : byTime;
        }
    }

    /** Of a verdict what a schedule keeps; without the order, because there may be very many. */
    private record Row(long taskId, int status, boolean over, Instant dueAt, Instant lookAt) {
        static Row of(Verdict verdict) {
            boolean over = verdict.state() == State.DONE || verdict.state() == State.NEVER;
            return new Row(verdict.task().id(), verdict.order().status(), over, verdict.dueAt(), verdict.lookAt());
        }

        boolean hasCome(Instant now) {
            return !over && (dueAt == null || !dueAt.isAfter(now));
        }

        boolean looks(Set<Gate> gates) {
            return lookAt != null && gates.contains(new Gate(taskId, status));
        }

        Optional<Look> look(long orderId) {
            return Optional.ofNullable(lookAt).map(at -> new Look(at, orderId));
        }
    }
}
