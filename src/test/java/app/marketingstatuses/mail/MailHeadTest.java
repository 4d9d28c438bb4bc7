package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Head;
import app.marketingstatuses.mail.SmtpSettings.Security;
import app.marketingstatuses.testing.HostileValues;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What mails say in their heads beside whom they are from and for, as it arrives. */
class MailHeadTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final OutgoingMail PLAIN = Mails.to("anna@example.org");

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    private static SendResult send(Head head) {
        int port = SERVER.getSmtp().getPort();
        try (SmtpTransport transport =
                new SmtpTransport(SmtpSettings.of("localhost", port, Security.NONE, null, null), CLOCK)) {
            return transport.send(PLAIN.with(head));
        }
    }

    private static MimeMessage arrived(Head head) {
        int before = SERVER.getReceivedMessages().length;
        assertThat(send(head)).isEqualTo(SendResult.accepted());
        return SERVER.getReceivedMessages()[before];
    }

    private static List<String> names(MimeMessage mail) throws Exception {
        return Collections.list(mail.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
    }

    @Test
    void aPlainMailSaysNothingMore() throws Exception {
        MimeMessage plain = arrived(Head.plain(OutgoingMail.Kind.CUSTOMER));
        assertThat(names(plain)).doesNotContain("Reply-To", "List-Unsubscribe");
    }

    @Test
    void answersGoToAnAddressOfTheirOwnAndUnsubscribingIsAMail() throws Exception {
        String link = UnsubscribeLink.of("stop+shop@xn--e1afmkfd.xn--p1ai", order("2411/12"));
        MimeMessage mail = arrived(new Head(true, "answers@пример.рф", link));

        assertThat(mail.getHeader("Reply-To")).containsExactly("answers@xn--e1afmkfd.xn--p1ai");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<mailto:stop%2Bshop@xn--e1afmkfd.xn--p1ai"
                        + "?subject=unsubscribe%20%2312%20%28order%202411%2F12%29>");
        assertThat(URI.create(link).getSchemeSpecificPart())
                .isEqualTo("stop+shop@xn--e1afmkfd.xn--p1ai?subject=unsubscribe #12 (order 2411/12)");
    }

    @Test
    void noOrdersNumberAddsALineOrALink() throws Exception {
        List<String> usual =
                names(arrived(new Head(true, "a@b.example", UnsubscribeLink.of("u@b.example", order("7")))));
        for (String value : HostileValues.all()) {
            String link = UnsubscribeLink.of("u@b.example", order(value));
            MimeMessage mail = arrived(new Head(true, "a@b.example", link));
            assertThat(names(mail)).as(value).isEqualTo(usual);
            assertThat(mail.getHeader("List-Unsubscribe")).as(value).containsExactly("<" + link + ">");
            assertThat(link).as(value).startsWith("mailto:u@b.example?subject=unsubscribe%20%2312%20%28order%20");
            assertThat(link.length()).as(value).isLessThan(600);
            SERVER.purgeEmailFromAllMailboxes();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@b.example?subject=x>\r\nBcc: <eve@example.org",
                "mailto:a@b.example?subject=x\nBcc: eve@example.org",
                "mailto:a@b.example?subject=x>, <https://evil.example/",
                "mailto:a@b.example?subject=x&bcc=eve@example.org",
                "https://evil.example/?subject=x",
                ""
            })
    void whatIsNoLinkNeverGetsIntoAHead(String link) {
        assertThat(send(new Head(true, null, link)).outcome()).isEqualTo(SendResult.Outcome.REFUSED);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: eve@example.org",
                "a@b.example, eve@example.org",
                "Anna <a@b.example>",
                "a@b.example\u2028Bcc: eve@example.org",
                ""
            })
    void whatIsNoAddressNeverGetsIntoAHead(String address) {
        assertThat(send(new Head(true, address, null)).outcome()).isEqualTo(SendResult.Outcome.REFUSED);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    private static Order order(String number) {
        return new Order(5, number, 12, null, BigDecimal.ONE, 1, 1, 1, "web", Set.of(), Map.of(), "anna@example.org");
    }
}
