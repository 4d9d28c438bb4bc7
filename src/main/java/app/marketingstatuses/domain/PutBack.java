package app.marketingstatuses.domain;

import java.time.Instant;

/**
 * An undo put an order back. To every clock neither the move nor its undo ever happened, and what had come due by then is
 * left alone: nobody is moved or mailed because of an undo.
 *
 * @param movedEntry id of the log row of the move that was undone
 * @param backEntry id of the log row that the undo wrote
 * @param at when it was put back
 * @param lastTaskId highest id of a task then: tasks made later decide for themselves what they take along
 * @param trialTaskId the task whose move in trial was undone: once it is in earnest it is as if nothing had happened; 0
 *     where the move was none in trial
 */
public record PutBack(long movedEntry, long backEntry, Instant at, long lastTaskId, long trialTaskId) {
    /**
     * Whether this task leaves alone, because of the undo, what came due at that moment.
     *
     * @param trial in which the task is now
     */
    public boolean leavesAlone(Task task, Trial trial, Instant dueAt) {
        boolean wasTrial = task.id() == trialTaskId && !trial.isOn();
        return task.id() <= lastTaskId && dueAt.isBefore(at) && !wasTrial;
    }
}
