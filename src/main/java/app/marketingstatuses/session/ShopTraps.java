package app.marketingstatuses.session;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Statuses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The traps of a list of tasks, with what is needed to tell them.
 *
 * @param statuses the shop's, as they were when it was looked at
 * @param all in the order of the tasks
 * @param statements what repairing a trap would write, for people to see before
 */
public record ShopTraps(Statuses statuses, List<Trap> all, Map<Trap, String> statements) {
    static ShopTraps of(Statuses statuses, List<Trap> traps, Function<Trap, String> statement) {
        Map<Trap, String> statements = traps.stream()
                .filter(trap -> trap.repair() != null)
                .collect(Collectors.toMap(Function.identity(), statement, (one, other) -> one));
        return new ShopTraps(statuses, List.copyOf(traps), statements);
    }

    /** The traps of one task, those that keep orders standing first. */
    public List<Trap> of(long taskId) {
        return all.stream()
                .filter(trap -> trap.task().id() == taskId)
                .sorted((one, other) -> Boolean.compare(other.serious(), one.serious()))
                .toList();
    }

    /** The trap behind an order that a task holds for this reason while the order stands in {@code status}. */
    public Optional<Trap> behind(long taskId, Reason reason, int status) {
        return of(taskId).stream()
                .filter(trap -> switch (reason) {
                    case FINAL_STATUS -> trap.kind() == Trap.Kind.FINAL && trap.status() == status;
                    case FIXED_STATUS -> trap.kind() == Trap.Kind.FIXED && trap.status() == status;
                    case TARGET_INACTIVE -> trap.kind() == Trap.Kind.TARGET;
                    default -> false;
                })
                .findFirst();
    }
}
