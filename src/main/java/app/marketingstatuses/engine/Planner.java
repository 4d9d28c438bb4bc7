package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Verdict.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A pure function of tasks, statuses, candidate orders, now and zone. An order has at most one claiming task, the first
 * in the owner's list; limits then take the first of what is due.
 *
 * @param tasks the tasks that are on, in the owner's order
 */
public record Planner(List<Task> tasks, Judge judge) {
    private static final Comparator<Instant> NULLS_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** @param seenAt what "first seen" means for orders that no run has seen in their status yet */
    public Plan plan(Collection<Candidate> candidates, Instant now, Instant seenAt) {
        List<Verdict> verdicts = new ArrayList<>();
        candidates.forEach(candidate -> verdicts.addAll(verdicts(candidate, now, seenAt)));
        return settle(verdicts, now);
    }

    /** The plan of all {@link #verdicts} of its candidates: puts them in their order and takes limits into account. */
    Plan settle(List<Verdict> verdicts, Instant now) {
        Map<Long, Integer> place = places();
        Comparator<Verdict> inOrder = Comparator.comparing(Verdict::dueAt, NULLS_LAST)
                .thenComparing(v -> place.get(v.task().id()))
                .thenComparing(v -> v.order().id());
        List<Verdict> claimed = verdicts.stream()
                .filter(v -> v.state() == State.DUE)
                .sorted(inOrder)
                .toList();
        List<Verdict> due = new ArrayList<>();
        List<Verdict> held = new ArrayList<>();
        limit(claimed, due, held);
        verdicts.stream().filter(v -> v.state() == State.HELD).forEach(held::add);
        held.sort(inOrder);
        return new Plan(now, due, held, verdicts);
    }

    /** What every task makes of one order, claims settled, limits left out. */
    public List<Verdict> verdicts(Candidate candidate, Instant now, Instant seenAt) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean taken = false;
        for (Task task : tasks) {
            Verdict verdict = judge.judge(task, candidate.order(), candidate.memory(), now, seenAt)
                    .orElse(null);
            if (verdict == null) {
                continue;
            }
            if (!candidate.awake() && verdict.state() == State.DUE) {
                verdict = verdict.held(verdict.task().conditions().asksNothing() ? Reason.NO_CLOCK : Reason.CONDITION);
            }
            boolean claims = verdict.claims();
            verdicts.add(claims && taken ? verdict.held(Reason.TAKEN_BY_OTHER_TASK) : verdict);
            taken |= claims;
        }
        return verdicts;
    }

    private static void limit(List<Verdict> claimed, List<Verdict> due, List<Verdict> held) {
        Map<Long, Integer> moved = new HashMap<>();
        for (Verdict verdict : claimed) {
            Integer limit = verdict.task().limitPerRun();
            if (limit != null && moved.merge(verdict.task().id(), 1, Integer::sum) > limit) {
                held.add(verdict.held(Reason.OVER_LIMIT));
            } else {
                due.add(verdict);
            }
        }
    }

    private Map<Long, Integer> places() {
        Map<Long, Integer> places = new HashMap<>();
        tasks.forEach(task -> places.put(task.id(), places.size()));
        return places;
    }
}
