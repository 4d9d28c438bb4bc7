package app.marketingstatuses.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an order must be like for a task; an empty set or a null bound asks for nothing.
 *
 * @param minCost inclusive, in the shop's currency
 * @param maxCost inclusive, in the shop's currency
 * @param contexts MODX context keys
 * @param userGroups MODX user group ids, one of which the customer must be in
 * @param minOrders how many orders its customer must have in the shop, see {@link Order#customerOrders}; 1 or more
 */
public record Conditions(
        BigDecimal minCost,
        BigDecimal maxCost,
        Set<Integer> deliveries,
        Set<Integer> payments,
        Set<String> contexts,
        Set<Integer> userGroups,
        Integer minOrders) {
    public static final Conditions NONE = new Conditions(null, null, Set.of(), Set.of(), Set.of(), Set.of(), null);

    public Conditions {
        deliveries = Set.copyOf(deliveries);
        payments = Set.copyOf(payments);
        contexts = Set.copyOf(contexts);
        userGroups = Set.copyOf(userGroups);
    }

    public boolean asksNothing() {
        return equals(NONE);
    }

    /** Whether the order is as asked in every way. */
    public boolean allow(Order order) {
        return unmet(order).isEmpty();
    }

    /** In which ways the order is not as asked: the one rule that verdicts, words and explanations share. */
    public Set<Condition> unmet(Order order) {
        Set<Condition> unmet = EnumSet.noneOf(Condition.class);
        for (Condition condition : Condition.values()) {
            if (!isMet(condition, order)) {
                unmet.add(condition);
            }
        }
        return unmet;
    }

    private boolean isMet(Condition condition, Order order) {
        return switch (condition) {
            case MIN_COST -> minCost == null || order.cost().compareTo(minCost) >= 0;
            case MAX_COST -> maxCost == null || order.cost().compareTo(maxCost) <= 0;
            case DELIVERY -> deliveries.isEmpty() || deliveries.contains(order.delivery());
            case PAYMENT -> payments.isEmpty() || payments.contains(order.payment());
            case CONTEXT -> contexts.isEmpty() || contexts.contains(order.context());
            case GROUP -> userGroups.isEmpty() || !Collections.disjoint(userGroups, order.userGroups());
            case MIN_ORDERS -> minOrders == null || order.customerOrders() >= minOrders;
        };
    }
}
