package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.PromoSupply;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.session.ShopTraps;
import app.marketingstatuses.shop.ShopCurrency;
import app.marketingstatuses.shop.ShopNames;
import app.marketingstatuses.store.TrialState;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the screen shows of the shop, but for the counts, which take longer.
 *
 * @param tasks in the owner's order
 * @param moved how many orders each task moved in the last 30 days, by task id
 * @param initialStatus id of the status new orders begin in
 * @param paidStatus id of the status of paid orders
 * @param currency its sign; empty where the shop does not say
 * @param trials which trials the shop holds
 * @param promos where promo codes come from
 */
record TasksLook(
        List<Task> tasks,
        Statuses statuses,
        ShopNames names,
        Map<Long, Integer> moved,
        ShopTraps traps,
        int initialStatus,
        int paidStatus,
        String currency,
        TrialState trials,
        PromoSupply promos) {
    private static final Duration MONTH = Duration.ofDays(30);

    /** For background work. */
    static TasksLook at(ShopSession session) {
        session.store().requireInit();
        List<Task> tasks = session.store().tasks().list();
        ShopTraps traps = session.traps(tasks);
        return new TasksLook(
                tasks,
                traps.statuses(),
                ShopNames.load(session.database()),
                session.store().history().movedSince(session.now().minus(MONTH)),
                traps,
                session.initialStatus(),
                session.paidStatus(),
                ShopCurrency.find(session.database()),
                session.trials(),
                PromoSupply.of(session));
    }

    /** The shop's statuses as its own list shows them. */
    List<OrderStatus> ranked() {
        return statuses.all().stream()
                .sorted(Comparator.comparingLong(OrderStatus::rank).thenComparingInt(OrderStatus::id))
                .toList();
    }
}
