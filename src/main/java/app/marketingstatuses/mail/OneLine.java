package app.marketingstatuses.mail;

import java.util.regex.Pattern;

/** Text that must stay on one line: subjects, names, addresses. */
final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    /** Marks that turn the direction of all text behind them. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private OneLine() {}

    /**
     * Control characters and every kind of line break become a space, marks that turn the direction of text go; trimmed. Null
     * becomes empty.
     */
    static String of(String text) {
        return text == null
                ? ""
                : BREAKS.matcher(TURNS.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }
}
