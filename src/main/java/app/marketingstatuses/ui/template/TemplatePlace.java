package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail.Kind;

/**
 * Which mails a template is for.
 *
 * @param language {@code en} or {@code ru}
 */
public record TemplatePlace(int status, Kind audience, String language) {
    static TemplatePlace of(MailTemplate template) {
        return new TemplatePlace(template.status(), template.audience(), template.language());
    }

    MailTemplate with(String subject, String html, String text) {
        return new MailTemplate(status, audience, language, subject, html, text);
    }
}
