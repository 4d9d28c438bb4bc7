package app.marketingstatuses.mail;

import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.OutgoingMail;

/**
 * A mail about one order as it would be, or why there is none.
 *
 * @param mail null where it cannot be rendered
 * @param source what its body is made of; null where there is nothing to make it of
 * @param fault where the owner's template fails; null where it does not, or where it is not the template's fault
 * @param failure in words fit for a user and without personal data; null where all is well
 */
public record TemplateTrial(OutgoingMail mail, BodySource source, TemplateFault fault, String failure) {
    /** Whether both would read the same: subject, HTML and text. Two that fail do. */
    public boolean readsAs(TemplateTrial other) {
        if (mail == null || other.mail == null) {
            return mail == other.mail;
        }
        return mail.subject().equals(other.mail.subject())
                && mail.html().equals(other.mail.html())
                && mail.text().equals(other.mail.text());
    }
}
