package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.shop.OrderDetails;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * The values of one order in one language: its columns at the top level with prices formatted, raw under {@code order.},
 * and {@code user.}, {@code address.}, {@code delivery.}, {@code payment.}, {@code total.}, {@code properties.}.
 */
final class OrderScope implements SubjectScope {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OrderDetails details;
    private final int status;
    private final String context;
    private final Language language;
    private final Office office;

    /** @param status the status the order will be in */
    OrderScope(OrderDetails details, int status, String context, Language language, Office office) {
        this.details = details;
        this.status = status;
        this.context = context;
        this.language = language;
        this.office = office;
    }

    @Override
    public String field(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? top(path) : below(path.substring(0, dot), path.substring(dot + 1));
    }

    private String top(String name) {
        return switch (name) {
            case "cost", "cart_cost", "delivery_cost" -> office.prices(context).format(Numbers.of(details.field(name)));
            case "weight" -> office.weights(context).format(Numbers.of(details.field(name)));
            case "status" -> Integer.toString(status);
            case "payment_link" -> paymentLink();
            default -> details.field(name);
        };
    }

    private String below(String record, String name) {
        return switch (record) {
            case "order" -> order(name);
            case "user" -> from(profile(), name);
            case "address" -> from(details.address(), name);
            case "delivery" -> from(details.delivery(), name);
            case "payment" -> from(details.payment(), name);
            case "total" -> total(name);
            case "properties" -> property(name);
            default -> "";
        };
    }

    private String order(String name) {
        if (name.startsWith("properties.")) {
            return property(name.substring("properties.".length()));
        }
        return name.equals("status") ? Integer.toString(status) : details.field(name);
    }

    private String total(String name) {
        return switch (name) {
            case "cost", "cart_cost", "delivery_cost", "weight" -> top(name);
            case "cart_weight" -> top("weight");
            case "cart_count" ->
                Long.toString(
                        details.lines().stream().mapToLong(line -> line.count()).sum());
            default -> "";
        };
    }

    private Map<String, String> profile() {
        return details.profile().orElseThrow(() -> new CannotRender(Telling.NO_PROFILE));
    }

    private String paymentLink() {
        if (from(details.payment(), "class").isBlank()) {
            return "";
        }
        throw new CannotRender(Telling.PAYMENT_LINK);
    }

    private String property(String path) {
        try {
            JsonNode value = JSON.readTree(details.field("properties"))
                    .at("/" + path.replace("~", "~0").replace('.', '/'));
            return value.isValueNode() ? value.asText() : "";
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static String from(Map<String, String> record, String name) {
        return record.getOrDefault(name, "");
    }

    @Override
    public String setting(String key) {
        return office.settings().get(key, context, "");
    }

    @Override
    public String lexicon(String key) {
        return office.lexicon().text(language, key);
    }
}
