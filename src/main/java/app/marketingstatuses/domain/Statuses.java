package app.marketingstatuses.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All statuses of a shop, active or not, by id. */
public final class Statuses {
    private final Map<Integer, OrderStatus> byId = new TreeMap<>();

    public Statuses(Collection<OrderStatus> statuses) {
        statuses.forEach(s -> byId.put(s.id(), s));
    }

    /** The status with this id; empty where the shop has none (a deleted status, or 0). */
    public Optional<OrderStatus> find(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Statuses whose trimmed name is exactly the trimmed {@code name}: none, one, or several where the name is ambiguous. */
    public List<OrderStatus> named(String name) {
        return all().stream().filter(s -> s.name().strip().equals(name.strip())).toList();
    }

    /** By rising id. */
    public List<OrderStatus> all() {
        return List.copyOf(byId.values());
    }

    /** The status's name for people, or {@code #7} where the shop has no such status. */
    public String label(int id) {
        return find(id).map(OrderStatus::name).orElse("#" + id);
    }

    /**
     * Why miniShop2 would refuse to change an order from one status to another, whatever the order; empty where it would
     * not. These are checks 2 to 4 of {@code msOrderHandler::changeOrderStatus}; an old status that is 0, missing or
     * inactive binds nothing.
     */
    public Optional<Reason> refusal(int from, int to) {
        OrderStatus target = byId.get(to);
        if (target == null || !target.active()) {
            return Optional.of(Reason.TARGET_INACTIVE);
        }
        OrderStatus old = byId.get(from);
        if (old == null || !old.active()) {
            return Optional.empty();
        }
        if (old.isFinal()) {
            return Optional.of(Reason.FINAL_STATUS);
        }
        return old.fixed() && target.rank() <= old.rank() ? Optional.of(Reason.FIXED_STATUS) : Optional.empty();
    }
}
