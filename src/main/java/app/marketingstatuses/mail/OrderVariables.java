package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkModel;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.shop.OrderDetails;
import app.marketingstatuses.shop.OrderLine;
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
    private final OrderDetails details;
    private final int status;
    private final Office office;
    private final NumberFormat prices;
    private final NumberFormat weights;
    private final Map<String, Supplier<Object>> records = new HashMap<>();
    private final Map<String, Object> made = new HashMap<>();
    private List<Map<String, String>> rows;

    /**
     * @param status the status the order will be in
     * @param promo null for none
     */
    OrderVariables(OrderDetails details, int status, String context, PromoCode promo, Office office) {
        this.details = details;
        this.status = status;
        this.office = office;
        this.prices = office.prices(context);
        this.weights = office.weights(context);
        records.put("order", this::order);
        records.put("products", () -> new OrderProducts(prices, weights).of(rows()));
        records.put("user", this::user);
        records.put("address", this::address);
        records.put("delivery", details::delivery);
        records.put("payment", details::payment);
        records.put("total", this::total);
        records.put("properties", () -> Extras.of(details.field("properties")));
        records.put("payment_link", this::paymentLink);
        records.put("promo", () -> promo == null ? null : promo(promo));
        records.put("unsubscribe", () -> "");
    }

    /** The same with the link by which the customer asks for no more such mail; empty for none. */
    OrderVariables unsubscribing(String link) {
        records.put("unsubscribe", () -> link);
        return this;
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
            "promo",
            "unsubscribe");

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
            case "cost", "cart_cost", "delivery_cost" -> price(name);
            case "weight" -> weight();
            case "status" -> status;
            default -> details.order().get(name);
        };
    }

    private Map<String, Object> order() {
        Map<String, Object> order = new LinkedHashMap<>(details.order());
        order.put("status", status);
        order.put("properties", get("properties"));
        return order;
    }

    private Object user() {
        if (details.profile().isEmpty()) {
            return new OutOfReach(Telling.NO_PROFILE.say());
        }
        Map<String, Object> user = new LinkedHashMap<>(details.profile().get());
        user.put("id", user.get("internalKey"));
        user.put("extended", Extras.of(details.profile().get().get("extended")));
        return user;
    }

    private Map<String, Object> address() {
        Map<String, Object> address = new LinkedHashMap<>(details.address());
        address.computeIfPresent("properties", (key, json) -> Extras.of(json.toString()));
        return address;
    }

    /** Empty where the payment has no PHP class, which alone makes links. */
    private Object paymentLink() {
        Map<String, String> payment = details.payment();
        return payment.getOrDefault("class", "").isBlank()
                ? ""
                : new OutOfReach(Telling.PAYMENT_LINK.say(OneLine.of(payment.get("name"))));
    }

    private Map<String, Object> total() {
        return Map.of(
                "cost", price("cost"),
                "cart_cost", price("cart_cost"),
                "delivery_cost", price("delivery_cost"),
                "weight", weight(),
                "cart_weight", weight(),
                "cart_count",
                        details.lines().stream().mapToLong(OrderLine::count).sum(),
                "cart_discount", OrderProducts.discount(rows()));
    }

    private List<Map<String, String>> rows() {
        if (rows == null) {
            rows = office.site().products(Numbers.of(details.field("id")).longValue());
        }
        return rows;
    }

    /** {@code validUntil} as {@code 2026-12-31}, empty for without end; the discount as the shop keeps it. */
    private static Map<String, Object> promo(PromoCode promo) {
        String end = promo.validUntil() == null ? "" : promo.validUntil().toString();
        return Map.of("code", promo.code(), "discount", promo.discount(), "validUntil", end);
    }

    private String price(String column) {
        return prices.format(Numbers.of(details.field(column)));
    }

    private String weight() {
        return weights.format(Numbers.of(details.field("weight")));
    }
}
