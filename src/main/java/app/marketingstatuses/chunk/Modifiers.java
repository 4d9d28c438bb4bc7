package app.marketingstatuses.chunk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Fenom's modifiers, and PHP's functions that Fenom allows, are called among our own functions. */
final class Modifiers {
    private static final Map<String, String> FUNCTIONS = functions();
    private static final Set<String> TESTS = Set.of(
            "pregMatch", "contained", "isArray", "isString", "isNumeric", "isInteger", "isFloat", "isBoolean", "known");
    private static final Set<String> KEEP_TEXT = Set.of("lexicon", "option", "escape", "raw");
    private static final Set<String> PHP = Set.of(
            "snippet", "user", "userinfo", "resource", "ismember", "memberof", "mo", "isloggedin", "isnotloggedin");

    private final Scope scope;

    Modifiers(Scope scope) {
        this.scope = scope;
    }

    private static Map<String, String> functions() {
        Map<String, String> all = new HashMap<>();
        String table = "upper: up upper ucase uppercase strtoupper; lower: low lower lcase lowercase strtolower;"
                + "ucwords: ucwords; ucfirst: ucfirst; escape: escape e esc tag htmlent htmlentities htmlspecialchars;"
                + "unescape: unescape; raw: raw; limit: limit; strip_tags: notags striptags stripTags strip_tags;"
                + "reverse: reverse strrev; decl: decl declension; lexicon: lexicon; option: option config getOption;"
                + "url: url; date: date; date_format: date_format; truncate: truncate ellipsis; strip: strip; trim: trim;"
                + "length: length len strlen; replace: replace; preg_replace: preg_replace ereplace;"
                + "pregMatch: preg_match ematch; preg_get: preg_get; split: split; preg_split: preg_split esplit;"
                + "explode: explode; join: join implode; contained: in; range: range; count: count; default: default;"
                + "number: number number_format; nl2br: nl2br; urlencode: urlencode rawurlencode; urldecode: urldecode"
                + " rawurldecode; md5: md5; sha1: sha1; first: first reset; last: last end; placeholder: placeholder"
                + " fromPlaceholder; json_decode: json_decode fromJSON; strtotime: strtotime; isArray: is_array iterable;"
                + "isString: is_string; isNumeric: is_numeric; isInteger: is_int; isFloat: is_double";
        for (String row : table.split(";")) {
            String[] parts = row.split(":");
            for (String name : parts[1].strip().split(" +")) {
                all.put(name, parts[0].strip());
            }
        }
        return all;
    }

    /** @throws Fault where it is not known, or needs PHP */
    Code apply(String name, Code value, List<Code> arguments) {
        if (PHP.contains(name)) {
            throw new Fault(ChunkFault.Code.PHP, null);
        }
        if (name.equals("chunk")) {
            return chunk(value, arguments);
        }
        String function = FUNCTIONS.get(name);
        if (function == null) {
            throw new Fault(ChunkFault.Code.MODIFIER, "| " + name);
        }
        if (!KEEP_TEXT.contains(function)) {
            scope.work().decides();
        }
        List<Code> all = new ArrayList<>(List.of(value));
        all.addAll(arguments);
        Code call = Code.call(function, all.toArray(Code[]::new));
        return TESTS.contains(function) ? Code.flag(call.ftl()) : call;
    }

    /** {@code 'name' | chunk : ['key' => value]}. */
    private Code chunk(Code name, List<Code> arguments) {
        if (name.constant() == null) {
            throw new Fault(ChunkFault.Code.PHP, null);
        }
        Code values = arguments.isEmpty() ? null : arguments.get(0);
        String variable = scope.work().freshName("chunk");
        scope.before(new Node.Capture(variable, included(name.constant(), values)));
        return Code.value(variable);
    }

    /** Values that are known by name become variables of the other chunk; others are laid over the model. */
    private List<Node> included(String name, Code values) {
        if (values == null || values.entries() != null) {
            return List.of(scope.work().includes().include(name, values == null ? Map.of() : values.entries()));
        }
        return List.of(
                new Node.Out(Code.call("push", values)),
                scope.work().includes().include(name, Map.of()),
                new Node.Out(Code.call("pop")));
    }
}
