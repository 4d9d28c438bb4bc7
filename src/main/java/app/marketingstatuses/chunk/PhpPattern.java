package app.marketingstatuses.chunk;

import app.marketingstatuses.domain.Telling;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern as PHP writes it: delimiters around it, flags behind. One that goes astray is stopped by its {@link Run}. */
record PhpPattern(Pattern pattern) {
    static final Pattern GROUP = Pattern.compile("\\$\\{\\d{1,2}}|\\$\\d{1,2}|\\\\\\d{1,2}");
    private static final int LONGEST = 2_000;
    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";

    /** @throws RenderFault where it cannot be used */
    static PhpPattern of(String php) {
        String text = php.strip();
        int bracket = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
        int end = text.isEmpty() ? -1 : text.lastIndexOf(bracket < 0 ? text.charAt(0) : CLOSING.charAt(bracket));
        boolean delimited = end > 0 && !Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) != '\\';
        if (!delimited || text.length() > LONGEST) {
            throw broken();
        }
        int flags = 0;
        for (char flag : text.substring(end + 1).toCharArray()) {
            flags |= flag(flag);
        }
        String body = text.substring(1, end).replace("\\" + text.charAt(0), quoted(text.charAt(0)));
        try {
            return new PhpPattern(Pattern.compile(translated(body), flags));
        } catch (PatternSyntaxException e) {
            throw broken();
        }
    }

    private static RenderFault broken() {
        return new RenderFault(Telling.BROKEN_PATTERN);
    }

    /** A delimiter inside the pattern stands behind a backslash and means itself. */
    private static String quoted(char delimiter) {
        return "\\" + delimiter;
    }

    /** In Java a bracket inside a class opens another. */
    private static String translated(String body) {
        StringBuilder out = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\' && i + 1 < body.length()) {
                out.append(c).append(body.charAt(++i));
            } else if (inClass && c == '[' && !body.startsWith("[:", i)) {
                out.append("\\[");
            } else if (inClass && body.startsWith("&&", i)) {
                out.append("&\\&");
                i++;
            } else {
                boolean opens = !inClass && c == '[';
                inClass = opens || (inClass && c != ']');
                out.append(c);
                if (opens && body.startsWith("^]", i + 1)) {
                    out.append("^\\]");
                    i += 2;
                } else if (opens && body.startsWith("]", i + 1)) {
                    out.append("\\]");
                    i++;
                }
            }
        }
        return out.toString();
    }

    private static int flag(char flag) {
        return switch (flag) {
            case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'x' -> Pattern.COMMENTS;
            case 'u' -> Pattern.UNICODE_CHARACTER_CLASS;
            case 'D', 'S', 'X', '\n', ' ' -> 0;
            default -> throw broken();
        };
    }

    Matcher matcher(Run run, String text) {
        return pattern.matcher(new Counted(run, text, 0, text.length()));
    }

    /** Tells the run of every letter that is looked at. */
    private record Counted(Run run, String text, int from, int to) implements CharSequence {
        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            run.step();
            return text.charAt(from + index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(run, text, from + start, from + end);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
