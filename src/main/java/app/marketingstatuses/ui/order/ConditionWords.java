package app.marketingstatuses.ui.order;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which conditions of a task an order does not meet: what is asked for, and what the order has. */
record ConditionWords(OrderPage page, Texts texts) {
    /** Such as {@code payment PayPal or Card, here Cash on delivery}; several joined by semicolons. */
    String failing(Conditions conditions) {
        Order order = page.explanation().order();
        List<String> failing = new ArrayList<>();
        cost(conditions, order, failing);
        oneOf(
                "delivery",
                conditions.deliveries(),
                order.delivery(),
                page.names().deliveries(),
                failing);
        oneOf("payment", conditions.payments(), order.payment(), page.names().payments(), failing);
        oneOf("context", conditions.contexts(), order.context(), page.names().contexts(), failing);
        groups(conditions, order, failing);
        return String.join("; ", failing);
    }

    private void cost(Conditions conditions, Order order, List<String> failing) {
        String has = page.total();
        if (conditions.minCost() != null && order.cost().compareTo(conditions.minCost()) < 0) {
            failing.add(texts.text("condition.min", page.prices().text(conditions.minCost(), order.context()), has));
        }
        if (conditions.maxCost() != null && order.cost().compareTo(conditions.maxCost()) > 0) {
            failing.add(texts.text("condition.max", page.prices().text(conditions.maxCost(), order.context()), has));
        }
    }

    private <K> void oneOf(String what, Collection<K> wanted, K has, Map<K, String> names, List<String> failing) {
        if (!wanted.isEmpty() && !wanted.contains(has)) {
            failing.add(texts.text("condition." + what, either(wanted, names), name(has, names)));
        }
    }

    private void groups(Conditions conditions, Order order, List<String> failing) {
        if (!conditions.userGroups().isEmpty() && Collections.disjoint(conditions.userGroups(), order.userGroups())) {
            failing.add(texts.text(
                    "condition.group",
                    either(conditions.userGroups(), page.names().userGroups())));
        }
    }

    private <K> String either(Collection<K> keys, Map<K, String> names) {
        List<String> all = keys.stream().map(key -> name(key, names)).sorted().toList();
        return all.stream().collect(Collectors.joining(texts.text("condition.or")));
    }

    private <K> String name(K key, Map<K, String> names) {
        String name = names.getOrDefault(key, "");
        if (!name.isBlank()) {
            return name;
        }
        return key.equals(0) || key.equals("") ? texts.text("condition.none") : "#" + key;
    }
}
