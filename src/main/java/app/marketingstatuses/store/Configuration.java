package app.marketingstatuses.store;

import app.marketingstatuses.domain.Task;
import java.util.List;
import java.util.Map;

/**
 * What the owner has set up in a shop, as it was at one moment.
 *
 * @param tasks all but the retired, in the owner's order
 * @param settings as {@link SettingsTable#list}
 */
public record Configuration(List<Task> tasks, Map<String, String> settings) {
    /** The tasks that are on. */
    public List<Task> on() {
        return tasks.stream().filter(Task::enabled).toList();
    }
}
