package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Task;
import java.time.Instant;

/**
 * A task as a file gives it.
 *
 * @param task its id is 0 where the file gives none; {@code dueFrom} is null where the file gives none
 * @param dueFromGiven whether the file has the key {@code dueFrom}, which is then obeyed, {@code null} included
 */
public record FileTask(Task task, boolean dueFromGiven) {
    /**
     * The task as an import stores it: without the key {@code dueFrom} an enabled task starts at {@code now}, so that no
     * edit releases a flood; a later moment already stored stays.
     *
     * @param stored the task it replaces; null for a new one
     */
    public Task imported(Task stored, Instant now) {
        if (dueFromGiven || !task.enabled()) {
            return task;
        }
        return task.startingAnew(stored == null ? null : stored.dueFrom(), now);
    }

    /**
     * The task as a preview of the file shows it: as if switched on at {@code now}; only an enabled task's own
     * {@code dueFrom} is obeyed, as an import would.
     *
     * @param includeOverdue takes along what is overdue, whatever the file says
     */
    public Task previewed(Instant now, boolean includeOverdue) {
        boolean obeyed = task.enabled() && dueFromGiven && !includeOverdue;
        return obeyed ? task : task.switchedOn(now, includeOverdue);
    }
}
