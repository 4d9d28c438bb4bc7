package app.marketingstatuses.engine;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import java.time.Instant;
import java.util.List;

/** What each task makes of one order, in the owner's order of tasks. */
public record Explanation(Order order, List<TaskView> tasks) {
    /**
     * @param verdict what the task makes of the order; null where the order stands in none of its from-statuses, or the
     *     task is off
     * @param state {@code DONE} also where the task moved the order earlier and it has left since
     * @param reason null when due, waiting or not concerned
     * @param start of the order's last stay where it has left the task's from-statuses; null where there was none
     * @param lookAgainAt when a run looks again; null for never
     */
    public record TaskView(
            Task task,
            Verdict verdict,
            Verdict.State state,
            Reason reason,
            ClockStart start,
            Instant dueAt,
            Instant lookAgainAt) {}
}
