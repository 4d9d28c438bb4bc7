package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Statuses;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A shop some of whose orders are in memory already: those are read afresh like all others, and where nothing changed in
 * one the known object is given instead of its twin, so that looking again does not take the memory again.
 *
 * @param known by id
 */
public record FamiliarShop(Shop shop, Map<Long, Order> known) implements Shop {
    @Override
    public Loaded orders(Collection<Long> ids) {
        Loaded loaded = shop.orders(ids);
        Map<Long, Order> orders = new HashMap<>(loaded.orders());
        orders.replaceAll((id, order) -> order.equals(known.get(id)) ? known.get(id) : order);
        return new Loaded(orders, loaded.unreadable());
    }

    @Override
    public Statuses statuses() {
        return shop.statuses();
    }

    @Override
    public List<Long> ofSameCustomers(Collection<Long> orderIds, Set<Integer> statuses) {
        return shop.ofSameCustomers(orderIds, statuses);
    }

    @Override
    public List<Long> ordersIn(Set<Integer> statuses, long afterId, int limit) {
        return shop.ordersIn(statuses, afterId, limit);
    }

    @Override
    public Map<Long, Integer> statusesOf(Collection<Long> orderIds) {
        return shop.statusesOf(orderIds);
    }

    @Override
    public Set<Integer> uncounted() {
        return shop.uncounted();
    }

    @Override
    public Changes changesSince(Cursor cursor) {
        return shop.changesSince(cursor);
    }
}
