package app.marketingstatuses.engine;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.Verdict.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Every rule of the shop and of a task for one order alone, as a pure function; what other orders and tasks have to do
 * with it (claims, limits) is the {@link Planner}'s.
 *
 * @param initialStatus the shop's setting {@code ms2_status_new}: an order there without any log row counts from
 *     {@code createdon}
 * @param shopTrial the trial of the whole shop
 */
public record Judge(Statuses statuses, ShopZone zone, int initialStatus, Trial shopTrial) {
    /** How soon an order without a clock start is looked at again: its date may have been put right. */
    static final Duration NO_CLOCK_PAUSE = Duration.ofHours(1);

    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** Of a shop in earnest. */
    public Judge(Statuses statuses, ShopZone zone, int initialStatus) {
        this(statuses, zone, initialStatus, Trial.OFF);
    }

    /**
     * @param seenAt what "first seen" means for an order that no run has seen in its status yet
     * @return empty where the order does not stand in one of the task's from-statuses
     */
    public Optional<Verdict> judge(Task task, Order order, OrderMemory memory, Instant now, Instant seenAt) {
        if (!task.from().contains(order.status())) {
            return Optional.empty();
        }
        Trial trial = task.trial().stricter(shopTrial);
        ClockStart start = clockStart(task.clock(), order, memory, seenAt).orElse(null);
        if (start == null) {
            Instant again = now.plus(NO_CLOCK_PAUSE);
            return Optional.of(new Verdict(task, order, State.HELD, Reason.NO_CLOCK, null, null, again, trial));
        }
        Instant dueAt = start.since().plus(task.delay());
        if (memory.isDone(task, start.id())) {
            return Optional.of(new Verdict(task, order, State.DONE, Reason.ALREADY_DONE, start, dueAt, null, trial));
        }
        if (isLeftAlone(task, trial, order, dueAt)) {
            return Optional.of(
                    new Verdict(task, order, State.NEVER, Reason.BEFORE_DUE_FROM, start, dueAt, null, trial));
        }
        boolean waits = dueAt.isAfter(now);
        Verdict verdict = new Verdict(task, order, waits ? State.WAITING : State.DUE, null, start, dueAt, dueAt, trial);
        return Optional.of(waits ? verdict : cameDue(verdict, memory, now));
    }

    private static boolean isLeftAlone(Task task, Trial trial, Order order, Instant dueAt) {
        boolean before = task.dueFrom() != null && dueAt.isBefore(task.dueFrom());
        return before || order.putBack() != null && order.putBack().leavesAlone(task, trial, dueAt);
    }

    private Verdict cameDue(Verdict due, OrderMemory memory, Instant now) {
        Task task = due.task();
        Order order = due.order();
        Optional<Reason> refusal = statuses.refusal(order.status(), task.to());
        if (refusal.isPresent()) {
            return due.held(refusal.get());
        }
        Instant allowed = task.window() == null ? due.dueAt() : task.window().nextOpening(due.dueAt(), zone);
        if (task.maxLateMinutes() != null && now.isAfter(allowed.plus(Duration.ofMinutes(task.maxLateMinutes())))) {
            return due.held(Reason.TOO_LATE, null);
        }
        if (!task.conditions().allow(order)) {
            return due.held(Reason.CONDITION, now.plus(conditionPause(due, now)));
        }
        if (memory.isTried(due)) {
            return due.held(Reason.TRIED, null);
        }
        if (task.window() != null && !task.window().isOpen(now, zone)) {
            return due.held(Reason.WAITING_WINDOW, task.window().nextOpening(now, zone));
        }
        Instant retryAt = memory.retryAt().get(task.id());
        if (retryAt != null && retryAt.isAfter(now)) {
            return due.held(Reason.RETRY_LATER, retryAt);
        }
        return due;
    }

    /**
     * How soon an order is looked at again that a condition holds, unless its log or its customer's orders tell before: after
     * a tenth of the time that it is overdue, so that what piles up over the years costs a run next to nothing. Orders that
     * were all looked at in one moment drift apart.
     */
    private static Duration conditionPause(Verdict due, Instant now) {
        Duration tenth = Duration.between(due.dueAt(), now).dividedBy(10);
        if (tenth.compareTo(SHORTEST_PAUSE) < 0) {
            return SHORTEST_PAUSE;
        }
        Duration longest =
                LONGEST_PAUSE.multipliedBy(30 + due.order().id() % 31).dividedBy(60);
        return tenth.compareTo(longest) < 0 ? tenth : longest;
    }

    /**
     * When the clock of a task started for an order that has left the task's from-statuses, or stood in none; empty where
     * it never did.
     */
    Optional<ClockStart> formerStart(Task task, Order order) {
        if (!(task.clock() instanceof TaskClock.Status)) {
            return clockStart(task.clock(), order, OrderMemory.NONE, null);
        }
        Optional<LogEntry> lastStay = task.from().stream()
                .map(order.entries()::get)
                .filter(Objects::nonNull)
                .max(Comparator.comparingLong(LogEntry::id));
        return lastStay.isEmpty() && task.from().contains(initialStatus)
                ? created(order)
                : lastStay.flatMap(this::logged);
    }

    /** Whether the shop logged how this order entered the status it stands in, or need not have. */
    public boolean knowsEntry(Order order) {
        return order.lastEntry().map(entry -> entry.status() == order.status()).orElse(order.status() == initialStatus);
    }

    private Optional<ClockStart> clockStart(TaskClock clock, Order order, OrderMemory memory, Instant seenAt) {
        if (clock instanceof TaskClock.Created) {
            return created(order);
        }
        if (clock instanceof TaskClock.Since since) {
            return Optional.ofNullable(order.entries().get(since.status())).flatMap(this::logged);
        }
        if (knowsEntry(order)) {
            return order.lastEntry().isPresent() ? logged(order.lastEntry().get()) : created(order);
        }
        Instant seen = memory.firstSeen(order).orElse(seenAt);
        return Optional.of(new ClockStart(ClockStart.Source.FIRST_SEEN, -order.lastEntryId() - 1, seen));
    }

    private Optional<ClockStart> created(Order order) {
        return Optional.ofNullable(order.createdOn())
                .map(time -> new ClockStart(ClockStart.Source.CREATED, 0, zone.instant(time)));
    }

    private Optional<ClockStart> logged(LogEntry entry) {
        return Optional.ofNullable(entry.time())
                .map(time -> new ClockStart(ClockStart.Source.LOG, entry.id(), zone.instant(time)));
    }
}
