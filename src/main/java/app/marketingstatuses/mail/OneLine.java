package app.marketingstatuses.mail;

import java.util.regex.Pattern;

/** Text that must stay on one line: subjects, names, addresses. */
final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private OneLine() {}

    /** Control characters and every kind of line break become a space; trimmed. Null becomes empty. */
    static String of(String text) {
        return text == null ? "" : BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
