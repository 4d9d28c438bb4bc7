package app.marketingstatuses.engine;

import java.util.Locale;

/**
 * A mail, rendered and addressed, before it is queued.
 *
 * @param messageId without angle brackets; fixed here, so that a mail sent again after a crash is the same mail
 * @param status the status the mail speaks of: it is not sent once the order has left it
 */
public record OutgoingMail(
        Kind kind,
        long orderId,
        int status,
        String messageId,
        String from,
        String fromName,
        String to,
        String toName,
        String language,
        String subject,
        String html,
        String text) {
    /** Whom a mail is for. */
    public enum Kind {
        MANAGER,
        CUSTOMER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
