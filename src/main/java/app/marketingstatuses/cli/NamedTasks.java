package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Task;
import java.util.Collection;
import java.util.List;

/** Tasks by the names given on the command line. */
final class NamedTasks {
    private NamedTasks() {}

    /**
     * The tasks of these names, in the owner's order.
     *
     * @throws Refusal USAGE that lists the shop's own where one is unknown
     */
    static List<Task> of(List<Task> tasks, Collection<String> names) {
        List<String> known = tasks.stream().map(Task::name).toList();
        List<String> wanted = names.stream().map(String::strip).toList();
        List<String> unknown =
                wanted.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "There is no task " + Words.quoted(unknown) + ". "
                            + (known.isEmpty() ? "There are no tasks yet." : "Tasks: " + Words.quoted(known) + "."));
        }
        return tasks.stream().filter(task -> wanted.contains(task.name())).toList();
    }
}
