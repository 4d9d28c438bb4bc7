package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Task;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The tasks a shop has already, retired ones included. */
final class KnownTasks {
    private final Collection<Task> tasks;
    private final boolean idsCount;

    /** @param stored null where the shop keeps no tasks yet */
    KnownTasks(Collection<Task> stored) {
        this.tasks = Objects.requireNonNullElse(stored, List.of());
        this.idsCount = stored != null;
    }

    /** Whether an id in a file means anything here. */
    boolean idsCount() {
        return idsCount;
    }

    /** Null where there is none. */
    Task withId(long id) {
        return tasks.stream().filter(task -> task.id() == id).findFirst().orElse(null);
    }

    /** Null where there is none. */
    Task named(String name) {
        return tasks.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
