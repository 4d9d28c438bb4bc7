package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is wrong with a template of the owner's, and where.
 *
 * @param line from 1; 0 where it concerns the whole
 * @param column from 1; 0 where it concerns the whole line
 * @param details what the sentence of the code names, in the order of its holes
 */
public record TemplateFault(Part part, int line, int column, Code code, List<String> details) {
    private static final int LONGEST = 120;

    /** Which text of the template it is in. */
    public enum Part {
        SUBJECT,
        HTML,
        TEXT
    }

    /** The kinds, stable: the desktop says them in the user's language. */
    public enum Code {
        /** Not FreeMarker; names what the parser says. */
        SYNTAX("This cannot be read: {0}."),
        /** A directive, built-in or variable that templates may not use; named. */
        FORBIDDEN("{0} cannot be used in a mail."),
        /** A variable that is not there, or empty; named. */
        MISSING("There is no value for {0}: write {0}! where it may be empty."),
        /** It cannot be done with the values of this order; names the piece of the template. */
        FAILS("This does not work with the values of this order: {0}"),
        /** Larger than it may be; names how large, in characters. */
        TOO_LONG("This is longer than a mail can be: at most {0} characters."),
        /** Takes too long, or too much memory, or goes round without end. */
        TOO_MUCH("This takes longer or more memory than a mail may."),
        /** HTML that could run code in a mail program; named. */
        CODE("{0} is not for mails: mail programs block it."),
        /** Without text. */
        EMPTY("This is empty.");

        private final Wording wording;

        Code(String english) {
            wording = new Wording(english);
        }

        /** What a sentence of this kind names; empty where it is another. */
        public Optional<List<String>> read(String sentence) {
            return wording.read(sentence);
        }

        /** Short and stable, such as {@code too-long}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public TemplateFault {
        details = details.stream().map(TemplateFault::cut).toList();
    }

    static TemplateFault of(Part part, int line, int column, Code code, String... details) {
        return new TemplateFault(part, Math.max(0, line), Math.max(0, column), code, List.of(details));
    }

    /** The English sentence, without the place. */
    public String sentence() {
        return code.wording.fill(details.toArray());
    }

    private static String cut(String detail) {
        String line = OneLine.of(detail);
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
