package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.OutgoingMail;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailSourceTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void showsHeadAndBothParts() {
        String source = MailSource.of(mail("tea@example.com"), NOON).orElseThrow();
        assertThat(source)
                .contains(
                        "Message-ID: <1@shop.example.com>",
                        "Subject: Hello",
                        "To: tea@example.com",
                        "text/plain",
                        "text/html",
                        "<p>Hello</p>")
                .doesNotContain("\r");
    }

    @Test
    void thereIsNoneWhereNoServerCouldTakeIt() {
        assertThat(MailSource.of(mail("nobody"), NOON)).isEmpty();
    }

    private static OutgoingMail mail(String to) {
        return new OutgoingMail(
                OutgoingMail.Kind.CUSTOMER,
                1,
                2,
                "1@shop.example.com",
                "shop@example.com",
                "Shop",
                to,
                null,
                "en",
                "Hello",
                "<p>Hello</p>",
                "Hello");
    }
}
