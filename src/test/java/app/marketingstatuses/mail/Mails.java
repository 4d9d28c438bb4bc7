package app.marketingstatuses.mail;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.time.ZoneOffset;

/** Plain mails to send in tests. */
final class Mails {
    /** No bound, no quiet hours. */
    static final SendingRules NO_RULES = new SendingRules(key -> null, new ShopZone(ZoneOffset.UTC));

    private Mails() {}

    static OutgoingMail to(String recipient) {
        return mail(1, "shop@example.com", recipient, "Your order");
    }

    static OutgoingMail mail(long order, String from, String to, String subject) {
        return mail(Kind.CUSTOMER, order, from, to, subject);
    }

    static OutgoingMail mail(Kind kind, long order, String from, String to, String subject) {
        return new OutgoingMail(
                kind,
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
