package app.marketingstatuses.tasks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads JSON into a tree; a key given twice is a fault with its place, and does not hide the faults behind it. */
final class JsonTree {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Faults faults;

    private JsonTree(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The document; null where it is not JSON, which is then a fault with line and column. */
    static JsonNode read(byte[] content, Faults faults) {
        try (JsonParser parser = FACTORY.createParser(content)) {
            if (parser.nextToken() == null) {
                faults.add("line 1, column 1", FaultText.FILE_EMPTY);
                return null;
            }
            JsonNode root = new JsonTree(parser, faults).value("");
            if (parser.nextToken() != null) {
                faults.add(place(parser.currentTokenLocation()), FaultText.MORE_AFTER);
            }
            return root;
        } catch (JsonProcessingException e) {
            faults.add(place(e.getLocation()), FaultText.NOT_JSON, e.getOriginalMessage());
        } catch (IOException e) {
            faults.add("line 1, column 1", FaultText.NOT_JSON, "the text is not in a known encoding");
        }
        return null;
    }

    private static String place(JsonLocation at) {
        return at == null ? "line 1, column 1" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private JsonNode value(String place) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(String place) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String keyPlace = place.isEmpty() ? key : place + "." + key;
            parser.nextToken();
            JsonNode value = value(keyPlace);
            if (object.has(key)) {
                faults.add(keyPlace, FaultText.TWICE);
            }
            object.set(key, value);
        }
        return object;
    }

    private ArrayNode array(String place) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(place + "[" + array.size() + "]"));
        }
        return array;
    }
}
