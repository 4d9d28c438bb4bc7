package app.marketingstatuses.engine;

import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Task;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What earlier runs left on record about one order.
 *
 * @param done by task id, the clock starts ({@link app.marketingstatuses.domain.ClockStart#id}) that ended in a move
 * @param firstSeen null where no run ever saw the order in a status whose entry was not logged
 * @param retryAt by task id, when a move that failed is tried again
 */
public record OrderMemory(Map<Long, Set<Long>> done, FirstSeen firstSeen, Map<Long, Instant> retryAt) {
    public static final OrderMemory NONE = new OrderMemory(Map.of(), null, Map.of());

    boolean isDone(Task task, long start) {
        Set<Long> starts = done.getOrDefault(task.id(), Set.of());
        return task.repeat() == Task.Repeat.ONCE ? !starts.isEmpty() : starts.contains(start);
    }

    boolean wasEverDone(Task task) {
        return !done.getOrDefault(task.id(), Set.of()).isEmpty();
    }

    Optional<Instant> firstSeen(Order order) {
        return Optional.ofNullable(firstSeen).filter(seen -> seen.isOf(order)).map(FirstSeen::at);
    }

    OrderMemory withMove(long task, long start) {
        Map<Long, Set<Long>> all = new HashMap<>(done);
        all.merge(task, Set.of(start), OrderMemory::union);
        return new OrderMemory(Map.copyOf(all), firstSeen, retryAt);
    }

    private static Set<Long> union(Set<Long> some, Set<Long> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    OrderMemory withFirstSeen(FirstSeen sighting) {
        return new OrderMemory(done, sighting, retryAt);
    }
}
