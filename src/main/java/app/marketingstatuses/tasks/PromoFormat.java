package app.marketingstatuses.tasks;

/**
 * Checks the pattern a promo code is made by: plain characters, classes {@code [A-Z0-9]}, {@code \d} and {@code \w},
 * groups, alternation and counts {@code {4}} or {@code {4,6}}; at most 100 characters of code.
 */
final class PromoFormat {
    private static final int MAX_CODE = 100;

    private final String pattern;
    private int at;

    private PromoFormat(String pattern) {
        this.pattern = pattern;
    }

    /** What is wrong with the pattern; null where nothing is. */
    static String fault(String pattern) {
        PromoFormat format = new PromoFormat(pattern);
        try {
            int longest = format.alternatives();
            if (format.at < pattern.length()) {
                return "an unexpected \"" + pattern.charAt(format.at) + "\" at character " + (format.at + 1);
            }
            return longest <= MAX_CODE ? null : "makes codes of more than " + MAX_CODE + " characters";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** The longest code it makes. */
    private int alternatives() {
        int longest = sequence();
        while (peek() == '|') {
            at++;
            longest = Math.max(longest, sequence());
        }
        return longest;
    }

    private int sequence() {
        int start = at;
        int length = 0;
        while (at < pattern.length() && peek() != '|' && peek() != ')') {
            int atom = atom();
            length = Math.min(MAX_CODE + 1, length + Math.min(MAX_CODE + 1, atom * count()));
        }
        if (at == start) {
            throw new IllegalArgumentException("an alternative without characters at character " + (at + 1));
        }
        return length;
    }

    private int atom() {
        char c = pattern.charAt(at++);
        switch (c) {
            case '(' -> {
                int length = alternatives();
                expect(')');
                return length;
            }
            case '[' -> characterClass();
            case '\\' -> escape();
            case '{', '}', ']', '*', '+', '?', '.', '^', '$' ->
                throw new IllegalArgumentException(
                        "an unexpected \"" + c + "\" at character " + at + "; write a count as {4}");
            default -> {
                if (c <= ' ' || c > '~') {
                    throw new IllegalArgumentException("only letters, digits and signs of ASCII can stand in a code");
                }
            }
        }
        return 1;
    }

    private void escape() {
        char c = peek();
        if (c == 0 || Character.isLetterOrDigit(c) && c != 'd' && c != 'w') {
            throw new IllegalArgumentException("only \\d, \\w and signs can follow a \\ (character " + at + ")");
        }
        at++;
    }

    private void characterClass() {
        int start = at;
        while (peek() != ']') {
            char low = classCharacter();
            if (peek() == '-' && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']') {
                at++;
                char high = classCharacter();
                if (high < low) {
                    throw new IllegalArgumentException("the range " + low + "-" + high + " is empty");
                }
            }
        }
        if (at == start) {
            throw new IllegalArgumentException("an empty class [] at character " + at);
        }
        at++;
    }

    private char classCharacter() {
        char c = peek();
        if (c <= ' ' || c > '~' || c == '[' || c == '^') {
            throw new IllegalArgumentException("a class [ that is not closed or holds what a code cannot");
        }
        at++;
        if (c == '\\') {
            escape();
        }
        return c;
    }

    /** The highest count; 1 where none is given. */
    private int count() {
        if (peek() != '{') {
            return 1;
        }
        int end = pattern.indexOf('}', at);
        String count = end < 0 ? "" : pattern.substring(at + 1, end);
        if (!count.matches("[0-9]{1,3}(,[0-9]{1,3})?")) {
            throw new IllegalArgumentException("a count must be {4} or {4,6} (character " + (at + 1) + ")");
        }
        at = end + 1;
        String[] bounds = count.split(",");
        int low = Integer.parseInt(bounds[0]);
        int high = Integer.parseInt(bounds[bounds.length - 1]);
        if (low < 1 || high < low) {
            throw new IllegalArgumentException("the count {" + count + "} must be 1 or more and rise");
        }
        return high;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("a \"" + c + "\" is missing");
        }
        at++;
    }

    private char peek() {
        return at < pattern.length() ? pattern.charAt(at) : 0;
    }
}
