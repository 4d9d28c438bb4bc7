package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Functions.Function;
import java.math.BigDecimal;
import java.util.Map;

/** What is true, equal, less, of which kind; sums. */
final class LogicFunctions {
    static final Map<String, Function> ALL = Map.ofEntries(
            Map.entry("yes", call -> call.flag(0)),
            Map.entry("flag", call -> call.flag(0)),
            Map.entry("known", call -> call.value(0) != null),
            Map.entry("eq", call -> Php.equal(call.value(0), call.value(1))),
            Map.entry("same", call -> Php.same(call.value(0), call.value(1))),
            Map.entry("less", call -> Php.compare(call.value(0), call.value(1)) < 0),
            Map.entry("atMost", call -> Php.compare(call.value(0), call.value(1)) <= 0),
            Map.entry("calc", call -> Php.calculate(call.value(0), call.text(1), call.value(2))),
            Map.entry("default", call -> call.flag(0) ? call.value(0) : call.value(1)),
            Map.entry("isArray", call -> call.isArray(0)),
            Map.entry("isString", call -> call.value(0) instanceof String || call.value(0) instanceof Safe),
            Map.entry("isBoolean", call -> call.value(0) instanceof Boolean),
            Map.entry("isNumeric", call -> Php.isNumeric(call.value(0))),
            Map.entry("isScalar", call -> call.value(0) != null && !call.isArray(0)),
            Map.entry("isInteger", call -> call.value(0) instanceof BigDecimal number && isWhole(number)),
            Map.entry("isFloat", call -> call.value(0) instanceof BigDecimal number && !isWhole(number)),
            Map.entry("isOdd", call -> call.number(0).toBigInteger().testBit(0)),
            Map.entry("contained", LogicFunctions::contained));

    private LogicFunctions() {}

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** Fenom's {@code in}: a value or key of a list, or a part of a text. */
    private static Object contained(Call call) {
        String how = call.text(2, "auto");
        if (!call.isArray(1)) {
            return !how.equals("keys") && !how.equals("list") && call.text(1).contains(call.text(0));
        }
        PhpArray array = call.array(1);
        boolean value = array.values().stream().anyMatch(one -> Php.equal(one, call.value(0)));
        boolean key = array.hasKey(call.text(0));
        return how.equals("keys") ? key : how.equals("auto") ? value || key : value;
    }
}
