package app.marketingstatuses.domain;

import java.util.List;
import java.util.Locale;

/** No codes can be made by a format: what is wrong with it, and where. */
public final class CodeFormatException extends IllegalArgumentException {
    /** What can be wrong with a format, in English; the desktop has its own words for each. */
    public enum Trouble {
        EMPTY("must not be empty"),
        FORMAT_LONG("is longer than {0} characters"),
        NOT_IN_CODE("\"{0}\" cannot stand in a code: only Latin letters, digits and signs can, and no spaces"),
        SIGN("\"{0}\" has a meaning of its own; write \\{0} for the sign itself"),
        ANY("a dot stands for nothing here; write \\. for a dot, or what may stand there, such as [A-Z0-9]"),
        ANCHOR("\"{0}\" is not needed: the format is always the whole code; write \\{0} for the sign itself"),
        ENDLESS("\"{0}\" has no end; write how often at most, such as {1,10}"),
        NOTHING_COUNTED("\"{0}\" has nothing before it that it could count"),
        COUNTED_TWICE("\"{0}\" counts what is counted already; put that in ( ) first"),
        COUNT("a count is written {0} or {1}"),
        COUNT_ORDER("the count {0} must rise and reach 1 or more"),
        GROUP_OPEN("this ( is not closed by a )"),
        GROUP_CLOSED("this ) closes nothing; write \\) for the sign itself"),
        GROUP_KIND("groups are ( ) and (?: ) only"),
        GROUP_DEEP("groups are nested more than {0} deep"),
        PART_EMPTY("nothing stands here; write ? after a group that may be left out"),
        CLASS_OPEN("this [ is not closed by a ]"),
        CLASS_EMPTY("nothing stands in the [ ]"),
        CLASS_NEGATED("[^ ] says what must not stand there; list what may, such as [A-HJ-NP-Z2-9]"),
        RANGE("the range {0} must rise from digit to digit, or from letter to letter of one case"),
        ESCAPE("\"{0}\" is not known; after a \\ there can be d (a digit), w (a letter, a digit or _) or a sign"),
        CODE_LONG("makes codes of more than {0} characters"),
        CODE_EMPTY("could make a code without a single character"),
        INTRICATE("has too many parts that overlap; write it more simply");

        private final Wording wording;

        Trouble(String english) {
            wording = new Wording(english);
        }

        /** Short and stable, such as {@code class-open}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Trouble trouble;
    private final int position;
    private final transient List<String> details;

    CodeFormatException(Trouble trouble, int position, String... details) {
        super(trouble.wording.fill((Object[]) details));
        this.trouble = trouble;
        this.position = position;
        this.details = List.of(details);
    }

    public Trouble trouble() {
        return trouble;
    }

    /** Which character of the format is meant, the first being 1; 0 where it is the format as a whole. */
    public int position() {
        return position;
    }

    /** What the sentence names, in the order in which a translation refers to it. */
    public List<String> details() {
        return details;
    }
}
