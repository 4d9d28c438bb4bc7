package app.marketingstatuses.engine;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.Explanation.TaskView;
import app.marketingstatuses.engine.Verdict.State;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Evaluates one order afresh against every task, whatever the schedule says. */
public final class Explainer {
    private final Shop shop;
    private final Book book;
    private final ShopZone zone;
    private final int initialStatus;
    private final Clock clock;
    private final Trial shopTrial;

    public Explainer(Shop shop, Book book, ShopZone zone, int initialStatus, Clock clock) {
        this(shop, book, zone, initialStatus, clock, Trial.OFF);
    }

    /** @param shopTrial the trial of the whole shop */
    public Explainer(Shop shop, Book book, ShopZone zone, int initialStatus, Clock clock, Trial shopTrial) {
        this.shop = shop;
        this.book = book;
        this.zone = zone;
        this.initialStatus = initialStatus;
        this.clock = clock;
        this.shopTrial = shopTrial;
    }

    /** @return empty where there is no such order or it cannot be read */
    public Optional<Explanation> explain(List<Task> tasks, long orderId) {
        Instant now = clock.instant();
        List<Task> on = tasks.stream().filter(Task::enabled).toList();
        Planner planner = new Planner(on, new Judge(shop.statuses(), zone, initialStatus, shopTrial));
        return new Pass(shop, book, planner)
                .candidates(List.of(orderId), Set.of(orderId)).stream()
                        .findFirst()
                        .map(candidate -> explain(tasks, on, planner, candidate, now));
    }

    private Explanation explain(List<Task> tasks, List<Task> on, Planner planner, Candidate candidate, Instant now) {
        List<Verdict> alone = planner.verdicts(candidate, now, now);
        Map<Long, Verdict> verdicts = limited(alone, on, candidate.order().id(), now).stream()
                .collect(Collectors.toMap(v -> v.task().id(), Function.identity()));
        List<TaskView> views = tasks.stream()
                .map(task -> verdicts.containsKey(task.id())
                        ? view(verdicts.get(task.id()), now)
                        : former(task, candidate, planner.judge()))
                .toList();
        return new Explanation(candidate.order(), views);
    }

    /** A limit depends on all other orders, a condition on when a run looks again: only then the whole plan is made. */
    private List<Verdict> limited(List<Verdict> alone, List<Task> on, long orderId, Instant now) {
        if (alone.stream().noneMatch(Explainer::dependsOnMore)) {
            return alone;
        }
        Plan plan = new Preview(shop, book, zone, initialStatus, clock, shopTrial).plan(on, now);
        Map<Long, Reason> held = plan.held().stream()
                .filter(v -> v.order().id() == orderId)
                .collect(Collectors.toMap(v -> v.task().id(), Verdict::reason));
        return alone.stream()
                .map(v -> v.state() == State.DUE && held.containsKey(v.task().id())
                        ? v.held(held.get(v.task().id()))
                        : v)
                .toList();
    }

    private static boolean dependsOnMore(Verdict verdict) {
        Task task = verdict.task();
        return verdict.state() == State.DUE
                && (task.limitPerRun() != null || !task.conditions().asksNothing());
    }

    private static TaskView view(Verdict verdict, Instant now) {
        return new TaskView(
                verdict.task(),
                verdict,
                verdict.state(),
                verdict.reason(),
                verdict.start(),
                verdict.dueAt(),
                lookAgain(verdict, now));
    }

    /** A task that is off, or whose from-statuses the order does not stand in: what was, if it ever did. */
    private static TaskView former(Task task, Candidate candidate, Judge judge) {
        boolean done = candidate.memory().wasEverDone(task);
        ClockStart start = judge.formerStart(task, candidate.order()).orElse(null);
        return new TaskView(
                task,
                null,
                done ? State.DONE : State.NEVER,
                done ? Reason.ALREADY_DONE : null,
                start,
                start == null ? null : start.since().plus(task.delay()),
                null);
    }

    private static Instant lookAgain(Verdict verdict, Instant now) {
        if (verdict.lookAt() == null || verdict.state() == State.DONE) {
            return null;
        }
        return verdict.lookAt().isAfter(now) ? verdict.lookAt() : now.plusSeconds(60);
    }
}
