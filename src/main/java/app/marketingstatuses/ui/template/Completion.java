package app.marketingstatuses.ui.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What can be completed where the caret stands.
 *
 * @param from where what is typed of the name begins
 * @param offers names that fit, the likeliest first
 * @param inside whether the caret stands inside an expression; outside one a name is put in as {@code ${name}}
 */
record Completion(int from, int to, List<String> offers, boolean inside) {
    /**
     * @param names of all variables
     * @param asked whether the user asked; else only what is typed inside an expression is completed
     */
    static Completion at(String text, int caret, List<String> names, boolean asked) {
        int from = caret;
        while (from > 0 && isPart(text.charAt(from - 1))) {
            from--;
        }
        String typed = text.substring(from, caret);
        boolean inside = isInside(text, from);
        if (!asked && !inside) {
            return new Completion(from, caret, List.of(), false);
        }
        return new Completion(from, caret, fitting(names, typed.toLowerCase(Locale.ROOT)), inside);
    }

    private static List<String> fitting(List<String> names, String typed) {
        return Stream.concat(
                        names.stream()
                                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(typed)),
                        names.stream()
                                .filter(name -> name.toLowerCase(Locale.ROOT).indexOf(typed) > 0))
                .toList();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    private static boolean isInside(String text, int at) {
        return opened(text, at, "${", '}') || opened(text, at, "<#", '>') || opened(text, at, "<@", '>');
    }

    private static boolean opened(String text, int at, String opening, char closing) {
        int open = text.lastIndexOf(opening, at - 1);
        return open >= 0
                && open + opening.length() <= at
                && text.substring(open, at).indexOf(closing) < 0;
    }

    /** What is put in the place of what is typed. */
    String insertion(String text, String name) {
        boolean closed = to < text.length() && text.charAt(to) == '}';
        if (!inside) {
            return "${" + name + "}";
        }
        boolean value = opened(text, from, "${", '}');
        return value && !closed ? name + "}" : name;
    }
}
