package app.marketingstatuses.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What shops and extras keep as JSON beside an order, a customer, a line. What looks like a secret is left out. */
final class Extras {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SECRET = Pattern.compile(
            "pass|salt|secret|token|hash|api_?key|private|cachepwd|session|remote_", Pattern.CASE_INSENSITIVE);

    private Extras() {}

    /** Maps, lists, texts, numbers and booleans; an empty map for what is no JSON. */
    static Object of(String json) {
        try {
            Object value = json == null || json.isBlank() ? null : JSON.readValue(json, Object.class);
            return value instanceof Map || value instanceof List ? plain(value) : Map.of();
        } catch (JsonProcessingException e) {
            return Map.of();
        }
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> one == null ? "" : plain(one)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> kept = new LinkedHashMap<>();
            map.forEach((key, one) -> {
                if (!isSecret(key.toString()) && one != null) {
                    kept.put(key.toString(), plain(one));
                }
            });
            return kept;
        }
        return value;
    }

    /** Whether a key or a setting is called like something that must stay in the shop. */
    static boolean isSecret(String name) {
        return SECRET.matcher(name).find();
    }
}
