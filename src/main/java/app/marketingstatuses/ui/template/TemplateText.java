package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.ui.text.Texts;

/** A whole template as one text, to be compared line by line. */
final class TemplateText {
    private TemplateText() {}

    /** @param template null reads as nothing */
    static String of(MailTemplate template, Texts texts) {
        if (template == null) {
            return "";
        }
        String subject = texts.text("diff.subject", template.subject());
        String text = template.text().isBlank() ? "" : "\n\n" + texts.text("diff.text") + "\n" + template.text();
        return subject + "\n\n" + template.html() + text;
    }
}
