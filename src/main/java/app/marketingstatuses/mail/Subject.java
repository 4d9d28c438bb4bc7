package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Telling;
import java.util.List;

/** A subject of a status, parsed. */
final class Subject {
    private static final int DEEPEST = 8;

    private final List<SubjectPart> parts;

    /** @throws CannotRender where it uses what we cannot render */
    Subject(String source) {
        parts = SubjectParser.subject(source);
    }

    /** One trimmed line; blank means no mail. Values put in are never read as tags again. */
    String render(SubjectScope scope) {
        return OneLine.of(render(parts, scope, 0));
    }

    private static String render(List<SubjectPart> parts, SubjectScope scope, int depth) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(render(part, scope, depth)));
        return text.toString();
    }

    private static String render(SubjectPart part, SubjectScope scope, int depth) {
        if (part instanceof SubjectPart.Text text) {
            return text.text();
        }
        if (part instanceof SubjectPart.Field field) {
            return scope.field(field.path());
        }
        if (part instanceof SubjectPart.Setting setting) {
            return scope.setting(setting.key());
        }
        return entry((SubjectPart.Entry) part, scope, depth);
    }

    private static String entry(SubjectPart.Entry entry, SubjectScope scope, int depth) {
        String text = scope.lexicon(entry.key());
        if (text == null) {
            throw CannotRender.construct(Telling.NOT_IN_LEXICON, "[[%" + entry.key() + "]]");
        }
        if (depth == DEEPEST) {
            throw CannotRender.construct(Telling.NESTED_TOO_DEEP, "[[%" + entry.key() + "]]");
        }
        return render(SubjectParser.lexicon(text), new Within(entry, scope, depth), depth + 1);
    }

    /** The fields that count inside a lexicon text: the tag's own placeholders first. */
    private record Within(SubjectPart.Entry entry, SubjectScope outer, int depth) implements SubjectScope {
        @Override
        public String field(String path) {
            List<SubjectPart> placeholder = entry.placeholders().get(path);
            return placeholder == null ? outer.field(entry.base() + path) : render(placeholder, outer, depth + 1);
        }

        @Override
        public String setting(String key) {
            return outer.setting(key);
        }

        @Override
        public String lexicon(String key) {
            return outer.lexicon(key);
        }
    }
}
