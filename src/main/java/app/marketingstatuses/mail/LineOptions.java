package app.marketingstatuses.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the customer chose of a product: size, colour and the like. */
final class LineOptions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LineOptions() {}

    /**
     * @param json as the shop holds it; anything but an object counts as none
     * @param lexicon the shop's texts by key, null where there is none: it names the options
     * @return such as {@code Color: green, Size: L}
     */
    static String text(String json, UnaryOperator<String> lexicon) {
        List<String> options = new ArrayList<>();
        JsonNode root = parse(json);
        if (root != null && root.isObject()) {
            root.properties().forEach(option -> {
                String value = value(option.getValue());
                if (!value.isEmpty()) {
                    options.add(name(option.getKey(), lexicon) + value);
                }
            });
        }
        return String.join(", ", options);
    }

    private static JsonNode parse(String json) {
        try {
            return json.isBlank() ? null : JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static String value(JsonNode node) {
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(element -> values.add(value(element)));
            values.removeIf(String::isEmpty);
            return String.join(", ", values);
        }
        return node.isValueNode() && !node.isNull() ? OneLine.of(node.asText()) : "";
    }

    /** An option without a name in the shop's texts shows its value alone. */
    private static String name(String key, UnaryOperator<String> lexicon) {
        for (String prefix : List.of("ms2_frontend_", "ms2_product_")) {
            String name = lexicon.apply(prefix + key);
            if (name != null && !name.isBlank()) {
                return OneLine.of(name) + ": ";
            }
        }
        return "";
    }
}
