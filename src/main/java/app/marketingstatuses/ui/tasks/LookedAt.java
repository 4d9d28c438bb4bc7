package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.LookWatcher;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.ui.job.Progress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells how many of the orders in the from-statuses of tasks were looked at.
 *
 * @param whole how many there were at the start
 */
record LookedAt(Progress progress, long whole) implements LookWatcher {
    /** For background work. */
    static LookedAt of(ShopSession session, Collection<Task> tasks, Progress progress) {
        Set<Integer> from = tasks.stream().flatMap(task -> task.from().stream()).collect(Collectors.toSet());
        Map<Integer, Long> resting = session.search().countByStatus();
        return new LookedAt(
                progress,
                from.stream()
                        .mapToLong(status -> resting.getOrDefault(status, 0L))
                        .sum());
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }

    @Override
    public void looked(int orders, List<Verdict> moves) {
        progress.at(orders, Math.max(orders, whole));
    }
}
