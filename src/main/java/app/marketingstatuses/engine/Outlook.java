package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Verdict.State;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What lies before a task at a moment.
 *
 * @param come its verdicts on orders whose time has come, done ones left out; by due time, then order id
 * @param waiting orders whose time comes later
 * @param next the waiting order that comes due first; null where none waits
 */
public record Outlook(Task task, Instant at, List<Verdict> come, int waiting, Verdict next) {
    private static final Set<Reason> LEFT_ALONE = EnumSet.of(Reason.BEFORE_DUE_FROM, Reason.TOO_LATE);
    private static final Set<Reason> BLOCKED =
            EnumSet.of(Reason.FINAL_STATUS, Reason.FIXED_STATUS, Reason.TARGET_INACTIVE);
    private static final Set<Reason> LATER = EnumSet.of(Reason.WAITING_WINDOW, Reason.OVER_LIMIT, Reason.RETRY_LATER);

    /** Orders that are due and move, or would if the shop let them: {@link #moving} and those that stay for now. */
    public int due() {
        return claimed() + blocked() + held(LATER);
    }

    /** How many a run at that moment moves. */
    public int moving() {
        return task.limitPerRun() == null ? claimed() : Math.min(claimed(), task.limitPerRun());
    }

    /** Orders that a rule of the shop keeps from moving. */
    public int blocked() {
        return held(BLOCKED);
    }

    /** Orders whose time came before the task looks at orders, or too long ago. */
    public int leftAlone() {
        return held(LEFT_ALONE);
    }

    /** Orders whose time has come, in their order, that nothing but time, the shop or a limit keeps from moving. */
    public List<Verdict> movable() {
        return come.stream()
                .filter(v -> v.state() == State.DUE || BLOCKED.contains(v.reason()) || LATER.contains(v.reason()))
                .toList();
    }

    private int claimed() {
        return (int) come.stream().filter(v -> v.state() == State.DUE).count();
    }

    private int held(Set<Reason> reasons) {
        return (int) come.stream()
                .filter(v -> v.reason() != null && reasons.contains(v.reason()))
                .count();
    }
}
