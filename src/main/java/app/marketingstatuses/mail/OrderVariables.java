package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkModel;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.shop.OrderDetails;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The variables of an order as miniShop2 hands them to its chunks: its columns at the top level with prices formatted, raw
 * under {@code order}, and {@code products}, {@code user}, {@code address}, {@code delivery}, {@code payment}, {@code total}.
 * No password is among them.
 */
final class OrderVariables implements ChunkModel {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OrderDetails details;
    private final int status;
    private final Office office;
    private final NumberFormat prices;
    private final NumberFormat weights;
    private final Map<String, Supplier<Object>> records = new HashMap<>();
    private final Map<String, Object> made = new HashMap<>();

    /**
     * @param status the status the order will be in
     * @param promo as our own templates know it; null for none
     */
    OrderVariables(OrderDetails details, int status, String context, Object promo, Office office) {
        this.details = details;
        this.status = status;
        this.office = office;
        this.prices = office.prices(context);
        this.weights = office.weights(context);
        records.put("order", this::order);
        records.put("products", this::products);
        records.put("user", this::user);
        records.put("address", details::address);
        records.put("delivery", details::delivery);
        records.put("payment", details::payment);
        records.put("total", this::total);
        records.put("properties", () -> json(details.field("properties")));
        records.put("payment_link", this::paymentLink);
        records.put("promo", () -> promo);
    }

    /** Whether a chunk may expect a variable of this name, be it empty. */
    boolean knows(String name) {
        return details.order().containsKey(name) || NAMES.contains(name);
    }

    /** What every order has, some of it empty. */
    static final Set<String> NAMES = Set.of(
            "id",
            "user_id",
            "createdon",
            "updatedon",
            "num",
            "cost",
            "cart_cost",
            "delivery_cost",
            "weight",
            "status",
            "delivery",
            "payment",
            "address",
            "context",
            "comment",
            "order_comment",
            "properties",
            "type",
            "order",
            "products",
            "user",
            "total",
            "payment_link",
            "promo");

    @Override
    public Object get(String name) {
        Supplier<Object> record = records.get(name);
        if (record == null) {
            return top(name);
        }
        if (!made.containsKey(name)) {
            made.put(name, record.get());
        }
        return made.get(name);
    }

    private Object top(String name) {
        return switch (name) {
            case "cost", "cart_cost", "delivery_cost" -> price(details.field(name));
            case "weight" -> weight(details.field(name));
            case "status" -> status;
            default -> details.order().get(name);
        };
    }

    private Map<String, Object> order() {
        Map<String, Object> order = new LinkedHashMap<>(details.order());
        order.put("status", status);
        order.put("properties", json(details.field("properties")));
        return order;
    }

    private Object user() {
        return details.profile().<Object>map(profile -> profile).orElse(new OutOfReach(Telling.NO_PROFILE.say()));
    }

    private Object paymentLink() {
        return details.payment().getOrDefault("class", "").isBlank() ? "" : new OutOfReach(Telling.PAYMENT_LINK.say());
    }

    private Map<String, Object> total() {
        BigDecimal discount = BigDecimal.ZERO;
        long count = 0;
        for (Map<String, String> product : rows()) {
            long pieces = Numbers.of(product.getOrDefault("count", "0")).longValue();
            count += pieces;
            discount = discount.add(discount(product).multiply(BigDecimal.valueOf(pieces)));
        }
        return Map.of(
                "cost", price(details.field("cost")),
                "cart_cost", price(details.field("cart_cost")),
                "delivery_cost", price(details.field("delivery_cost")),
                "weight", weight(details.field("weight")),
                "cart_weight", weight(details.field("weight")),
                "cart_count", count,
                "cart_discount", prices.format(discount));
    }

    private List<Map<String, Object>> products() {
        return rows().stream().map(this::product).toList();
    }

    private Map<String, Object> product(Map<String, String> row) {
        Map<String, Object> product = new LinkedHashMap<>(row);
        BigDecimal discount = discount(row);
        BigDecimal count = Numbers.of(row.getOrDefault("count", "0"));
        product.put("price", price(row.get("price")));
        product.put("old_price", price(row.get("old_price")));
        product.put("cost", price(row.get("cost")));
        product.put("weight", weight(row.get("weight")));
        product.put("discount_price", prices.format(discount));
        product.put("discount_cost", prices.format(discount.multiply(count)));
        product.put("options", json(row.getOrDefault("options", "")));
        product.put("properties", json(row.getOrDefault("properties", "")));
        if (row.getOrDefault("name", "").isEmpty()) {
            product.put("name", row.getOrDefault("pagetitle", ""));
        }
        return product;
    }

    private static BigDecimal discount(Map<String, String> row) {
        return Numbers.of(row.getOrDefault("old_price", "0"))
                .subtract(Numbers.of(row.getOrDefault("price", "0")))
                .max(BigDecimal.ZERO);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> rows() {
        return (List<Map<String, String>>) made.computeIfAbsent(
                " rows",
                key -> office.site().products(Numbers.of(details.field("id")).longValue()));
    }

    private String price(String amount) {
        return prices.format(number(amount));
    }

    private String weight(String amount) {
        return weights.format(number(amount));
    }

    private static BigDecimal number(String amount) {
        return amount == null ? BigDecimal.ZERO : Numbers.of(amount);
    }

    private static Object json(String text) {
        try {
            return text.isBlank() ? "" : JSON.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
