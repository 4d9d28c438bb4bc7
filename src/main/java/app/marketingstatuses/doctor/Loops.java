package app.marketingstatuses.doctor;

import app.marketingstatuses.doctor.Trap.Kind;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Circles in which tasks move orders.
 *
 * @param tasks those that run together, in the owner's order
 */
record Loops(Statuses statuses, List<Task> tasks) {
    /** The shortest circle whose first task in the list is {@code task}: each circle is told once. */
    Optional<Trap> startingWith(Task task) {
        Optional<List<Step>> endless = circle(task, this::startsAnew);
        Optional<List<Step>> any = endless.isPresent() ? endless : circle(task, t -> true);
        return any.map(circle -> trap(task, circle, isEndless(circle)));
    }

    /** One move of a circle. */
    private record Step(Task task, int from) {
        int to() {
            return task.to();
        }
    }

    private Trap trap(Task task, List<Step> circle, boolean endless) {
        List<Integer> path = new ArrayList<>(circle.stream().map(Step::from).toList());
        path.add(circle.get(0).from());
        List<String> names =
                circle.stream().map(step -> step.task().name()).distinct().toList();
        return new Trap(
                Kind.LOOP,
                task,
                task.to(),
                circle.stream().map(Step::task).distinct().toList(),
                path,
                endless,
                null,
                (names.size() == 1 ? "The task " : "The tasks ") + Words.list(names)
                        + (names.size() == 1 ? " moves" : " move") + " orders in a circle ("
                        + Words.path(statuses, path) + ")"
                        + (endless ? ", again and again without end." : ", once each."),
                endless
                        ? "Set one of them to move each order once, or choose another target."
                        : "Choose another target, unless the way back is meant.");
    }

    private Optional<List<Step>> circle(Task first, Predicate<Task> wanted) {
        List<Task> rest = tasks.subList(tasks.indexOf(first), tasks.size()).stream()
                .filter(wanted)
                .toList();
        return rest.contains(first)
                ? first.from().stream()
                        .filter(from -> isOpen(from, first.to()))
                        .map(from -> back(new Step(first, from), rest))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    /** The shortest way from the end of a step back to its start, breadth first. */
    private Optional<List<Step>> back(Step first, List<Task> rest) {
        Deque<List<Step>> ways = new ArrayDeque<>(List.of(List.of(first)));
        Set<Integer> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<Step> way = ways.remove();
            int here = way.get(way.size() - 1).to();
            if (here == first.from()) {
                return Optional.of(way);
            }
            if (seen.add(here)) {
                rest.stream()
                        .filter(task -> task.from().contains(here) && isOpen(here, task.to()))
                        .map(task -> longer(way, new Step(task, here)))
                        .forEach(ways::add);
            }
        }
        return Optional.empty();
    }

    private static List<Step> longer(List<Step> way, Step step) {
        List<Step> more = new ArrayList<>(way);
        more.add(step);
        return more;
    }

    private boolean isOpen(int from, int to) {
        return statuses.refusal(from, to).isEmpty();
    }

    private boolean startsAnew(Task task) {
        return task.repeat() == Task.Repeat.EACH && !(task.clock() instanceof TaskClock.Created);
    }

    /** A clock that counts from a status outside the circle never starts anew on it. */
    private boolean isEndless(List<Step> circle) {
        Set<Integer> entered = new HashSet<>(circle.stream().map(Step::to).toList());
        return circle.stream()
                .map(Step::task)
                .allMatch(task -> startsAnew(task)
                        && !(task.clock() instanceof TaskClock.Since since && !entered.contains(since.status())));
    }
}
