package app.marketingstatuses.chunk;

import java.util.Set;
import java.util.regex.Pattern;

/** Pieces of FreeMarker's language. */
final class Ftl {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> RESERVED = Set.of("true", "false", "gt", "gte", "lt", "lte", "as", "in", "using");
    private static final Pattern OPENS = Pattern.compile("</?[#@]|[$#]\\{");
    private static final Pattern SPECIAL = Pattern.compile("[<>&\"']");

    private Ftl() {}

    /** Text that FreeMarker writes as it stands. */
    static String text(String text) {
        return OPENS.matcher(text).replaceAll("<#noparse>$0</#noparse>");
    }

    /** Whether a text means something to HTML. */
    static boolean isSpecial(String text) {
        return SPECIAL.matcher(text).find();
    }

    /** A text as a literal. */
    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                case '{' -> literal.append("\\{");
                default -> append(literal, c);
            }
        }
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, char c) {
        if (c < ' ') {
            literal.append(String.format("\\x%04X", (int) c));
        } else {
            literal.append(c);
        }
    }

    /** A variable by its name; one that is called like a function of ours is given another. */
    static String variable(String name) {
        String free = Names.variable(name);
        return isName(free) ? free : ".vars[" + string(free) + "]";
    }

    /** What stands in a map under this key. */
    static String member(String base, String key) {
        return isName(key) ? base + "." + key : base + "[" + string(key) + "]";
    }

    /** Whether a name may stand without quotes. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !RESERVED.contains(name);
    }

    static String call(String function, String... arguments) {
        return function + "(" + String.join(", ", arguments) + ")";
    }
}
