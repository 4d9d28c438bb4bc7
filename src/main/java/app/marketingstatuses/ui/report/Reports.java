package app.marketingstatuses.ui.report;

import app.marketingstatuses.domain.CodeFormatException;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.mail.TemplateFault;
import app.marketingstatuses.tasks.Fault;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the user's language what a report keeps in English, see {@link Telling}, and what is wrong with a tasks file. */
public final class Reports {
    private static final Pattern LINE = Pattern.compile("line (\\d+), column (\\d+)");

    private final Texts texts;
    private final MailTroubles mails;

    public Reports(Language language) {
        texts = Texts.of(language, Reports.class);
        mails = new MailTroubles(language);
    }

    /**
     * The sentence in the user's language; what this program never said is quoted as it stands.
     *
     * @param report as the run, the outbox or the database has it
     */
    public String say(String report) {
        return Telling.read(report).map(this::told).orElseGet(() -> texts.text("told.other", report));
    }

    /** The same for what may also be the answer of a mail server. */
    public String note(String english) {
        return Telling.read(english).isEmpty() && mails.knows(english) ? mails.reply(english) : say(english);
    }

    private String told(Telling.Told told) {
        String key = "told." + told.telling().code();
        if (told.telling() == Telling.OWN_TEMPLATE_FAILS) {
            List<String> at = told.details();
            return texts.text(key, texts.text("part." + at.get(0)), at.get(1), ofTemplate(at.get(2)));
        }
        boolean ofServer = told.telling() == Telling.MAIL_STOPS || told.telling() == Telling.SENDER_NOT_ACCEPTED;
        return texts.text(
                key,
                told.details().stream()
                        .map(detail -> ofServer ? mails.reply(detail) : detail(detail))
                        .toArray());
    }

    /** What is wrong with a template of the owner's, without its place. */
    public String say(TemplateFault fault) {
        return texts.text("template." + fault.code().key(), fault.details().toArray());
    }

    private String ofTemplate(String sentence) {
        for (TemplateFault.Code code : TemplateFault.Code.values()) {
            Optional<List<String>> details = code.read(sentence + ".");
            if (details.isPresent()) {
                return texts.text("template." + code.key(), details.get().toArray());
            }
        }
        return sentence;
    }

    private String detail(String detail) {
        return Telling.read(detail).map(this::told).orElse(detail);
    }

    /** What is wrong with a tasks file, and where. */
    public String say(Fault fault) {
        return place(fault.place()) + ": " + fault(fault.text().code(), fault.details());
    }

    /** What is wrong with a format of promo codes, without its place. */
    public String say(CodeFormatException why) {
        return texts.text("format." + why.trouble().code(), why.details().toArray());
    }

    private String place(String place) {
        Matcher line = LINE.matcher(place);
        if (line.matches()) {
            return texts.text("place.line", line.group(1), line.group(2));
        }
        return place.equals("(top)") ? texts.text("place.top") : place;
    }

    private String fault(String code, List<Object> details) {
        return texts.text(
                "fault." + code, details.stream().map(this::faultDetail).toArray());
    }

    private String faultDetail(Object detail) {
        if (detail instanceof Fault.Part part) {
            return fault(part.text().code(), part.details());
        }
        if (detail instanceof Fault.Format format) {
            return say(format.why());
        }
        String kind = "kind." + detail;
        return texts.has(kind) ? texts.text(kind) : String.valueOf(detail);
    }
}
