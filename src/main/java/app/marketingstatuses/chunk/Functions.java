package app.marketingstatuses.chunk;

import java.util.HashMap;
import java.util.Map;

/** Every function a template may call. */
final class Functions {
    private static final Map<String, Function> ALL = new HashMap<>();

    static {
        ALL.putAll(LogicFunctions.ALL);
        ALL.putAll(TextFunctions.ALL);
        ALL.putAll(ListFunctions.ALL);
        ALL.putAll(PatternFunctions.ALL);
        ALL.putAll(DateFunctions.ALL);
        ALL.putAll(ShopFunctions.ALL);
    }

    private Functions() {}

    /** Null where there is none. */
    static Function find(String name) {
        return ALL.get(name);
    }

    static Iterable<String> names() {
        return ALL.keySet();
    }

    /** Takes and gives values of PHP. */
    @FunctionalInterface
    interface Function {
        Object call(Call call);
    }
}
