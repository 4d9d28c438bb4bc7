package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Task;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** The key {@code conditions} of a task. */
final class ConditionsParser {
    private static final List<String> KEYS =
            List.of("minCost", "maxCost", "deliveries", "payments", "contexts", "userGroups", "minOrders");

    private final ShopDirectory shop;
    private final Conditions stored;
    private final Faults faults;

    /** @param stored the task as the shop has it: what it names already stays allowed; may be null */
    ConditionsParser(ShopDirectory shop, Task stored, Faults faults) {
        this.shop = shop;
        this.stored = stored == null ? Conditions.NONE : stored.conditions();
        this.faults = faults;
    }

    Conditions parse(Fields task) {
        JsonNode node = task.given("conditions");
        Fields fields = node == null ? null : Fields.of(node, task.place("conditions"), faults, KEYS);
        if (fields == null) {
            return Conditions.NONE;
        }
        BigDecimal min = fields.amount("minCost");
        BigDecimal max = fields.amount("maxCost");
        if (min != null && max != null && min.compareTo(max) > 0) {
            fields.fault("maxCost", FaultText.BELOW_MIN);
        }
        return new Conditions(
                min,
                max,
                ids(
                        fields,
                        "deliveries",
                        shop.deliveryNames(),
                        id -> id == 0 || stored.deliveries().contains(id)),
                ids(
                        fields,
                        "payments",
                        shop.paymentNames(),
                        id -> id == 0 || stored.payments().contains(id)),
                contexts(fields),
                ids(fields, "userGroups", shop.groupNames(), stored.userGroups()::contains),
                fields.whole("minOrders", 1, Integer.MAX_VALUE));
    }

    private Set<Integer> ids(Fields fields, String key, NameList names, IntPredicate alsoAllowed) {
        Set<Integer> ids = new HashSet<>();
        JsonNode list = list(fields, key);
        for (int i = 0; list != null && i < list.size(); i++) {
            Integer id = names.resolve(list.get(i), fields.place(key) + "[" + i + "]", alsoAllowed, faults);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private Set<String> contexts(Fields fields) {
        Set<String> keys = new HashSet<>();
        JsonNode list = list(fields, "contexts");
        for (int i = 0; list != null && i < list.size(); i++) {
            String place = fields.place("contexts") + "[" + i + "]";
            String key = list.get(i).isTextual() ? list.get(i).textValue().strip() : "";
            if (key.isEmpty()) {
                faults.add(place, FaultText.CONTEXT_KEY);
            } else if (isKnown(key)) {
                keys.add(key);
            } else {
                String own = String.join(", ", shop.contexts());
                faults.add(place, FaultText.NO_CONTEXT, key, own);
            }
        }
        return keys;
    }

    private boolean isKnown(String context) {
        return shop.contexts().isEmpty()
                || shop.contexts().contains(context)
                || stored.contexts().contains(context)
                || shop.usesContext().test(context);
    }

    private static JsonNode list(Fields fields, String key) {
        JsonNode node = fields.raw(key);
        if (node != null && !node.isArray()) {
            fields.fault(key, FaultText.LIST_OR_NOTHING);
            return null;
        }
        return node;
    }
}
