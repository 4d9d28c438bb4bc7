package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.Configuration;
import java.util.HashSet;
import java.util.List;

/**
 * A run as it was asked for, whichever shop it is on.
 *
 * @param tasks names of those that move orders; none for all
 * @param limit null for none
 * @param fuse null for the shop's
 * @param by who asked
 */
record ShopRun(List<String> tasks, Integer limit, boolean mail, Integer fuse, String by) {
    /** @throws Refusal as any run, and NO_SHOP without our tables, USAGE where a named task is not there or is off */
    RunReport on(ShopSession shop, RunWatcher watcher) {
        Configuration set = shop.configuration();
        List<Task> named = NamedTasks.of(set.tasks(), tasks);
        List<String> off =
                named.stream().filter(task -> !task.enabled()).map(Task::name).toList();
        if (!off.isEmpty()) {
            throw BaseCommand.usage("Switched off: " + Words.quoted(off) + ". Switch on with: tasks enable");
        }
        RunRequest request =
                new RunRequest(new HashSet<>(named.stream().map(Task::name).toList()), limit, mail, fuse, by);
        return shop.runner(set.on(), by).run(set.on(), request, watcher);
    }
}
