package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Reason;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a run at {@code at} does: the very object that preview prints and the run applies.
 *
 * @param due in the order in which they move: by due time, then the task's place in the list, then order id
 * @param held orders whose time has come but which stay, in the same order; those without a due time last
 * @param verdicts every verdict on every candidate, for the schedule
 */
public record Plan(Instant at, List<Verdict> due, List<Verdict> held, List<Verdict> verdicts) {
    /** How many are held, by reason, in the order of the reasons. */
    public Map<Reason, Integer> heldCounts() {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        held.forEach(v -> counts.merge(v.reason(), 1, Integer::sum));
        return counts;
    }

    /** The finished plan seen through a filter: tasks left out keep their claims. */
    public Plan only(Predicate<Verdict> wanted) {
        return new Plan(
                at,
                due.stream().filter(wanted).toList(),
                held.stream().filter(wanted).toList(),
                verdicts);
    }

    /** The first {@code limit} moves of this plan. */
    public Plan first(int limit) {
        return new Plan(at, due.stream().limit(limit).toList(), held, verdicts);
    }
}
