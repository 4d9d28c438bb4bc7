package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Functions.Function;
import app.marketingstatuses.domain.Telling;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** What is asked of the shop: its lexicon, settings, addresses. */
final class ShopFunctions {
    private static final ObjectMapper JSON = new ObjectMapper();

    static final Map<String, Function> ALL = Map.of(
            "lexicon", ShopFunctions::lexicon,
            "option", call -> call.run().values().setting(call.text(0)),
            "url", ShopFunctions::url,
            "placeholder", ShopFunctions::placeholder,
            "json_decode", ShopFunctions::json);

    private ShopFunctions() {}

    /** The shop's own HTML; what is put into it is escaped. */
    private static Object lexicon(Call call) {
        String key = call.text(0);
        String text = call.run().values().lexicon(key, call.text(2, ""));
        if (text == null) {
            throw new RenderFault(Telling.NOT_IN_LEXICON, "[[%" + shown(key) + "]]");
        }
        Root root = call.isArray(1) ? call.root().under(call.array(1)) : call.root();
        return call.asIs(text.contains("[[") ? call.run().lexicon(key, text, root) : text);
    }

    private static String shown(String key) {
        String plain = key.replaceAll("[^\\w.\\-]", "");
        return plain.length() > 60 ? plain.substring(0, 60) : plain;
    }

    private static Object url(Call call) {
        Object scheme = call.array(1).get("scheme");
        String text = Php.text(scheme);
        boolean full = text.equals("full") || text.startsWith("http") || text.equals("0") || text.equals("1");
        return call.run().values().url(Php.whole(call.value(0)), full);
    }

    /** A variable by its whole path. */
    private static Object placeholder(Call call) {
        String path = call.text(0);
        Object whole = call.root().variable(path);
        if (whole != null) {
            return whole;
        }
        String[] keys = path.split("\\.");
        Object value = plain(keys.length == 0 ? null : call.root().variable(keys[0]));
        for (int i = 1; i < keys.length; i++) {
            value = value instanceof PhpArray array ? plain(array.get(keys[i])) : null;
        }
        return value;
    }

    /** Maps and lists of the model as arrays. */
    private static Object plain(Object value) {
        return value instanceof Map<?, ?> map
                ? PhpArray.map(map)
                : value instanceof List<?> list ? PhpArray.list(list) : value;
    }

    private static Object json(Call call) {
        try {
            return plain(JSON.readValue(call.text(0), Object.class));
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
