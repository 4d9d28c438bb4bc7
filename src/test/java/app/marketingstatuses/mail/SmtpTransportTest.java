package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.mail.SendResult.Outcome;
import app.marketingstatuses.mail.SmtpSettings.Security;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mails arrive at a real mail server as they were meant. */
class SmtpTransportTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private GreenMail server;

    private int start(String protocol) {
        ServerSetup setup = new ServerSetup(0, "localhost", protocol).dynamicPort();
        server = new GreenMail(setup);
        server.setUser("shop", "secret");
        server.start();
        return server.getSmtp() != null && protocol.equals("smtp")
                ? server.getSmtp().getPort()
                : server.getSmtps().getPort();
    }

    @BeforeAll
    static void showOurCertificate() {
        System.setProperty("greenmail.tls.keystore.file", TestCertificate.STORE.toString());
        System.setProperty("greenmail.tls.keystore.password", TestCertificate.PASSWORD);
        System.setProperty("greenmail.tls.key.password", TestCertificate.PASSWORD);
    }

    @AfterAll
    static void forgetOurCertificate() {
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
        System.clearProperty("greenmail.tls.key.password");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void bothPartsArriveInUtf8UnderTheirOwnMessageId() throws Exception {
        int port = start("smtp");
        OutgoingMail mail = new OutgoingMail(
                OutgoingMail.Kind.CUSTOMER,
                7,
                2,
                "0c1d@example.com",
                "shop@example.com",
                "Чайная \"лавка\"",
                "anna@example.org",
                "Анна; Петрова",
                "ru",
                "Заказ № 7 ждёт оплаты\r\nBcc: eve@example.org",
                "<p>Здравствуйте</p>",
                "Здравствуйте\n");

        try (SmtpTransport transport =
                new SmtpTransport(SmtpSettings.of("localhost", port, Security.NONE, null, null), CLOCK)) {
            assertThat(transport.send(mail)).isEqualTo(SendResult.accepted());
        }

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getMessageID()).isEqualTo("<0c1d@example.com>");
        assertThat(received.getSubject()).isEqualTo("Заказ № 7 ждёт оплаты Bcc: eve@example.org");
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSentDate()).isEqualTo(Date.from(NOW));
        assertThat(((InternetAddress) received.getFrom()[0]).getPersonal()).isEqualTo("Чайная \"лавка\"");
        assertThat(((InternetAddress) received.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Анна; Петрова");
        assertThat(received.getHeader("Content-Language")).containsExactly("ru");
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Здравствуйте");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Здравствуйте</p>");
    }

    @Test
    void loginWorksAndAWrongPasswordIsToldAsSuch() {
        int port = start("smtp");

        assertThat(send(SmtpSettings.of("localhost", port, Security.NONE, "shop", "secret"), null))
                .isEqualTo(SendResult.accepted());
        assertThat(send(SmtpSettings.of("localhost", port, Security.NONE, "shop", "wrong"), null))
                .isEqualTo(new SendResult(Outcome.LOGIN_REFUSED, "535 5.7.8 user or password refused"));
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void tlsFromTheStartWorksWithACertificateThatIsTrusted() {
        int port = start("smtps");

        assertThat(send(
                        SmtpSettings.of("localhost", port, Security.TLS, "shop", "secret"),
                        TestCertificate.context().getSocketFactory()))
                .isEqualTo(SendResult.accepted());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aCertificateThatIsNotTrustedStopsBeforeAnyMail() {
        int port = start("smtps");

        assertThat(send(SmtpSettings.of("localhost", port, Security.TLS, "shop", "secret"), null))
                .isEqualTo(new SendResult(Outcome.SERVER_DOWN, "no protected connection (TLS)"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aCertificateOfAnotherNameIsNotBelieved() throws Exception {
        int port = start("smtps");

        assertThat(send(
                                SmtpSettings.of("127.0.0.1", port, Security.TLS, null, null),
                                TestCertificate.context().getSocketFactory())
                        .outcome())
                .isEqualTo(Outcome.SERVER_DOWN);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aTestMessageSaysInOneSentenceWhetherItGotOut() {
        int port = start("smtp");
        SmtpSettings settings = SmtpSettings.of("localhost", port, Security.NONE, null, null);

        MailTest.Report report =
                MailTest.send(new SmtpTransport(settings, CLOCK), "shop@example.com", "Tea", "owner@example.org");

        assertThat(report).isEqualTo(new MailTest.Report(true, "The test message was accepted.", null));
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(MailTest.send(new SmtpTransport(settings, CLOCK), "", "Tea", "owner@example.org")
                        .sentence())
                .contains("emailsender");
        assertThat(MailTest.send(new NoTransport("no server is set up"), "shop@example.com", null, "o@example.org"))
                .isEqualTo(new MailTest.Report(
                        false, "The test message was not accepted: no server is set up.", "no server is set up"));
    }

    private static SendResult send(SmtpSettings settings, SSLSocketFactory sockets) {
        try (SmtpTransport transport = new SmtpTransport(settings, CLOCK, sockets)) {
            return transport.send(Mails.to("anna@example.org"));
        }
    }
}
