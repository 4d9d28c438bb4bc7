package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The names and ids of a shop that a tasks file may speak of.
 *
 * @param hasOrdersIn whether some order stands in a status that may be deleted
 * @param deliveries names by id; payments and user groups likewise
 * @param contexts context keys; empty where the shop keeps none
 * @param usesContext whether some order was made in a context
 */
public record ShopDirectory(
        Statuses statuses,
        IntPredicate hasOrdersIn,
        Map<Integer, String> deliveries,
        Map<Integer, String> payments,
        Map<Integer, String> userGroups,
        Set<String> contexts,
        Predicate<String> usesContext) {

    NameList statusNames() {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (OrderStatus status : statuses.all()) {
            names.put(status.id(), status.name());
        }
        return new NameList("status", names);
    }

    NameList deliveryNames() {
        return new NameList("delivery", deliveries);
    }

    NameList paymentNames() {
        return new NameList("payment", payments);
    }

    NameList groupNames() {
        return new NameList("user group", userGroups);
    }
}
