package app.marketingstatuses.domain;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Small formats at random over a few characters, and what codes they make by trying every text there is. */
record RandomFormats(Random random) {
    private static final String SIGNS = "aAbB1-";
    private static final List<String> CLASSES =
            List.of("[a-b]", "[ABa]", "[A-B1]", "[b1-]", "[\\-A]", "\\-", "[-a]", "[11]");
    private static final List<String> COUNTS = List.of("?", "{1}", "{2}", "{0,1}", "{1,2}", "{0,2}");

    String format() {
        return choice(2);
    }

    private String choice(int depth) {
        String first = row(depth);
        return random.nextInt(3) == 0 ? first + "|" + row(depth) : first;
    }

    private String row(int depth) {
        StringBuilder row = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            row.append(part(depth)).append(random.nextInt(3) == 0 ? one(COUNTS) : "");
        }
        return row.toString();
    }

    private String part(int depth) {
        return switch (random.nextInt(depth > 0 ? 4 : 2)) {
            case 0 -> String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 1 -> one(CLASSES);
            case 2 -> "(" + choice(depth - 1) + ")";
            default -> "(?:" + choice(depth - 1) + ")";
        };
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Every text of these characters, up to a length, that a regular expression takes. */
    static Set<String> taken(String regex, int longest) {
        Pattern pattern = Pattern.compile(regex);
        Set<String> taken = new TreeSet<>();
        grow("", pattern, longest, taken);
        return taken;
    }

    private static void grow(String text, Pattern pattern, int longest, Set<String> taken) {
        var matcher = pattern.matcher(text);
        if (matcher.matches()) {
            taken.add(text);
        } else if (!matcher.hitEnd()) {
            return;
        }
        if (text.length() < longest) {
            for (int i = 0; i < SIGNS.length(); i++) {
                grow(text + SIGNS.charAt(i), pattern, longest, taken);
            }
        }
    }

    static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
