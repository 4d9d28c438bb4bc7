package app.marketingstatuses.shop;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text between quotes means in PHP. */
final class PhpStrings {
    private static final Map<String, String> SHORT = Map.of(
            "n", "\n", "t", "\t", "r", "\r", "v", "\u000b", "e", "\u001b", "f", "\f", "\\", "\\", "$", "$", "\"", "\"");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u\\{([0-9A-Fa-f]{1,6})}|x([0-9A-Fa-f]{1,2})|([0-7]{1,3})|([ntrvef\\\\$\"]))");
    private static final Pattern INTERPOLATION =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(?:\\$[A-Za-z_\\x80-\\uffff{]|\\{\\$)");

    private PhpStrings() {}

    /** Single quotes know two escapes only. */
    static String single(String raw) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean escape =
                    c == '\\' && i + 1 < raw.length() && (raw.charAt(i + 1) == '\\' || raw.charAt(i + 1) == '\'');
            value.append(escape ? raw.charAt(++i) : c);
        }
        return value.toString();
    }

    /** Double quotes; null where a variable stands inside, whose value only PHP knows. */
    static String twice(String raw) {
        if (INTERPOLATION.matcher(raw).find()) {
            return null;
        }
        return ESCAPE.matcher(raw).replaceAll(escape -> Matcher.quoteReplacement(meaning(escape)));
    }

    private static String meaning(MatchResult escape) {
        if (escape.group(1) != null) {
            int point = Integer.parseInt(escape.group(1), 16);
            return Character.isValidCodePoint(point) ? Character.toString(point) : "";
        }
        if (escape.group(2) != null) {
            return Character.toString(Integer.parseInt(escape.group(2), 16));
        }
        if (escape.group(3) != null) {
            return Character.toString(Integer.parseInt(escape.group(3), 8) & 0xff);
        }
        return SHORT.get(escape.group(4));
    }
}
