package app.marketingstatuses.ui.mailview;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.engine.OutgoingMail;

/**
 * A mail to be shown.
 *
 * @param from null where it is not worth a line
 * @param html null for a mail of plain text only
 * @param text null where there is none
 * @param source the mail as it goes over the wire; null where nobody asks for it
 * @param code the promo code it tells; null where there is none, or none of which there is more to say
 */
public record MailContent(
        String from, String to, String subject, String html, String text, String source, PromoCode code) {
    public MailContent(String from, String to, String subject, String html, String text, String source) {
        this(from, to, subject, html, text, source, null);
    }

    /** A mail as it would be queued. */
    public static MailContent of(OutgoingMail mail) {
        return new MailContent(
                address(mail.fromName(), mail.from()),
                address(mail.toName(), mail.to()),
                mail.subject(),
                mail.html(),
                mail.text(),
                null);
    }

    /** The same with what there is to say of the promo code it tells; null for nothing. */
    public MailContent telling(PromoCode told) {
        return new MailContent(from, to, subject, html, text, source, told);
    }

    private static String address(String name, String address) {
        return name == null || name.isBlank() ? address : name + " <" + address + ">";
    }

    /** No personal data in logs. */
    @Override
    public String toString() {
        return "MailContent[]";
    }
}
