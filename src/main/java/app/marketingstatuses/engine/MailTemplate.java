package app.marketingstatuses.engine;

import java.util.Objects;

/**
 * A mail as the owner wrote it, in FreeMarker: for one status, one audience and one language.
 *
 * @param language {@code en} or {@code ru}
 * @param subject empty for the subject that the shop has for the status
 * @param text empty for one made from the HTML
 */
public record MailTemplate(
        int status, OutgoingMail.Kind audience, String language, String subject, String html, String text) {
    public MailTemplate {
        Objects.requireNonNull(audience);
        Objects.requireNonNull(language);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(html);
        Objects.requireNonNull(text);
    }

    /** Whether it is for these mails. */
    public boolean isFor(int wantedStatus, OutgoingMail.Kind wantedAudience, String wantedLanguage) {
        return status == wantedStatus && audience == wantedAudience && language.equals(wantedLanguage);
    }
}
