package app.marketingstatuses.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;

/**
 * What an order must be like for a task; an empty set or a null bound asks for nothing.
 *
 * @param minCost inclusive, in the shop's currency
 * @param maxCost inclusive, in the shop's currency
 * @param contexts MODX context keys
 * @param userGroups MODX user group ids, one of which the customer must be in
 */
public record Conditions(
        BigDecimal minCost,
        BigDecimal maxCost,
        Set<Integer> deliveries,
        Set<Integer> payments,
        Set<String> contexts,
        Set<Integer> userGroups) {
    public static final Conditions NONE = new Conditions(null, null, Set.of(), Set.of(), Set.of(), Set.of());

    public Conditions {
        deliveries = Set.copyOf(deliveries);
        payments = Set.copyOf(payments);
        contexts = Set.copyOf(contexts);
        userGroups = Set.copyOf(userGroups);
    }

    public boolean allow(Order order) {
        return (minCost == null || order.cost().compareTo(minCost) >= 0)
                && (maxCost == null || order.cost().compareTo(maxCost) <= 0)
                && (deliveries.isEmpty() || deliveries.contains(order.delivery()))
                && (payments.isEmpty() || payments.contains(order.payment()))
                && (contexts.isEmpty() || contexts.contains(order.context()))
                && (userGroups.isEmpty() || !Collections.disjoint(userGroups, order.userGroups()));
    }
}
