package app.marketingstatuses.engine;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Condition;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import java.time.Instant;
import java.util.Set;

/**
 * What one task makes of one order that stands in one of its from-statuses.
 *
 * @param reason why it does not move; null when due or waiting
 * @param start null when the clock has none
 * @param dueAt null when the clock has no start
 * @param lookAt when a run has to look again; null for never, unless the order, its log or the task change
 * @param trial the stricter one of the task's and the shop's
 */
public record Verdict(
        Task task,
        Order order,
        State state,
        Reason reason,
        ClockStart start,
        Instant dueAt,
        Instant lookAt,
        Trial trial) {
    /** One on which the shop has no say about trials. */
    public Verdict(
            Task task, Order order, State state, Reason reason, ClockStart start, Instant dueAt, Instant lookAt) {
        this(task, order, state, reason, start, dueAt, lookAt, task.trial());
    }

    /** {@code DUE} moves in this run; {@code HELD} has come due but stays; {@code NEVER} was left alone for good. */
    public enum State {
        DUE,
        WAITING,
        HELD,
        DONE,
        NEVER
    }

    /** Whether the task has the order for itself: due, or held by nothing but its window, a limit, a failure or a trial. */
    public boolean claims() {
        return state == State.DUE
                || reason == Reason.WAITING_WINDOW
                || reason == Reason.OVER_LIMIT
                || reason == Reason.RETRY_LATER
                || reason == Reason.TRIED;
    }

    /** Whether a run mails the owner and leaves the order where it is. */
    public boolean staysInTrial() {
        return trial == Trial.MAIL;
    }

    /** Whether it has come due by then, or has no due time, and is neither done nor left alone for good. */
    boolean hasCome(Instant by) {
        return state != State.DONE && state != State.NEVER && (dueAt == null || !dueAt.isAfter(by));
    }

    /** Whether a look at that moment finds its row: it has come, or a run has to look again by then. */
    boolean matters(Instant by) {
        return hasCome(by) || lookAt != null && !lookAt.isAfter(by);
    }

    /** The conditions that hold it; none where anything else does. */
    public Set<Condition> unmet() {
        return reason == Reason.CONDITION ? task.conditions().unmet(order) : Set.of();
    }

    Verdict held(Reason why) {
        return held(why, lookAt);
    }

    Verdict held(Reason why, Instant nextLook) {
        return new Verdict(task, order, State.HELD, why, start, dueAt, nextLook, trial);
    }
}
