package app.marketingstatuses.ui.order;

import app.marketingstatuses.domain.Condition;
import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.shop.ShopNames;
import app.marketingstatuses.ui.text.Texts;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which conditions of a task an order does not meet: what is asked for, and what the order has. */
record ConditionWords(OrderPage page, Texts texts) {
    /** Such as {@code payment PayPal or Card, here Cash on delivery}; several joined by semicolons. */
    String failing(Conditions conditions) {
        return conditions.unmet(page.explanation().order()).stream()
                .map(condition -> sentence(condition, conditions))
                .collect(Collectors.joining("; "));
    }

    private String sentence(Condition condition, Conditions asked) {
        Order order = page.explanation().order();
        ShopNames names = page.names();
        return switch (condition) {
            case MIN_COST -> cost("min", asked.minCost(), order);
            case MAX_COST -> cost("max", asked.maxCost(), order);
            case DELIVERY -> oneOf("delivery", asked.deliveries(), order.delivery(), names.deliveries());
            case PAYMENT -> oneOf("payment", asked.payments(), order.payment(), names.payments());
            case CONTEXT -> oneOf("context", asked.contexts(), order.context(), names.contexts());
            case GROUP -> texts.text("condition.group", either(asked.userGroups(), names.userGroups()));
            case MIN_ORDERS -> texts.text("condition.orders", asked.minOrders(), order.customerOrders());
        };
    }

    private String cost(String which, BigDecimal bound, Order order) {
        return texts.text("condition." + which, page.prices().text(bound, order.context()), page.total());
    }

    private <K> String oneOf(String what, Collection<K> wanted, K has, Map<K, String> names) {
        return texts.text("condition." + what, either(wanted, names), name(has, names));
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
