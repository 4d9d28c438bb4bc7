package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Task;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tasks a shop has already.
 *
 * @param active in the owner's order
 * @param retired tasks that an earlier import took off the list; their id or name in a file means them again
 * @param idsCount whether an id in a file means anything here
 */
public record KnownTasks(List<Task> active, List<Task> retired, boolean idsCount) {
    /** Where the shop keeps no tasks yet: an id in a file means nothing. */
    public static final KnownTasks NONE = new KnownTasks(List.of(), List.of(), false);

    /** @param all the retired ones included */
    public static KnownTasks of(List<Task> active, Collection<Task> all) {
        List<Long> ids = active.stream().map(Task::id).toList();
        return new KnownTasks(
                active, all.stream().filter(task -> !ids.contains(task.id())).toList(), true);
    }

    /** The task that a task of a file means: by id where it has one, else by exact name. Null where it is a new one. */
    public Task meant(long id, String name) {
        return Stream.concat(active.stream(), retired.stream())
                .filter(task -> id == 0 ? task.name().equals(name) : task.id() == id)
                .findFirst()
                .orElse(null);
    }

    /** The task on the list that has this name; null where there is none. */
    Task activeNamed(String name) {
        return active.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Above all ids that are taken. */
    public long nextId() {
        return Stream.concat(active.stream(), retired.stream())
                        .mapToLong(Task::id)
                        .max()
                        .orElse(0)
                + 1;
    }
}
