package app.marketingstatuses.ui.history;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.OrderFinder;
import app.marketingstatuses.store.RunFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the user chose to see. Null, and blank for the order, mean all.
 *
 * @param first the first day of {@link Period#BETWEEN}; null for no bound
 * @param last its last day; null for no bound
 * @param order an order's number or id
 */
record Filters(
        String task,
        Integer status,
        Period period,
        LocalDate first,
        LocalDate last,
        String by,
        String order,
        boolean onlyTrouble) {
    static final Filters NONE = new Filters(null, null, Period.ALL, null, null, null, "", false);

    /** For the store; looks the order up, so it belongs into the background. */
    RunFilter ask(Database database, ShopZone zone, Instant now) {
        return new RunFilter(
                task,
                status,
                period.from(zone.local(now).toLocalDate(), first, zone),
                period.until(last, zone),
                by,
                orders(new OrderFinder(database)),
                onlyTrouble);
    }

    private List<Long> orders(OrderFinder finder) {
        String typed = order.strip();
        if (typed.isEmpty()) {
            return null;
        }
        Set<Long> ids = new TreeSet<>(finder.numbered(typed));
        if (typed.matches("[0-9]{1,18}")) {
            ids.add(Long.valueOf(typed));
        }
        return new ArrayList<>(ids);
    }
}
