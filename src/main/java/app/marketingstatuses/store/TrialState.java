package app.marketingstatuses.store;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import java.util.List;

/**
 * Which trials a shop holds.
 *
 * @param shop the whole shop's
 * @param address who gets the customers' mails; null while nobody does
 */
public record TrialState(Trial shop, String address) {
    public static final TrialState NONE = new TrialState(Trial.OFF, null);

    /** What holds for a task: its own or the shop's, whichever is stricter. */
    public Trial of(Task task) {
        return task.trial().stricter(shop);
    }

    /** Those of the tasks that are on and in trial. */
    public List<Task> tasks(List<Task> all) {
        return all.stream().filter(task -> task.enabled() && of(task).isOn()).toList();
    }
}
