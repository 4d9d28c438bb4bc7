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
        String text,
        Head head) {
    /** In place of an order's id: the mail is about none. */
    public static final long NO_ORDER = 0;

    /** One that says in its head what every mail of its kind does. */
    public OutgoingMail(
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
        this(
                kind,
                orderId,
                status,
                messageId,
                from,
                fromName,
                to,
                toName,
                language,
                subject,
                html,
                text,
                Head.plain(kind));
    }

    /** Whether both its parts hold these words. */
    public boolean tells(String words) {
        return text.contains(words) && unescaped(html).contains(words);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** Whether it is about one order, and so worth nothing once that has moved on. */
    public boolean isAboutOrder() {
        return orderId != NO_ORDER;
    }

    /** Whom a mail is for. */
    public enum Kind {
        MANAGER,
        CUSTOMER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same mail under another head. */
    public OutgoingMail with(Head other) {
        return new OutgoingMail(
                kind, orderId, status, messageId, from, fromName, to, toName, language, subject, html, text, other);
    }

    /**
     * What few mails say in their heads, fixed like the rest of the mail.
     *
     * @param marketing whether it is dropped where its customer wants no such mail
     * @param replyTo where answers go; null for the sender
     * @param unsubscribe a {@code mailto:} link; null for none
     */
    public record Head(boolean marketing, String replyTo, String unsubscribe) {
        /** What a mail says of which nothing is known: a customer's is marketing. */
        public static Head plain(Kind kind) {
            return new Head(kind == Kind.CUSTOMER, null, null);
        }
    }
}
