package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Functions.Function;
import app.marketingstatuses.domain.Telling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lists and maps: made, read, counted, gone through. */
final class ListFunctions {
    private static final int LONGEST_RANGE = 10_000;

    static final Map<String, Function> ALL = Map.ofEntries(
            Map.entry("list", call -> call.value(0)),
            Map.entry("map", call -> call.array(0)),
            Map.entry("items", ListFunctions::items),
            Map.entry("entries", ListFunctions::items),
            Map.entry("range", ListFunctions::range),
            Map.entry("at", ListFunctions::at),
            Map.entry("with", ListFunctions::with),
            Map.entry("count", call -> number(call.isArray(0) ? call.array(0).size() : call.value(0) == null ? 0 : 1)),
            Map.entry("length", call -> number(call.isArray(0) ? call.array(0).size() : letters(call.text(0)))),
            Map.entry("first", call -> end(call, true)),
            Map.entry("last", call -> end(call, false)),
            Map.entry("join", ListFunctions::join),
            Map.entry("split", call -> call.isArray(0) ? call.value(0) : split(call, 0, call.text(1, ","))),
            Map.entry("explode", call -> split(call, 1, call.text(0))),
            Map.entry("reverse", ListFunctions::reverse),
            Map.entry("push", ListFunctions::push),
            Map.entry("pop", ListFunctions::pop));

    private ListFunctions() {}

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static long letters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Object items(Call call) {
        call.run().turns(call.array(0).size());
        return call.array(0);
    }

    private static Object range(Call call) {
        int from = call.whole(0, 0);
        int to = call.whole(1, 0);
        int step = Math.max(1, Math.abs(call.whole(2, 1)));
        if (Math.abs((long) to - from) / step > LONGEST_RANGE) {
            throw new RenderFault(Telling.MAIL_TOO_MUCH);
        }
        List<Object> values = new ArrayList<>();
        for (int i = from; from <= to ? i <= to : i >= to; i += from <= to ? step : -step) {
            values.add(number(i));
        }
        return PhpArray.list(values);
    }

    /** A member of a list or map, or a letter of a text. */
    private static Object at(Call call) {
        if (call.isArray(0)) {
            return call.array(0).get(call.text(1));
        }
        String text = call.value(0) instanceof Safe ? "" : call.text(0);
        int place = Php.isNumeric(call.value(1)) ? call.whole(1, -1) : -1;
        return place >= 0 && place < letters(text) ? cut(text, place) : null;
    }

    private static String cut(String text, int place) {
        int from = text.offsetByCodePoints(0, place);
        return text.substring(from, text.offsetByCodePoints(from, 1));
    }

    /** A copy in which what stands at the end of a path is another. */
    private static Object with(Call call) {
        return with(call.value(0), call.array(1).values(), call.value(2));
    }

    private static Object with(Object base, List<Object> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        PhpArray array = base instanceof PhpArray known ? known : PhpArray.list(List.of());
        String text = Php.text(path.get(0));
        String key = text.isEmpty() ? null : text;
        Object below = key == null ? null : array.get(key);
        return array.with(key, with(below, path.subList(1, path.size()), value));
    }

    private static Object end(Call call, boolean first) {
        List<Object> values = call.array(0).values();
        if (!call.isArray(0)) {
            return call.value(0);
        }
        return values.isEmpty() ? null : values.get(first ? 0 : values.size() - 1);
    }

    /** {@code list | join : glue}, and PHP's {@code implode(glue, list)}. */
    private static Object join(Call call) {
        if (!call.isArray(0) && !call.isArray(1)) {
            return call.value(0);
        }
        PhpArray list = call.isArray(0) ? call.array(0) : call.array(1);
        Object glue = call.isArray(0) ? (call.count() > 1 ? call.value(1) : ",") : call.value(0);
        List<Object> pieces = new ArrayList<>();
        for (Object value : list.values()) {
            if (!pieces.isEmpty()) {
                pieces.add(glue == null ? "" : glue);
            }
            pieces.add(value);
        }
        return call.joined(pieces);
    }

    private static Object split(Call call, int from, String delimiter) {
        Object whole = call.value(from);
        String[] pieces = delimiter.isEmpty()
                ? new String[] {call.text(from)}
                : call.text(from).split(Pattern.quote(delimiter), -1);
        return PhpArray.list(Arrays.stream(pieces)
                .map(piece -> TextFunctions.piece(whole, piece))
                .toList());
    }

    private static Object reverse(Call call) {
        if (call.isArray(0)) {
            List<Object> values = new ArrayList<>(call.array(0).values());
            Collections.reverse(values);
            return PhpArray.list(values);
        }
        return call.value(0) instanceof Safe
                ? call.value(0)
                : new StringBuilder(call.text(0)).reverse().toString();
    }

    private static Object push(Call call) {
        call.root().push(call.array(0));
        return "";
    }

    private static Object pop(Call call) {
        call.root().pop();
        return "";
    }
}
