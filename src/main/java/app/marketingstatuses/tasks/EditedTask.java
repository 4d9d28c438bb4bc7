package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Task;
import java.time.Instant;
import java.util.Objects;

/**
 * A stored task as the owner edited it.
 *
 * @param dueFromGiven whether the owner set {@code dueFrom} himself, which is then obeyed, null included
 */
public record EditedTask(Task task, boolean dueFromGiven) {
    /**
     * The task to be stored. An enabled task whose rule was changed starts at {@code now} unless {@code dueFrom} was given,
     * so that no edit releases a flood; a later moment stays.
     *
     * @param stored as it was before the edit
     */
    public Task saved(Task stored, Instant now) {
        if (dueFromGiven || !task.enabled() || !changesRule(stored)) {
            return task;
        }
        return task.startingAnew(stored.dueFrom(), now);
    }

    /** Whether the edit may make orders due that were not, such as those that a trial kept where they are. */
    public boolean changesRule(Task stored) {
        return stored.trial().isStricterThan(task.trial())
                || !(stored.from().equals(task.from())
                        && stored.afterMinutes() == task.afterMinutes()
                        && stored.clock().equals(task.clock())
                        && stored.conditions().equals(task.conditions())
                        && Objects.equals(stored.window(), task.window())
                        && Objects.equals(stored.maxLateMinutes(), task.maxLateMinutes()));
    }
}
