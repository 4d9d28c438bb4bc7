package app.marketingstatuses.chunk;

import java.util.Set;

/** The names of our own functions, which no variable may have. */
final class Names {
    private static final Set<String> TAKEN = Set.of(
            "at",
            "atMost",
            "calc",
            "contained",
            "count",
            "date",
            "date_format",
            "decl",
            "default",
            "entries",
            "eq",
            "escape",
            "explode",
            "first",
            "flag",
            "html",
            "isArray",
            "isBoolean",
            "isFloat",
            "isInteger",
            "isNumeric",
            "isOdd",
            "isScalar",
            "isString",
            "items",
            "join",
            "json_decode",
            "known",
            "last",
            "length",
            "less",
            "lexicon",
            "limit",
            "list",
            "lower",
            "map",
            "md5",
            "nl2br",
            "none",
            "number",
            "option",
            "placeholder",
            "pop",
            "pregMatch",
            "preg_get",
            "preg_replace",
            "preg_split",
            "push",
            "range",
            "raw",
            "replace",
            "reverse",
            "same",
            "sha1",
            "split",
            "strip",
            "strip_tags",
            "strtotime",
            "text",
            "trim",
            "truncate",
            "ucfirst",
            "ucwords",
            "unescape",
            "upper",
            "url",
            "urldecode",
            "urlencode",
            "with",
            "yes");

    private Names() {}

    static boolean isFunction(String name) {
        return TAKEN.contains(name);
    }

    static Set<String> functions() {
        return TAKEN;
    }

    /** The name a chunk's variable has in the template. */
    static String variable(String name) {
        return TAKEN.contains(name) ? name + "_" : name;
    }

    /** The variable's own name again. */
    static String original(String variable) {
        String cut = variable.endsWith("_") ? variable.substring(0, variable.length() - 1) : variable;
        return TAKEN.contains(cut) ? cut : variable;
    }
}
