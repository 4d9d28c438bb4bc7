package app.marketingstatuses.ui.overview;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.HourlyForecast;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the flow map shows.
 *
 * @param nodes in the shop's order of statuses
 * @param arrows one for each task that is on and each status it takes orders from
 */
record FlowGraph(List<Node> nodes, List<Arrow> arrows) {
    /**
     * A status.
     *
     * @param color as the shop holds it; null where the shop has no such status
     * @param orders how many stand in it
     * @param trap what keeps orders in it or away from it, in a few words; null for nothing
     */
    record Node(int status, String name, String color, long orders, String trap) {}

    /**
     * A task's way out of one status.
     *
     * @param due how many orders it moves from there now
     * @param held how many have come due but cannot leave by the shop's rules
     * @param trap what keeps the task from doing so; null for nothing
     */
    record Arrow(Task task, int from, String delay, long due, long held, Trap trap) {
        boolean isTrapped() {
            return trap != null || held > 0;
        }
    }

    /** @param all whether statuses are shown that no task is about */
    static FlowGraph of(Overview overview, Texts texts, boolean all) {
        List<Arrow> arrows = new ArrayList<>();
        Set<Integer> shown = new TreeSet<>();
        for (Task task : overview.tasksOn()) {
            for (int from : task.from()) {
                arrows.add(arrow(overview, task, from, texts));
                shown.add(from);
            }
            shown.add(task.to());
        }
        if (all) {
            overview.statuses().all().stream().filter(OrderStatus::active).forEach(status -> shown.add(status.id()));
            shown.addAll(overview.resting().keySet());
        }
        List<Node> nodes = shown.stream()
                .sorted(inShopsOrder(overview.statuses()))
                .map(status -> node(overview, status, arrows, texts))
                .toList();
        return new FlowGraph(nodes, arrows);
    }

    private static Comparator<Integer> inShopsOrder(Statuses statuses) {
        return Comparator.comparingLong(
                        (Integer id) -> statuses.find(id).map(OrderStatus::rank).orElse(Long.MAX_VALUE))
                .thenComparing(id -> id);
    }

    private static Arrow arrow(Overview overview, Task task, int from, Texts texts) {
        return new Arrow(
                task,
                from,
                new ShortWords(texts).delay(task, overview.statuses()),
                count(overview.now().due(), task, from),
                count(
                        overview.now().held().stream()
                                .filter(HourlyForecast::isTrapped)
                                .toList(),
                        task,
                        from),
                trap(overview, task, from).orElse(null));
    }

    private static long count(Collection<Verdict> verdicts, Task task, int from) {
        return verdicts.stream()
                .filter(v -> v.task().id() == task.id() && v.order().status() == from)
                .count();
    }

    private static Optional<Trap> trap(Overview overview, Task task, int from) {
        return overview.traps().of(task.id()).stream()
                .filter(trap -> trap.serious() && concerns(trap, from))
                .findFirst();
    }

    private static boolean concerns(Trap trap, int from) {
        return switch (trap.kind()) {
            case FINAL, FIXED -> trap.status() == from;
            case STARVED, LOOP -> trap.path().contains(from);
            case TARGET, CLOCK, BLOCKS_PAYMENT, MAIL_FAILS, PROMO_FAILS -> true;
            case SOURCE, NO_MAIL, OLD_ORDERS -> false;
        };
    }

    private static Node node(Overview overview, int id, List<Arrow> arrows, Texts texts) {
        Optional<OrderStatus> status = overview.statuses().find(id);
        String name = id == 0 && status.isEmpty()
                ? texts.text("status.none")
                : overview.statuses().label(id);
        long orders = overview.resting().getOrDefault(id, 0L);
        return new Node(id, name, status.map(OrderStatus::color).orElse(null), orders, note(status, id, arrows, texts));
    }

    private static String note(Optional<OrderStatus> status, int id, List<Arrow> arrows, Texts texts) {
        boolean leaves = arrows.stream().anyMatch(a -> a.from() == id && is(a, Trap.Kind.FINAL));
        boolean back = arrows.stream().anyMatch(a -> a.from() == id && is(a, Trap.Kind.FIXED));
        boolean target = arrows.stream().anyMatch(a -> a.task().to() == id && is(a, Trap.Kind.TARGET));
        if (leaves) {
            return texts.text("flow.final");
        }
        if (back) {
            return texts.text("flow.fixed");
        }
        return target ? texts.text(status.isEmpty() ? "flow.missing" : "flow.inactive") : null;
    }

    private static boolean is(Arrow arrow, Trap.Kind kind) {
        return arrow.trap() != null && arrow.trap().kind() == kind;
    }
}
