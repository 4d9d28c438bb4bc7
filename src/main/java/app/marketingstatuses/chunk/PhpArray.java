package app.marketingstatuses.chunk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An array of PHP: values in the order they were put in, whole numbers and texts as keys. Never changed once made. */
final class PhpArray {
    private final Map<Object, Object> entries = new LinkedHashMap<>();
    private long next;

    static PhpArray list(Collection<?> values) {
        PhpArray array = new PhpArray();
        values.forEach(value -> array.put(null, value));
        return array;
    }

    static PhpArray map(Map<?, ?> values) {
        PhpArray array = new PhpArray();
        values.forEach((key, value) -> array.put(String.valueOf(key), value));
        return array;
    }

    /** @param key null for the next free number */
    private void put(String key, Object value) {
        Object kept = key == null ? (Object) next : key(key);
        entries.put(kept, value);
        if (kept instanceof Long number && number >= next) {
            next = number + 1;
        }
    }

    private static Object key(String key) {
        boolean number = key.matches("0|-?[1-9][0-9]{0,17}");
        return number ? (Object) Long.valueOf(key) : key;
    }

    /** The value, null for none. */
    Object get(String key) {
        return entries.get(key(key));
    }

    /** The same with one value more or another. */
    PhpArray with(String key, Object value) {
        PhpArray changed = new PhpArray();
        changed.entries.putAll(entries);
        changed.next = next;
        changed.put(key, value);
        return changed;
    }

    int size() {
        return entries.size();
    }

    List<Object> values() {
        return List.copyOf(entries.values().stream()
                .map(value -> value == null ? "" : value)
                .toList());
    }

    Set<Map.Entry<Object, Object>> entries() {
        return entries.entrySet();
    }

    boolean hasKey(String key) {
        return entries.containsKey(key(key));
    }
}
