package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail;

/** Plain mails to send in tests. */
final class Mails {
    private Mails() {}

    static OutgoingMail to(String recipient) {
        return mail(1, "shop@example.com", recipient, "Your order");
    }

    static OutgoingMail mail(long order, String from, String to, String subject) {
        return new OutgoingMail(
                OutgoingMail.Kind.CUSTOMER,
                order,
                2,
                "id-" + order + "@example.com",
                from,
                "The \"Tea\" Room",
                to,
                "Anna",
                "en",
                subject,
                "<p>Hello</p>",
                "Hello\n");
    }
}
