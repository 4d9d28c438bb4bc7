package app.marketingstatuses.store;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import java.util.List;
import java.util.Map;

/**
 * Which trials a shop holds.
 *
 * @param shop the whole shop's
 * @param address who gets the customers' mails; null while nobody does
 */
public record TrialState(Trial shop, String address) {
    public static final TrialState NONE = new TrialState(Trial.OFF, null);

    /** As our settings of a shop, by key, say. */
    public static TrialState of(Map<String, String> settings) {
        String shop = settings.getOrDefault(TrialMode.TRIAL, Trial.OFF.code());
        String address = settings.getOrDefault(TrialMode.ADDRESS, "");
        // What we do not know of is a trial of a later version: customers get no mail.
        return new TrialState(Trial.of(shop).orElse(Trial.MAIL), address.isEmpty() ? null : address);
    }

    /** What holds for a task: its own or the shop's, whichever is stricter. */
    public Trial of(Task task) {
        return task.trial().stricter(shop);
    }

    /** Those of the tasks that are on and in trial. */
    public List<Task> tasks(List<Task> all) {
        return all.stream().filter(task -> task.enabled() && of(task).isOn()).toList();
    }
}
