package app.marketingstatuses.ui.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells directives, values, tags and comments of a template apart. Never fails: what cannot be read is plain. */
final class Inking {
    private static final Pattern OUTER = Pattern.compile(
            "(?<comment><#--.*?(?:-->|\\z)|<!--.*?(?:-->|\\z))"
                    + "|(?<value>[$#]\\{[^}]*}?)|(?<directive></?[#@][^>]*>?)|(?<tag></?[A-Za-z!][^<>]*>?)",
            Pattern.DOTALL);
    private static final Pattern INNER = Pattern.compile("(?<string>\"[^\"]*\"?|'[^']*'?)|(?<value>[$#]\\{[^}]*}?)");

    private static final Pattern VALUE = Pattern.compile("(?<value>[$#]\\{[^}]*}?)");

    private Inking() {}

    /** One stretch after the other, without gaps. */
    record Stretch(int length, Ink ink) {}

    static List<Stretch> of(String text) {
        List<Stretch> stretches = new ArrayList<>();
        Matcher found = OUTER.matcher(text);
        int at = 0;
        while (found.find()) {
            add(stretches, found.start() - at, Ink.PLAIN);
            if (found.group("comment") != null) {
                add(stretches, found.end() - found.start(), Ink.COMMENT);
            } else if (found.group("value") != null) {
                add(stretches, found.end() - found.start(), Ink.VALUE);
            } else {
                within(stretches, found.group(), found.group("tag") == null ? Ink.DIRECTIVE : Ink.TAG);
            }
            at = found.end();
        }
        add(stretches, text.length() - at, Ink.PLAIN);
        return stretches;
    }

    private static void within(List<Stretch> stretches, String text, Ink ink) {
        Matcher found = (ink == Ink.STRING ? VALUE : INNER).matcher(text);
        int at = 0;
        while (found.find()) {
            add(stretches, found.start() - at, ink);
            if (found.group("value") == null) {
                within(stretches, found.group(), Ink.STRING);
            } else {
                add(stretches, found.end() - found.start(), Ink.VALUE);
            }
            at = found.end();
        }
        add(stretches, text.length() - at, ink);
    }

    private static void add(List<Stretch> stretches, int length, Ink ink) {
        if (length > 0) {
            stretches.add(new Stretch(length, ink));
        }
    }
}
