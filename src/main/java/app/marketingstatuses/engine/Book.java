package app.marketingstatuses.engine;

import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.domain.Task;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The schedule and what earlier runs recorded. The schedule is an index of when to look at which order, made of the
 * verdicts on it; it never decides: an order is judged afresh before it moves. It can be made again from the shop's log,
 * the record of moves cannot.
 */
public interface Book {
    /** What is recorded about these orders; an order without a record is absent. */
    Map<Long, OrderMemory> memory(Collection<Long> orderIds);

    /**
     * Ids of orders that a run at {@code now} has to look at: a row of an open gate whose {@code lookAt} has come. Rising,
     * each once.
     */
    List<Long> awake(Instant now, Collection<Gate> open);

    /** Some of them, rising, at most so many: what can be said at once where they are very many. */
    List<Long> someAwake(Instant now, Collection<Gate> open, int most);

    /** Ids of orders with a row of these tasks that came due by {@code now} or has no clock start, and neither done nor left alone. */
    List<Long> come(Instant now, Collection<Task> tasks);

    /** The next {@code lookAt} strictly after {@code now} of an open gate; null where there is none. */
    Instant nextLook(Instant now, Collection<Gate> open);

    /** Sets the rows of these orders to exactly these verdicts; writes nothing where they are so already. */
    void replace(Map<Long, List<Verdict>> verdictsByOrder);

    void recordFirstSeen(Collection<FirstSeen> seen);

    /** Keeps {@link Place#scheduled} of these tasks. */
    void markScheduled(Map<Long, String> signatures);

    /** How far the shop was followed, and for which tasks. */
    Place place();

    /** Keeps {@link Place#cursor}; writes nothing where it is so already. */
    void keepCursor(Shop.Cursor cursor);

    /**
     * Orders of the next slice, in rotation by id, that were changed by plain SQL: they stand in a from-status of one of these
     * tasks without a row that says so, or have a row that speaks of another status.
     *
     * @param after where the last slice ended: {@link Place#looked}
     * @param highest the highest id of an order
     */
    Slice drifted(Collection<Task> tasks, long after, long highest);

    /**
     * @param cursor how far the log and the new orders were read
     * @param looked where the last slice ended that was looked through for {@link #drifted} orders, which {@link
     *     Station#heartbeat} keeps; 0 where the next one is the first
     * @param scheduled how each task was last scheduled, by task id; see {@link Follower}
     */
    record Place(Shop.Cursor cursor, long looked, Map<Long, String> scheduled) {
        public static final Place START = new Place(Shop.Cursor.START, 0, Map.of());
    }

    /** @param end where it ended; 0 where it was the last */
    record Slice(List<Long> orderIds, long end) {}

    /** A task and one of its from-statuses, between which and the target the shop allows a change. */
    record Gate(long taskId, int status) {}
}
