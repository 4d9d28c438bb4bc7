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
 * @param trials what was done in trial, which is never done
 */
public record OrderMemory(Map<Long, Set<Long>> done, FirstSeen firstSeen, Map<Long, Instant> retryAt, Trials trials) {
    public static final OrderMemory NONE = new OrderMemory(Map.of(), null, Map.of());

    /**
     * What trials did with the order.
     *
     * @param mailed by task id, the clock starts for which the owner got a mail while the order stayed
     * @param moved ids of the tasks that moved it
     * @param ownEntries log rows that moves wrote, in trial or not; asked for only where a task moved it in trial
     */
    public record Trials(Map<Long, Set<Long>> mailed, Set<Long> moved, Set<Long> ownEntries) {
        public static final Trials NONE = new Trials(Map.of(), Set.of(), Set.of());
    }

    /** Of an order with which no trial had to do. */
    public OrderMemory(Map<Long, Set<Long>> done, FirstSeen firstSeen, Map<Long, Instant> retryAt) {
        this(done, firstSeen, retryAt, Trials.NONE);
    }

    /**
     * Whether the trial that holds now has had its say. What somebody put back is tried again; what tasks alone moved in a
     * circle is not, as it would not be in earnest.
     */
    boolean isTried(Verdict due) {
        long task = due.task().id();
        return switch (due.trial()) {
            case OFF -> false;
            case MAIL ->
                trials.mailed()
                        .getOrDefault(task, Set.of())
                        .contains(due.start().id());
            case MOVE ->
                due.task().repeat() == Task.Repeat.ONCE
                        && trials.moved().contains(task)
                        && due.order()
                                .lastEntry()
                                .filter(entry -> entry.status() == due.order().status())
                                .filter(entry -> trials.ownEntries().contains(entry.id()))
                                .isPresent();
        };
    }

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

    /** @param entryId of the log row the move wrote; 0 where the order stays in trial */
    OrderMemory withMove(Verdict verdict, long entryId) {
        long task = verdict.task().id();
        long start = verdict.start().id();
        Trials after = verdict.staysInTrial()
                ? new Trials(with(trials.mailed, task, start), trials.moved, trials.ownEntries)
                : new Trials(
                        trials.mailed,
                        verdict.trial().isOn() ? union(trials.moved, Set.of(task)) : trials.moved,
                        union(trials.ownEntries, Set.of(entryId)));
        return new OrderMemory(verdict.trial().isOn() ? done : with(done, task, start), firstSeen, retryAt, after);
    }

    private static Map<Long, Set<Long>> with(Map<Long, Set<Long>> starts, long task, long start) {
        Map<Long, Set<Long>> all = new HashMap<>(starts);
        all.merge(task, Set.of(start), OrderMemory::union);
        return Map.copyOf(all);
    }

    private static Set<Long> union(Set<Long> some, Set<Long> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    OrderMemory withFirstSeen(FirstSeen sighting) {
        return new OrderMemory(done, sighting, retryAt, trials);
    }
}
