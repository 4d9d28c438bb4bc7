package app.marketingstatuses.ui.template;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.shop.FoundOrder;
import app.marketingstatuses.store.StoredTemplate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is stored for one place, and the orders to try it on.
 *
 * @param versions the newest first
 * @param orders those that stand in the status first, then the shop's newest
 */
record Opened(TemplatePlace place, Statuses statuses, List<StoredTemplate> versions, List<FoundOrder> orders) {
    private static final int MOST_ORDERS = 20;

    /** For background work. */
    static Opened read(ShopSession shop, TemplatePlace place) {
        List<StoredTemplate> versions =
                shop.store().templates().versions(place.status(), place.audience(), place.language());
        List<FoundOrder> orders = new ArrayList<>(shop.search().in(place.status(), MOST_ORDERS));
        if (orders.size() < MOST_ORDERS) {
            shop.search().newest(MOST_ORDERS - orders.size()).stream()
                    .filter(id -> orders.stream().noneMatch(order -> order.id() == id))
                    .flatMap(id -> shop.search().find(Long.toString(id), 1).stream())
                    .forEach(orders::add);
        }
        return new Opened(place, shop.statuses(), versions, orders);
    }

    /** The one that mails are made of; null where there is none. */
    StoredTemplate current() {
        return versions.stream().filter(StoredTemplate::current).findFirst().orElse(null);
    }
}
