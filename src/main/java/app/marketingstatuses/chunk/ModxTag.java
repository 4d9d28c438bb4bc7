package app.marketingstatuses.chunk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One MODX tag: <code>[[+x]]</code>, <code>[[++x]]</code>, <code>[[%x? &a=`…`]]</code>, <code>[[$x]]</code> and so on. */
final class ModxTag {
    private static final Pattern NAME = Pattern.compile("[\\w.\\-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PROPERTY = Pattern.compile("\\s*&\\s*([\\w.\\-]+)\\s*=\\s*`");
    private static final Pattern FILTER = Pattern.compile("\\s*:\\s*([\\w.\\-!]+)\\s*(=\\s*`)?");

    private final Scope scope;
    private final String text;
    private final int line;
    private int at;

    /** The tag at this place of the text, closing brackets included. */
    ModxTag(Scope scope, int from, int end) {
        this.scope = scope;
        this.text = scope.source().text().substring(from + 2, end - 2).strip();
        this.line = scope.source().line(from);
    }

    /** Where the tag that begins here ends; -1 where it never does, which MODX leaves as it stands. */
    static int end(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length() - 1; i++) {
            if (text.startsWith("[[", i)) {
                depth++;
                i++;
            } else if (text.startsWith("]]", i)) {
                i++;
                if (--depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    List<Node> nodes() {
        skip("!");
        if (text.startsWith("-", at)) {
            return List.of();
        }
        String kind = kind();
        String name = name();
        Code value = kind.equals("$") ? null : value(kind, name);
        ModxFilters filters = new ModxFilters(scope, value);
        Matcher filter = FILTER.matcher(text);
        while (filter.region(at, text.length()).lookingAt()) {
            at = filter.end();
            Code argument = filter.group(2) == null ? null : new Fragment(scope).code(quoted(), line);
            filters.add(filter.group(1), argument);
        }
        Map<String, Code> properties = properties();
        return switch (kind) {
            case "$" -> include(name, properties, filters);
            case "%" -> out(filters.of(lexicon(value, properties)));
            case "~" -> out(filters.of(Code.call("url", value, map(properties))));
            default -> out(filters.of(value));
        };
    }

    private List<Node> out(Code code) {
        return List.of(new Node.Out(scope.raw() ? Code.call("raw", code) : code));
    }

    private void skip(String mark) {
        if (text.startsWith(mark, at)) {
            at += mark.length();
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String kind() {
        for (String kind : new String[] {"++", "+", "%", "$", "*", "~"}) {
            if (text.startsWith(kind, at)) {
                at += kind.length();
                return kind;
            }
        }
        throw new Fault(ChunkFault.Code.PHP, null);
    }

    /** Up to a filter, a property set or properties; tags in it are gone past. */
    private String name() {
        int from = at;
        while (at < text.length() && "?:@".indexOf(text.charAt(at)) < 0) {
            int inner = text.startsWith("[[", at) ? end(text, at) : -1;
            int brace = scope.fenom() && text.charAt(at) == '{' ? text.indexOf('}', at) + 1 : 0;
            at = inner > 0 ? inner : brace > 0 ? brace : at + 1;
        }
        String name = text.substring(from, at).strip();
        if (text.startsWith("@", at)) {
            throw new Fault(ChunkFault.Code.TAG, null);
        }
        return name;
    }

    private Code value(String kind, String name) {
        boolean constant = NAME.matcher(name).matches();
        if (!constant && !name.contains("[[") && !name.contains("{")) {
            throw Fault.syntax();
        }
        Code code = constant ? Code.literal(name) : new Fragment(scope).code(name, line);
        return switch (kind) {
            case "++" -> Code.call("option", code);
            case "+" -> constant ? path(name) : Code.call("placeholder", code);
            case "*" -> Code.literal("");
            default -> code;
        };
    }

    private static Code path(String name) {
        String[] keys = name.split("\\.");
        String ftl = Ftl.variable(keys.length == 0 ? name : keys[0]);
        for (int i = 1; i < keys.length; i++) {
            ftl = keys[i].matches("\\d+") ? Ftl.call("at", ftl, keys[i]) : Ftl.member(ftl, keys[i]);
        }
        return Code.value(ftl);
    }

    /** Between backticks, the first of which is behind us. */
    private String quoted() {
        int from = at;
        while (at < text.length() && text.charAt(at) != '`') {
            int inner = text.startsWith("[[", at) ? end(text, at) : -1;
            at = inner > 0 ? inner : at + 1;
        }
        if (at >= text.length()) {
            throw Fault.syntax();
        }
        return text.substring(from, at++);
    }

    private Map<String, Code> properties() {
        Map<String, Code> properties = new LinkedHashMap<>();
        skip("");
        if (at < text.length()) {
            if (text.charAt(at++) != '?') {
                throw Fault.syntax();
            }
            Matcher property = PROPERTY.matcher(text);
            while (!text.substring(at).isBlank()) {
                if (!property.region(at, text.length()).lookingAt()) {
                    throw Fault.syntax();
                }
                at = property.end();
                properties.put(property.group(1), new Fragment(scope).code(quoted(), line));
            }
        }
        return properties;
    }

    private static Code lexicon(Code key, Map<String, Code> properties) {
        Code language = properties.remove("language");
        properties.remove("topic");
        properties.remove("namespace");
        if (language != null) {
            return Code.call("lexicon", key, map(properties), language);
        }
        return properties.isEmpty() ? Code.call("lexicon", key) : Code.call("lexicon", key, map(properties));
    }

    private static Code map(Map<String, Code> properties) {
        StringBuilder ftl = new StringBuilder();
        properties.forEach((key, value) -> ftl.append(ftl.isEmpty() ? "" : ", ")
                .append(Ftl.string(key))
                .append(": ")
                .append(value.argument()));
        return Code.value("map({" + ftl + "})");
    }

    private List<Node> include(String name, Map<String, Code> properties, ModxFilters filters) {
        if (!NAME.matcher(name.replace(" ", "")).matches() || !filters.isEmpty()) {
            throw new Fault(ChunkFault.Code.PHP, null);
        }
        Map<String, String> values = new LinkedHashMap<>();
        properties.forEach((key, value) -> values.put(key, value.argument()));
        return List.of(scope.work().includes().include(name, values));
    }
}
