package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the MODX tags and the Fenom output that subjects are made of: {@code [[+field]]}, {@code [[++setting]]},
 * {@code [[%lexicon_key]]} with {@code &name=`value`}, {@code {$field}}, {@code {'key' | lexicon}}. Whatever else looks
 * like a tag is refused by name: a subject must never go out half rendered.
 */
final class SubjectParser {
    private static final Pattern NAME = Pattern.compile("[\\w.\\-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern VARIABLE = Pattern.compile("\\$([A-Za-z_]\\w*(?:\\.\\w+)*)");
    private static final Pattern MODIFIER =
            Pattern.compile("(['\"])([\\w.\\-]+)\\1\\s*\\|\\s*(lexicon|option)\\s*(:\\s*\\$order\\s*)?");
    private static final Pattern PROPERTY = Pattern.compile("\\s*&\\s*([\\w.\\-]+)\\s*=\\s*`");

    private final String source;
    private final boolean fenom;
    private int at;

    private SubjectParser(String source, boolean fenom) {
        this.source = source;
        this.fenom = fenom;
    }

    /** Parses an owner's subject. */
    static List<SubjectPart> subject(String source) {
        return new SubjectParser(source, true).parts();
    }

    /** Parses a lexicon text: MODX tags only. */
    static List<SubjectPart> lexicon(String source) {
        return new SubjectParser(source, false).parts();
    }

    private List<SubjectPart> parts() {
        List<SubjectPart> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (at < source.length()) {
            SubjectPart part = opensTag() ? tag() : opensFenom() ? fenom() : null;
            if (part == null) {
                text.append(source.charAt(at++));
            } else {
                parts.add(new SubjectPart.Text(text.toString()));
                parts.add(part);
                text.setLength(0);
            }
        }
        parts.add(new SubjectPart.Text(text.toString()));
        return parts;
    }

    /** MODX leaves a tag that is never closed as it stands. */
    private boolean opensTag() {
        return source.startsWith("[[", at) && tagEnd() >= 0;
    }

    private int tagEnd() {
        int depth = 0;
        for (int i = at; i < source.length() - 1; i++) {
            if (source.startsWith("[[", i)) {
                depth++;
                i++;
            } else if (source.startsWith("]]", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private SubjectPart tag() {
        int end = tagEnd();
        String whole = source.substring(at, end);
        String inner = source.substring(at + 2, end - 2).strip();
        at = end;
        String body = inner.startsWith("!") ? inner.substring(1).strip() : inner;
        if (body.startsWith("-")) {
            return new SubjectPart.Text("");
        }
        int question = body.indexOf('?');
        String token = (question < 0 ? body : body.substring(0, question)).strip();
        String properties = question < 0 ? "" : body.substring(question + 1);
        if (token.startsWith("++") && isName(token.substring(2))) {
            return new SubjectPart.Setting(token.substring(2).strip());
        }
        if (token.startsWith("+") && isName(token.substring(1))) {
            return new SubjectPart.Field(token.substring(1).strip());
        }
        if (token.startsWith("%") && isName(token.substring(1))) {
            return new SubjectPart.Entry(token.substring(1).strip(), properties(properties, whole), "");
        }
        throw CannotRender.construct(Telling.BEYOND_SUBJECT, whole);
    }

    private static boolean isName(String text) {
        return NAME.matcher(text.strip()).matches();
    }

    private Map<String, List<SubjectPart>> properties(String text, String whole) {
        Map<String, List<SubjectPart>> properties = new LinkedHashMap<>();
        Matcher property = PROPERTY.matcher(text);
        int from = 0;
        while (!text.substring(from).isBlank()) {
            property.region(from, text.length());
            int close = property.lookingAt() ? text.indexOf('`', property.end()) : -1;
            if (close < 0) {
                throw CannotRender.construct(Telling.BAD_PLACEHOLDERS, whole);
            }
            String value = text.substring(property.end(), close);
            properties.put(property.group(1), new SubjectParser(value, fenom).parts());
            from = close + 1;
        }
        return properties;
    }

    /** Fenom leaves a brace alone that is followed by white space or closed at once. */
    private boolean opensFenom() {
        return fenom
                && source.charAt(at) == '{'
                && at + 1 < source.length()
                && source.charAt(at + 1) != '}'
                && !Character.isWhitespace(source.charAt(at + 1));
    }

    private SubjectPart fenom() {
        if (source.startsWith("{*", at)) {
            int end = source.indexOf("*}", at);
            at = end < 0 ? source.length() : end + 2;
            return new SubjectPart.Text("");
        }
        int end = source.indexOf('}', at);
        String whole = end < 0 ? source.substring(at) : source.substring(at, end + 1);
        String inner = end < 0 ? "" : source.substring(at + 1, end).strip();
        at += whole.length();
        Matcher variable = VARIABLE.matcher(inner);
        if (variable.matches()) {
            return new SubjectPart.Field(variable.group(1));
        }
        Matcher modifier = MODIFIER.matcher(inner);
        if (modifier.matches()) {
            return modifier.group(3).equals("option")
                    ? new SubjectPart.Setting(modifier.group(2))
                    : new SubjectPart.Entry(modifier.group(2), Map.of(), modifier.group(4) == null ? "" : "order.");
        }
        throw CannotRender.construct(Telling.BEYOND_SUBJECT, whole);
    }
}
