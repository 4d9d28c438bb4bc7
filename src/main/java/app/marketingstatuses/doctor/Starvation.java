package app.marketingstatuses.doctor;

import app.marketingstatuses.doctor.Trap.Kind;
import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether another task always takes a task's orders away before its own time comes.
 *
 * @param tasks those that run together, in the owner's order
 */
record Starvation(Statuses statuses, List<Task> tasks) {
    Optional<Trap> of(Task task) {
        List<Integer> starved = new ArrayList<>();
        Task thief = null;
        for (int from : task.from()) {
            Optional<Task> faster =
                    tasks.stream().filter(other -> takes(other, task, from)).findFirst();
            if (faster.isPresent()) {
                starved.add(from);
                thief = thief == null ? faster.get() : thief;
            }
        }
        return starved.isEmpty() ? Optional.empty() : Optional.of(trap(task, thief, starved));
    }

    private Trap trap(Task task, Task thief, List<Integer> starved) {
        boolean all = starved.size() == task.from().size();
        String names = Words.list(starved.stream().map(statuses::label).toList());
        String moved = Words.name(statuses, thief.to());
        return new Trap(
                Kind.STARVED,
                task,
                starved.get(0),
                List.of(thief),
                starved,
                all,
                null,
                "The task " + Words.name(thief) + " takes orders out of " + names
                        + " before their time comes in the task " + Words.name(task)
                        + (all ? ", which moves nothing." : "."),
                "Add " + moved + " to the statuses that " + Words.name(task) + " takes orders from, and count from "
                        + names + ".");
    }

    private boolean takes(Task other, Task task, int from) {
        return other != task
                && other.from().contains(from)
                && !task.from().contains(other.to())
                && mayMove(from, other.to())
                && isEarlier(other, task, from)
                && covers(other.conditions(), task.conditions())
                && other.maxLateMinutes() == null;
    }

    /** A final from-status holds both tasks, and once it is cleared one starves the other. */
    private boolean mayMove(int from, int to) {
        return statuses.refusal(from, to)
                .map(reason -> reason == Reason.FINAL_STATUS)
                .orElse(true);
    }

    private boolean isEarlier(Task other, Task task, int from) {
        if (!startsNoLater(other.clock(), task.clock(), from)) {
            return false;
        }
        return other.afterMinutes() < task.afterMinutes()
                || (other.afterMinutes() == task.afterMinutes() && tasks.indexOf(other) < tasks.indexOf(task));
    }

    /** An order is made first, then enters other statuses, then the one it stands in. */
    private static boolean startsNoLater(TaskClock one, TaskClock two, int from) {
        return one instanceof TaskClock.Created || isEntry(two, from) || one.equals(two);
    }

    private static boolean isEntry(TaskClock clock, int from) {
        return clock instanceof TaskClock.Status || (clock instanceof TaskClock.Since since && since.status() == from);
    }

    /** Whether every order that {@code two} allows is allowed by {@code one}. */
    private static boolean covers(Conditions one, Conditions two) {
        return (one.minCost() == null || (two.minCost() != null && one.minCost().compareTo(two.minCost()) <= 0))
                && (one.maxCost() == null
                        || (two.maxCost() != null && one.maxCost().compareTo(two.maxCost()) >= 0))
                && covers(one.deliveries(), two.deliveries())
                && covers(one.payments(), two.payments())
                && covers(one.contexts(), two.contexts())
                && covers(one.userGroups(), two.userGroups())
                && (one.minOrders() == null || (two.minOrders() != null && one.minOrders() <= two.minOrders()));
    }

    private static <T> boolean covers(Set<T> one, Collection<T> two) {
        return one.isEmpty() || (!two.isEmpty() && one.containsAll(two));
    }
}
