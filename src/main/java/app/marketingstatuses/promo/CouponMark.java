package app.marketingstatuses.promo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a coupon's {@code properties} tell of the order it was made for. The order stands under the key of the public recipe,
 * so that a shop's own scripts find our coupons, and we theirs.
 *
 * @param order null where it was made for none
 * @param ours whether this program made it
 */
record CouponMark(Long order, boolean ours) {
    static final String ORDER = "prev-order";
    private static final String OURS = "marketing-statuses";
    private static final CouponMark NONE = new CouponMark(null, false);
    private static final ObjectMapper JSON = new ObjectMapper();

    static String write(long order, long task) {
        ObjectNode properties = JSON.createObjectNode();
        properties.put(ORDER, order);
        properties.putObject(OURS).put("task", task);
        return properties.toString();
    }

    /** @param properties as they stand in the shop; null and what is no JSON tell nothing */
    static CouponMark read(String properties) {
        if (properties == null || properties.isBlank()) {
            return NONE;
        }
        try {
            JsonNode node = JSON.readTree(properties);
            return new CouponMark(number(node.path(ORDER)), node.has(OURS));
        } catch (JsonProcessingException e) {
            return NONE;
        }
    }

    private static Long number(JsonNode node) {
        String text = node.isIntegralNumber() || node.isTextual() ? node.asText() : "";
        return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    boolean isFor(long wanted) {
        return order != null && order == wanted;
    }
}
