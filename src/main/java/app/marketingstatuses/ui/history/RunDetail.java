package app.marketingstatuses.ui.history;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.RunLog;
import app.marketingstatuses.store.RunMail;
import app.marketingstatuses.store.RunOrder;
import app.marketingstatuses.store.RunSummary;
import java.util.List;
import java.util.Optional;

/**
 * All about one run.
 *
 * @param waiting how many of its failures wait to be tried again
 * @param undone the run that it undid; null where it is no undo
 */
record RunDetail(
        RunSummary run, List<RunOrder> orders, List<RunMail> mails, int waiting, RunSummary undone, Statuses statuses) {
    static Optional<RunDetail> read(ShopSession shop, String runId) {
        shop.store().requireInit();
        RunLog log = shop.store().runLog();
        return log.find(runId)
                .map(run -> new RunDetail(
                        run,
                        log.orders(runId),
                        log.mails(runId),
                        shop.store().failedOrders().waiting(runId).size(),
                        run.undoOf() == null ? null : log.find(run.undoOf()).orElse(null),
                        shop.statuses()));
    }

    boolean isUndo() {
        return run.undoOf() != null;
    }

    /** Whether there may be something to undo; a plan tells for sure. */
    boolean mayBeUndone() {
        return !isUndo() && run.moved() > run.putBack();
    }
}
