package app.marketingstatuses.ui.order;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.mail.Prices;
import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.shop.FoundOrder;
import java.util.List;

/** What the orders' screen shows. */
sealed interface Shown {
    /** Nothing was asked for yet. */
    record Nothing() implements Shown {}

    /** A list of orders, with what is needed to tell of them. */
    record Table(List<FoundOrder> orders, Statuses statuses, Prices prices) {
        static Table of(ShopSession shop, List<FoundOrder> orders) {
            return new Table(orders, shop.statuses(), Prices.load(shop.database()));
        }
    }

    /**
     * Orders that were looked for.
     *
     * @param more whether there are more than are shown
     */
    record Found(String text, Table table, boolean more) implements Shown {}

    /** @param all how many orders stand in the status, of which the newest are shown */
    record InStatus(int status, Table table, long all) implements Shown {}

    /** One order. */
    record Page(OrderPage page) implements Shown {}

    /** An order that is not there, or cannot be read. */
    record Missing(long orderId) implements Shown {}
}
