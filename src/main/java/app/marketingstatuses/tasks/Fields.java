package app.marketingstatuses.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;

/** The keys of one JSON object with their place in the file. What is wrong becomes a fault and reads as the default. */
final class Fields {
    private final JsonNode node;
    private final String place;
    final Faults faults;

    private Fields(JsonNode node, String place, Faults faults) {
        this.node = node;
        this.place = place;
        this.faults = faults;
    }

    /** Null where {@code node} is no object; any key but {@code known} is a fault. */
    static Fields of(JsonNode node, String place, Faults faults, List<String> known) {
        if (!node.isObject()) {
            faults.add(place.isEmpty() ? "(top)" : place, FaultText.OBJECT);
            return null;
        }
        Fields fields = new Fields(node, place, faults);
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                fields.fault(key, FaultText.UNKNOWN_KEY, String.join(", ", known));
            }
        }
        return fields;
    }

    String place(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    void fault(String key, FaultText text, Object... details) {
        faults.add(place(key), text, details);
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** Null where the key is missing or {@code null}. */
    JsonNode given(String key) {
        return node.hasNonNull(key) ? node.get(key) : null;
    }

    /** Null where the key is missing; {@code null} in the file is a value. */
    JsonNode raw(String key) {
        return node.get(key);
    }

    /** The node of a key that must be there; null, with a fault, where it is not. */
    JsonNode required(String key) {
        if (!node.has(key)) {
            fault(key, FaultText.MISSING);
        }
        return node.get(key);
    }

    /** Trimmed text; null, with a fault, where it is missing, empty, too long or no text. */
    String requiredText(String key, int maxLength) {
        JsonNode value = required(key);
        String text = value == null ? null : text(value, key, maxLength);
        if (text != null && text.isEmpty()) {
            fault(key, FaultText.EMPTY);
            return null;
        }
        return text;
    }

    /** Trimmed text, or {@code absent} where the key is missing. */
    String text(String key, int maxLength, String absent) {
        JsonNode value = node.get(key);
        return value == null ? absent : text(value, key, maxLength);
    }

    /** Text as it stands, of any length; empty where the key is missing. */
    String freeText(String key) {
        JsonNode value = node.get(key);
        if (value != null && !value.isTextual()) {
            fault(key, FaultText.TEXT);
        }
        return value == null ? "" : value.asText();
    }

    /** The keys by which a file says what it is. */
    void format(String name, int number) {
        JsonNode format = required("format");
        if (format != null && !(format.isTextual() && format.textValue().equals(name))) {
            fault("format", FaultText.FORMAT, name);
        }
        JsonNode version = required("version");
        if (version != null
                && !(version.isIntegralNumber() && version.decimalValue().intValue() == number)) {
            fault("version", FaultText.VERSION, number);
        }
    }

    private String text(JsonNode value, String key, int maxLength) {
        if (!value.isTextual()) {
            fault(key, FaultText.TEXT);
            return null;
        }
        String text = value.textValue().strip();
        if (text.length() > maxLength) {
            fault(key, FaultText.TOO_LONG, maxLength);
            return null;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            fault(key, FaultText.CONTROL);
            return null;
        }
        return text;
    }

    /** One of a few words, or {@code absent} where the key is missing. */
    String word(String key, List<String> words, String absent) {
        JsonNode value = node.get(key);
        if (value == null) {
            return absent;
        }
        if (!value.isTextual() || !words.contains(value.textValue())) {
            fault(key, FaultText.ONE_OF, "\"" + String.join("\", \"", words) + "\"");
            return absent;
        }
        return value.textValue();
    }

    boolean flag(String key) {
        JsonNode value = node.get(key);
        if (value != null && !value.isBoolean()) {
            fault(key, FaultText.FLAG);
        }
        return value != null && value.isBoolean() && value.booleanValue();
    }

    /** A whole number within bounds, or null where the key is missing or {@code null}. */
    Integer whole(String key, int min, int max) {
        JsonNode value = given(key);
        return value == null ? null : whole(value, key, min, max);
    }

    /** A whole number within bounds that must be there; 0, with a fault, where it is not. */
    int requiredWhole(String key, int min, int max) {
        JsonNode value = required(key);
        Integer whole = value == null ? null : whole(value, key, min, max);
        return whole == null ? 0 : whole;
    }

    private Integer whole(JsonNode value, String key, int min, int max) {
        if (value.isIntegralNumber()) {
            BigInteger number = value.bigIntegerValue();
            if (number.compareTo(BigInteger.valueOf(min)) >= 0 && number.compareTo(BigInteger.valueOf(max)) <= 0) {
                return number.intValue();
            }
        }
        fault(key, max == Integer.MAX_VALUE ? FaultText.WHOLE_FROM : FaultText.WHOLE_BETWEEN, min, max);
        return null;
    }

    /** An amount of money, 0 or more, or null where the key is missing or {@code null}. */
    BigDecimal amount(String key) {
        JsonNode value = given(key);
        if (value == null) {
            return null;
        }
        if (!value.isNumber() || !Amounts.isAmount(value.decimalValue())) {
            fault(key, FaultText.AMOUNT);
            return null;
        }
        return value.decimalValue();
    }
}
