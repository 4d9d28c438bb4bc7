package app.marketingstatuses.engine;

import java.util.List;

/** Watches a look at a shop while it goes on and may end it. Called on the look's own thread, so it must be quick. */
@FunctionalInterface
public interface LookWatcher {
    /** Nobody looks on. */
    LookWatcher NONE = () -> false;

    /** Whether nobody waits for the answer any more; asked after every portion. */
    boolean isCancelled();

    /**
     * A portion of orders was judged, and there may be more. Of a small shop nothing is told: its answer is there at once.
     *
     * @param orders how many were looked at so far
     * @param moves what a run makes of this portion whatever the other orders are; moves of tasks that have a limit are
     *     settled last and never among them
     */
    default void looked(int orders, List<Verdict> moves) {}
}
