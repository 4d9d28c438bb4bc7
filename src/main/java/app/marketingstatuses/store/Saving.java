package app.marketingstatuses.store;

import app.marketingstatuses.domain.Task;

/** What became of an edited task. */
public sealed interface Saving {
    /** It is stored like this now. */
    record Done(Task stored) implements Saving {}

    /**
     * Somebody else changed it meanwhile; nothing was written.
     *
     * @param theirs as it is stored; null where it was deleted
     */
    record Conflict(Task theirs) implements Saving {}
}
