package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.Task;
import java.util.List;

/** What the traps of the tasks come to. */
final class Rules {
    private Rules() {}

    /** Every trap as a check; one that says all is well where there is none. */
    static List<Check> of(List<Task> tasks, TaskTraps traps) {
        List<Trap> found = traps.find(tasks);
        if (!found.isEmpty()) {
            return found.stream().map(Trap::check).toList();
        }
        long on = tasks.stream().filter(Task::enabled).count();
        return List.of(
                on == 0
                        ? Check.warn("tasks", Sentence.of("tasks.none"), Sentence.of("tasks.none.fix"))
                        : Check.ok("tasks", Sentence.counted("tasks.on", on)));
    }
}
