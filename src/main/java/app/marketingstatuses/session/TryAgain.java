package app.marketingstatuses.session;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.engine.RunRequest.Choice;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.store.FailedOrders.Failed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tries again what failed in a run, without waiting for its next attempt. */
public record TryAgain(ShopSession shop, String runId) {
    /** The next run tries them. @return how many */
    public int withTheNextRun() {
        return shop.store().failedOrders().retry(runId, shop.now()).size();
    }

    /** A run of its own moves those of them that are due, and no others. */
    public RunReport now(String by, RunWatcher watcher) {
        Set<Failed> failed = new HashSet<>(shop.store().failedOrders().retry(runId, shop.now()));
        List<Task> on = shop.configuration().on();
        Set<Choice> due = Choice.of(shop.preview(on).plan(on, shop.now()).due().stream()
                .filter(verdict -> failed.contains(of(verdict)))
                .toList());
        RunRequest request = new RunRequest(Set.of(), null, true, null, by).only(due);
        return shop.runner(on, by).run(on, request, watcher);
    }

    private static Failed of(Verdict verdict) {
        return new Failed(verdict.task().id(), verdict.order().id());
    }
}
