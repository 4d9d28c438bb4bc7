package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Functions.Function;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fenom's and PHP's functions for texts. */
final class TextFunctions {
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?[A-Za-z!?][^<>]*>", Pattern.DOTALL);
    private static final int DECIMALS = 20;

    static final Map<String, Function> ALL = Map.ofEntries(
            Map.entry("text", call -> call.joined(call.arguments())),
            Map.entry("html", call -> call.asIs(call.text(0))),
            Map.entry("raw", call -> call.isArray(0) ? call.value(0) : call.asIs(call.text(0))),
            Map.entry("escape", TextFunctions::escape),
            Map.entry("unescape", call -> Escapes.unescaped(call.text(0))),
            Map.entry("upper", call -> call.changed(text -> text.toUpperCase(Locale.ROOT))),
            Map.entry("lower", call -> call.changed(text -> text.toLowerCase(Locale.ROOT))),
            Map.entry("ucfirst", call -> call.changed(TextFunctions::firstUp)),
            Map.entry("ucwords", call -> call.changed(TextFunctions::wordsUp)),
            Map.entry("trim", call -> call.changed(String::strip)),
            Map.entry("strip", TextFunctions::strip),
            Map.entry(
                    "strip_tags", call -> call.changed(text -> TAG.matcher(text).replaceAll(""))),
            Map.entry("nl2br", TextFunctions::lineBreaks),
            Map.entry("replace", TextFunctions::replace),
            Map.entry("truncate", TextFunctions::truncate),
            Map.entry("limit", call -> call.changed(text -> cut(text, call.whole(1, 100)))),
            Map.entry("number", TextFunctions::number),
            Map.entry("decl", TextFunctions::declined));

    private TextFunctions() {}

    private static Object escape(Call call) {
        Object value = call.value(0);
        String how = call.text(1, "html").toLowerCase(Locale.ROOT);
        if (how.equals("url")) {
            return PatternFunctions.urlEncoded(call.text(0));
        }
        return call.run().isHtml() && !(value instanceof PhpArray) ? new Safe(Call.html(value)) : call.text(0);
    }

    private static String firstUp(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT)
                + text.substring(end).toLowerCase(Locale.ROOT);
    }

    private static String wordsUp(String text) {
        return Pattern.compile("[\\p{L}\\p{N}_']+")
                .matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(firstUp(word.group())));
    }

    private static Object strip(Call call) {
        boolean all = call.flag(1);
        return call.changed(text -> text.strip().replaceAll(all ? "\\s+" : "[ \t]{2,}", " "));
    }

    /** The breaks are HTML, so the rest must be. */
    private static Object lineBreaks(Call call) {
        return call.run().isHtml()
                ? new Safe(Call.html(call.value(0)).replaceAll("\\r\\n|\\n|\\r", "<br />$0"))
                : call.text(0);
    }

    /** Pieces between what is looked for are escaped where what takes its place is HTML. */
    private static Object replace(Call call) {
        Object value = call.value(0);
        if (call.isArray(1)) {
            List<Object> searches = call.array(1).values();
            for (int i = 0; i < searches.size(); i++) {
                List<Object> others = call.array(2).values();
                Object other = call.isArray(2) ? (i < others.size() ? others.get(i) : "") : call.value(2);
                value = replaced(call, value, Php.text(searches.get(i)), other);
            }
            return value;
        }
        return replaced(call, value, call.text(1), call.value(2));
    }

    private static Object replaced(Call call, Object value, String search, Object other) {
        String text = Php.text(value);
        if (search.isEmpty() || !text.contains(search)) {
            return value instanceof Safe ? value : text;
        }
        List<Object> pieces = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(search); at >= 0; at = text.indexOf(search, from)) {
            pieces.add(piece(value, text.substring(from, at)));
            pieces.add(other == null ? "" : other);
            call.run().piece(at - from);
            from = at + search.length();
            call.run().step();
        }
        pieces.add(piece(value, text.substring(from)));
        return call.joined(pieces);
    }

    /** A piece of a text is as safe as the text. */
    static Object piece(Object whole, String text) {
        return whole instanceof Safe ? new Safe(text) : text;
    }

    private static Object truncate(Call call) {
        String text = call.text(0);
        int length = call.whole(1, 80);
        if (text.codePointCount(0, text.length()) <= length) {
            return call.value(0);
        }
        Object etc = call.count() > 2 ? call.value(2) : "...";
        boolean byWords = call.flag(3);
        String start = cut(text, length);
        String end =
                call.flag(4) ? text.substring(text.offsetByCodePoints(text.length(), -Math.min(length, 1_000))) : "";
        if (byWords) {
            start = start.replaceAll("(?s)\\s\\S*$", "");
            end = end.replaceAll("(?s)^\\S*\\s", "");
        }
        Object whole = call.value(0);
        return call.joined(List.of(piece(whole, start), etc == null ? "" : etc, piece(whole, end)));
    }

    private static String cut(String text, int length) {
        int letters = Math.max(0, Math.min(length, text.codePointCount(0, text.length())));
        return text.substring(0, text.offsetByCodePoints(0, letters));
    }

    /** PHP's {@code number_format}. */
    private static Object number(Call call) {
        int decimals = Math.max(0, Math.min(DECIMALS, call.whole(1, 0)));
        BigDecimal number = call.number(0).setScale(decimals, RoundingMode.HALF_UP);
        String plain = number.abs().toPlainString();
        int dot = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(dot < 0 ? plain : plain.substring(0, dot));
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, call.text(3, ","));
        }
        String sign = number.signum() < 0 ? "-" : "";
        String fraction = dot < 0 ? "" : call.text(2, ".") + plain.substring(dot + 1);
        return sign + whole + fraction;
    }

    /** {@code 3 | decl : 'товар|товара|товаров'}. */
    private static Object declined(Call call) {
        String[] forms = call.text(1).split(Pattern.quote(call.text(3, "|")), -1);
        String many = forms.length > 2 ? forms[2] : forms[forms.length - 1];
        int amount = Math.abs(Php.whole(call.value(0))) % 100;
        boolean teens = amount > 10 && amount < 20;
        int last = amount % 10;
        String form =
                teens || last == 0 || last > 4 ? many : last == 1 ? forms[0] : forms[Math.min(1, forms.length - 1)];
        Object word = piece(call.value(1), form);
        return call.flag(2) ? call.joined(List.of(call.text(0), " ", word)) : word;
    }
}
