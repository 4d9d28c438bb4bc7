package app.marketingstatuses.ui.history;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.RunFilter;
import app.marketingstatuses.store.RunLog;
import app.marketingstatuses.store.RunSummary;
import java.util.List;

/**
 * One look at the runs of a shop.
 *
 * @param more whether there are older runs
 * @param tasks names to choose from
 * @param people who asked for recent runs
 */
record HistoryLook(List<RunSummary> runs, boolean more, Statuses statuses, List<String> tasks, List<String> people) {
    static final int PAGE = 200;

    static HistoryLook read(ShopSession shop, Filters filters) {
        Statuses statuses = shop.statuses();
        if (shop.store().schemaVersion() == 0) {
            return new HistoryLook(List.of(), false, statuses, List.of(), List.of());
        }
        List<RunSummary> page = page(shop, filters, null);
        return new HistoryLook(
                page,
                page.size() == PAGE,
                statuses,
                shop.store().tasks().list().stream().map(Task::name).toList(),
                shop.store().runLog().people());
    }

    /** The runs before those that are shown. */
    static List<RunSummary> page(ShopSession shop, Filters filters, RunSummary after) {
        shop.store().requireInit();
        RunFilter filter = filters.ask(shop.database(), shop.zone(), shop.now());
        RunLog log = shop.store().runLog();
        return log.page(filter, after, PAGE);
    }
}
