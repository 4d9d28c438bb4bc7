package app.marketingstatuses.session;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Explanation;
import app.marketingstatuses.engine.MemoryBook;
import app.marketingstatuses.mail.Prices;
import app.marketingstatuses.promo.PromoGiven;
import app.marketingstatuses.shop.OrderDetails;
import app.marketingstatuses.shop.OrderDetailsReader;
import app.marketingstatuses.shop.OrderLog;
import app.marketingstatuses.shop.ShopNames;
import app.marketingstatuses.shop.StatusChange;
import app.marketingstatuses.store.OrderRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All there is to tell of one order.
 *
 * @param total in the shop's price format
 * @param log every change of status the shop logged, in that order
 * @param record what runs did to it
 * @param listed whether its customer is on the do-not-mail list
 * @param paidStatus the shop's setting {@code ms2_status_paid}; 0 where it has none
 * @param codes promo codes that were given or set aside for it
 */
public record OrderPage(
        Instant at,
        Explanation explanation,
        OrderDetails details,
        String total,
        List<StatusChange> log,
        OrderRecord record,
        Statuses statuses,
        ShopNames names,
        Prices prices,
        ShopTraps traps,
        boolean listed,
        int initialStatus,
        int paidStatus,
        List<PromoGiven> codes) {

    /** Reads it afresh; empty where there is no such order or it cannot be read. */
    public static Optional<OrderPage> read(ShopSession shop, long orderId) {
        boolean ready = !shop.store().needsInit();
        List<Task> tasks = ready ? shop.store().tasks().list() : List.of();
        OrderDetails details = shop.database()
                .with(c -> new OrderDetailsReader(c, shop.database().tables()).read(List.of(orderId)))
                .get(orderId);
        if (details == null) {
            return Optional.empty();
        }
        OrderRecord record = ready ? shop.store().records().of(orderId) : OrderRecord.NONE;
        return shop.explainer(tasks, ready ? shop.store().book() : MemoryBook.empty())
                .explain(tasks, orderId)
                .map(explanation -> page(shop, tasks, explanation, details, record));
    }

    private static OrderPage page(
            ShopSession shop, List<Task> tasks, Explanation explanation, OrderDetails details, OrderRecord record) {
        Prices prices = Prices.load(shop.database());
        ShopTraps traps = shop.traps(tasks);
        long id = explanation.order().id();
        BigDecimal cost = explanation.order().cost();
        return new OrderPage(
                shop.now(),
                explanation,
                details,
                prices.text(cost, explanation.order().context()),
                new OrderLog(shop.database()).of(id),
                record,
                shop.statuses(),
                ShopNames.load(shop.database()),
                prices,
                traps,
                !shop.doNotMail().among(List.of(explanation.order())).isEmpty(),
                shop.settingNumber("ms2_status_new", 1),
                shop.settingNumber("ms2_status_paid", 0),
                shop.store().needsInit() ? List.of() : shop.promos().givenTo(id));
    }
}
