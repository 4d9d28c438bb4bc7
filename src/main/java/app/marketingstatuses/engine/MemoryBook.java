package app.marketingstatuses.engine;

import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Verdict.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A book that is read from another one and written in memory only: what preview and forecast plan on. Rows of an order
 * that was judged here hide the other book's rows of that order.
 */
public final class MemoryBook implements Book {
    private final Book records;
    private Book schedule;
    private final Map<Long, OrderMemory> recorded = new HashMap<>();
    private final Map<Long, List<Verdict>> rows = new HashMap<>();
    private final TreeMap<Instant, Set<Long>> byLook = new TreeMap<>();
    private final Map<Long, FirstSeen> seen = new HashMap<>();
    private final Map<Long, Map<Long, Set<Long>>> moves = new HashMap<>();
    private final Map<Long, String> signatures = new HashMap<>();
    private Shop.Cursor cursor;

    private MemoryBook(Book records, Book schedule) {
        this.records = records;
        this.schedule = schedule;
        this.cursor = schedule == null ? Shop.Cursor.START : schedule.cursor();
    }

    /** Nothing recorded, nothing scheduled: a shop where {@code init} was not done. */
    public static MemoryBook empty() {
        return new MemoryBook(null, null);
    }

    /** What earlier runs recorded, but no schedule: for tasks that are not the stored ones. */
    public static MemoryBook withRecordsOf(Book book) {
        return new MemoryBook(book, null);
    }

    /** Everything of {@code book}, and what is written here over it. */
    public static MemoryBook over(Book book) {
        return new MemoryBook(book, book);
    }

    /** From here on only rows written here count: all that matter have been. */
    void forgetOtherSchedule() {
        schedule = null;
    }

    /** Remembers a move that was only imagined. */
    void recordMove(Verdict verdict) {
        moves.computeIfAbsent(verdict.order().id(), id -> new HashMap<>())
                .computeIfAbsent(verdict.task().id(), id -> new HashSet<>())
                .add(verdict.start().id());
    }

    @Override
    public Map<Long, OrderMemory> memory(Collection<Long> orderIds) {
        remember(orderIds);
        Map<Long, OrderMemory> all = new HashMap<>();
        orderIds.forEach(id -> all.put(id, merged(recorded.get(id), id)));
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

    private OrderMemory merged(OrderMemory below, Long id) {
        if (!moves.containsKey(id) && !seen.containsKey(id)) {
            return below;
        }
        Map<Long, Set<Long>> done = new HashMap<>(below.done());
        moves.getOrDefault(id, Map.of())
                .forEach((task, starts) -> done.merge(
                        task,
                        starts,
                        (a, b) -> Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet())));
        return new OrderMemory(done, seen.getOrDefault(id, below.firstSeen()), below.retryAt());
    }

    @Override
    public List<Long> awake(Instant now, Collection<Gate> open) {
        Set<Gate> gates = Set.copyOf(open);
        Set<Long> ids = below(schedule == null ? List.of() : schedule.awake(now, open));
        byLook.headMap(now, true).values().stream()
                .flatMap(Set::stream)
                .filter(id -> rows.get(id).stream()
                        .anyMatch(v -> looks(v, gates) && !v.lookAt().isAfter(now)))
                .forEach(ids::add);
        return List.copyOf(ids);
    }

    @Override
    public List<Long> come(Instant now, Collection<Task> tasks) {
        Set<Long> taskIds = tasks.stream().map(Task::id).collect(Collectors.toSet());
        Set<Long> ids = below(schedule == null ? List.of() : schedule.come(now, tasks));
        rows.forEach((id, verdicts) -> {
            if (verdicts.stream().anyMatch(v -> taskIds.contains(v.task().id()) && hasCome(v, now))) {
                ids.add(id);
            }
        });
        return List.copyOf(ids);
    }

    private static boolean hasCome(Verdict verdict, Instant now) {
        return verdict.state() != State.DONE
                && verdict.state() != State.NEVER
                && (verdict.dueAt() == null || !verdict.dueAt().isAfter(now));
    }

    @Override
    public Instant nextLook(Instant now, Collection<Gate> open) {
        Set<Gate> gates = Set.copyOf(open);
        Instant below = schedule == null ? null : schedule.nextLook(now, open);
        for (Map.Entry<Instant, Set<Long>> bucket : byLook.tailMap(now, false).entrySet()) {
            boolean looks = bucket.getValue().stream()
                    .anyMatch(id -> rows.get(id).stream()
                            .anyMatch(v -> looks(v, gates) && v.lookAt().equals(bucket.getKey())));
            if (looks) {
                return below == null || bucket.getKey().isBefore(below) ? bucket.getKey() : below;
            }
        }
        return below;
    }

    private static boolean looks(Verdict verdict, Set<Gate> gates) {
        return verdict.lookAt() != null
                && gates.contains(new Gate(verdict.task().id(), verdict.order().status()));
    }

    private Set<Long> below(Collection<Long> ids) {
        Set<Long> left = new TreeSet<>(ids);
        left.removeIf(rows::containsKey);
        return left;
    }

    @Override
    public void replace(Map<Long, List<Verdict>> verdictsByOrder) {
        verdictsByOrder.forEach((id, verdicts) -> {
            List<Verdict> old = rows.put(id, new ArrayList<>(verdicts));
            if (old != null) {
                looksOf(old)
                        .forEach(look -> byLook.computeIfPresent(look, (at, ids) -> {
                            ids.remove(id);
                            return ids.isEmpty() ? null : ids;
                        }));
            }
            looksOf(verdicts)
                    .forEach(look ->
                            byLook.computeIfAbsent(look, at -> new HashSet<>()).add(id));
        });
    }

    private static Set<Instant> looksOf(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(Verdict::lookAt)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public void recordFirstSeen(Collection<FirstSeen> sightings) {
        sightings.forEach(sighting -> seen.put(sighting.orderId(), sighting));
    }

    @Override
    public Map<Long, String> scheduled() {
        Map<Long, String> all = new HashMap<>(schedule == null ? Map.of() : schedule.scheduled());
        all.putAll(signatures);
        return all;
    }

    @Override
    public void markScheduled(Map<Long, String> scheduled) {
        signatures.putAll(scheduled);
    }

    @Override
    public Shop.Cursor cursor() {
        return cursor;
    }

    @Override
    public void keepCursor(Shop.Cursor kept) {
        cursor = kept;
    }

    /** The other book's answer; its rotation is not moved on, so a preview leaves no trace. */
    @Override
    public List<Long> drifted(Collection<Task> tasks, boolean moveOn) {
        return schedule == null ? List.of() : schedule.drifted(tasks, false);
    }
}
