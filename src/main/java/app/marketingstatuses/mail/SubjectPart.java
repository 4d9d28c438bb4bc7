package app.marketingstatuses.mail;

import java.util.List;
import java.util.Map;

/** One piece of a parsed subject or lexicon text. */
sealed interface SubjectPart {
    /** Text as it stands. */
    record Text(String text) implements SubjectPart {}

    /** A field of the order, such as {@code num} or {@code address.city}. */
    record Field(String path) implements SubjectPart {}

    /** A setting of the site. */
    record Setting(String key) implements SubjectPart {}

    /**
     * A lexicon text.
     *
     * @param placeholders what {@code [[+name]]} means inside it before the order's fields are asked
     * @param base path that the fields inside it start from, empty for the top level
     */
    record Entry(String key, Map<String, List<SubjectPart>> placeholders, String base) implements SubjectPart {}
}
