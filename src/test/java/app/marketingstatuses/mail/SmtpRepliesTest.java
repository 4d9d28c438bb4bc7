package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.mail.SendResult.Outcome;
import app.marketingstatuses.mail.SmtpSettings.Security;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server says, and when it hangs up, decides what becomes of a mail. */
class SmtpRepliesTest {
    private static SmtpTransport transport(ScriptedSmtp server) {
        return new SmtpTransport(
                SmtpSettings.of("127.0.0.1", server.port(), Security.NONE, null, null), Clock.systemUTC());
    }

    @ParameterizedTest
    @CsvSource({
        "HELLO, 554 5.3.2 go away,                  SERVER_DOWN,    554 5.3.2 the server refuses connections",
        "HELLO, 421 busy,                           SERVER_DOWN,    421 the server refuses connections",
        "HELLO, hang up,                            SERVER_DOWN,    no connection",
        "MAIL,  550 5.1.8 <shop@example.com> no,    SENDER_REFUSED, 550 5.1.8 sender refused",
        "MAIL,  451 4.7.1 wait,                     TRY_LATER,      451 4.7.1 try later",
        "MAIL,  530 5.7.0 log in first,             LOGIN_REFUSED,  530 5.7.0 login required",
        "MAIL,  hang up,                            LOST,           connection lost",
        "MAIL,  421 4.4.2 too long,                 LOST,           421 4.4.2 server is closing",
        "RCPT,  550 5.1.1 <anna@example.org>: no,   REFUSED,        550 5.1.1 recipient refused",
        "RCPT,  552 full,                           REFUSED,        552 recipient refused",
        "RCPT,  450 4.2.0 greylisted,               TRY_LATER,      450 4.2.0 try later",
        "RCPT,  554 5.7.1 Relay access denied,      SENDER_REFUSED, 554 5.7.1 relaying refused",
        "RCPT,  hang up,                            LOST,           connection lost",
        "RCPT,  421 4.3.2 closing,                  LOST,           421 4.3.2 server is closing",
        "DATA,  451 4.3.0 later,                    TRY_LATER,      451 4.3.0 try later",
        "DATA,  554 no valid recipients,            REFUSED,        554 content refused",
        "DATA,  hang up,                            LOST,           connection lost",
        "DOT,   554 5.7.1 spam from anna@x.org,     REFUSED,        554 5.7.1 content refused",
        "DOT,   452 4.3.1 no room,                  TRY_LATER,      452 4.3.1 try later",
        "DOT,   421 4.3.2 closing,                  TRY_LATER,      421 4.3.2 try later",
        "DOT,   hang up,                            UNCERTAIN,      no reply after sending",
    })
    void everyReplyHasItsMeaning(String step, String answer, Outcome outcome, String error) throws IOException {
        AtomicBoolean said = new AtomicBoolean();
        try (ScriptedSmtp server = new ScriptedSmtp((s, n) -> s.equals(step) && !said.getAndSet(true) ? answer : null);
                SmtpTransport transport = transport(server)) {
            assertThat(transport.send(Mails.to("anna@example.org"))).isEqualTo(new SendResult(outcome, error));

            assertThat(transport.send(Mails.to("boris@example.org")).outcome()).isEqualTo(Outcome.ACCEPTED);
        }
    }

    @Test
    void severalMailsGoOverOneConnection() throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp((step, n) -> null);
                SmtpTransport transport = transport(server)) {
            for (String to : List.of("a@example.org", "b@example.org", "c@example.org")) {
                assertThat(transport.send(Mails.to(to)).outcome()).isEqualTo(Outcome.ACCEPTED);
            }
            assertThat(server.connections).hasValue(1);
            assertThat(server.heard)
                    .filteredOn(line -> line.startsWith("RCPT"))
                    .containsExactly("RCPT TO:<a@example.org>", "RCPT TO:<b@example.org>", "RCPT TO:<c@example.org>");
        }
    }

    @Test
    void nothingIsSentInTheOpenWhereStartTlsIsRequired() throws IOException {
        for (String offer : List.of("250 ok", "250-hi\r\n250 STARTTLS")) {
            try (ScriptedSmtp server = new ScriptedSmtp((step, n) ->
                            step.equals("EHLO") ? offer : step.equals("STARTTLS") ? "454 no TLS today" : null);
                    SmtpTransport transport = new SmtpTransport(
                            SmtpSettings.of("127.0.0.1", server.port(), Security.STARTTLS_REQUIRED, "u", "p"),
                            Clock.systemUTC())) {
                assertThat(transport.send(Mails.to("anna@example.org")).outcome())
                        .isEqualTo(Outcome.SERVER_DOWN);
                assertThat(server.heard).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
            }
        }
    }

    @Test
    void startTlsProtectsTheConnectionBeforeTheLogin() throws IOException {
        assertThat(startTls("localhost", TestCertificate.context().getSocketFactory(), Outcome.ACCEPTED))
                .startsWith("EHLO", "STARTTLS", "protected", "EHLO", "AUTH", "MAIL");
    }

    @Test
    void aCertificateThatIsNotTrustedOrOfAnotherNameStopsBeforeTheLogin() throws IOException {
        assertThat(startTls("localhost", null, Outcome.SERVER_DOWN)).doesNotContain("AUTH", "MAIL");
        assertThat(startTls("127.0.0.1", TestCertificate.context().getSocketFactory(), Outcome.SERVER_DOWN))
                .doesNotContain("AUTH", "MAIL");
    }

    private static List<String> startTls(String host, SSLSocketFactory sockets, Outcome expected) throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp((step, n) -> switch (step) {
                    case "EHLO" -> "250-hi\r\n250-STARTTLS\r\n250 AUTH PLAIN";
                    case "STARTTLS" -> "220 go on";
                    case "AUTH" -> "235 welcome";
                    default -> null;
                });
                SmtpTransport transport = new SmtpTransport(
                        SmtpSettings.of(host, server.port(), Security.STARTTLS_REQUIRED, "u", "p"),
                        Clock.systemUTC(),
                        sockets)) {
            SendResult result = transport.send(Mails.to("anna@example.org"));

            assertThat(result.outcome()).isEqualTo(expected);
            if (expected != Outcome.ACCEPTED) {
                assertThat(result.error()).isEqualTo("no protected connection (TLS)");
            }
            return server.heard.stream().map(line -> line.split("[ :]")[0]).toList();
        }
    }

    @Test
    void aLoginThatTheServerDoesNotOfferIsNotSkipped() throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp((step, n) -> null);
                SmtpTransport transport = new SmtpTransport(
                        SmtpSettings.of("127.0.0.1", server.port(), Security.NONE, "u", "p"), Clock.systemUTC())) {
            SendResult result = transport.send(Mails.to("anna@example.org"));

            assertThat(result.outcome()).isEqualTo(Outcome.LOGIN_REFUSED);
            assertThat(result.error()).contains("mail_smtp_prefix");
            assertThat(server.heard).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    /** Each word comes in time, but never the last one. */
    @Test
    void aServerThatNeverComesToTheEndIsGivenUp() throws IOException {
        String endless = "250-welcome\r\n".repeat(200_000) + "250 ok";
        try (ScriptedSmtp server = new ScriptedSmtp((step, n) -> step.equals("EHLO") ? endless : null);
                SmtpTransport transport = transport(server)) {
            assertThat(transport.send(Mails.to("anna@example.org")))
                    .isEqualTo(new SendResult(Outcome.SERVER_DOWN, "no connection"));
        }
        try (ScriptedSmtp server = new ScriptedSmtp((step, n) -> null);
                SmtpTransport transport = new SmtpTransport(
                        SmtpSettings.of("127.0.0.1", server.port(), Security.NONE, null, null),
                        Clock.systemUTC(),
                        null,
                        new Patience(Duration.ZERO))) {
            assertThat(transport.send(Mails.to("anna@example.org")))
                    .isEqualTo(new SendResult(Outcome.SERVER_DOWN, "no connection"));
        }
    }

    @ParameterizedTest
    @CsvSource({"535 5.7.8 wrong, LOGIN_REFUSED", "454 4.7.0 not now, SERVER_DOWN", "hang up, SERVER_DOWN"})
    void aRefusedLoginIsToldFromOneThatFailsForNow(String answer, Outcome outcome) throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp((step, n) ->
                        step.equals("EHLO") ? "250-hi\r\n250 AUTH PLAIN" : step.equals("AUTH") ? answer : null);
                SmtpTransport transport = new SmtpTransport(
                        SmtpSettings.of("127.0.0.1", server.port(), Security.NONE, "u", "p"), Clock.systemUTC())) {
            assertThat(transport.send(Mails.to("anna@example.org")).outcome()).isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "anna",
        "anna@",
        "@example.org",
        "'a@example.org, b@example.org'",
        "'Anna <anna@example.org>'",
        "'group: a@example.org;'",
        "'anna@example.org\r\nRCPT TO:<eve@example.org>'",
        "'anna@example.org\u0000'",
        "'an na@example.org'",
        "анна@example.org",
    })
    void whatIsNoSingleAddressNeverReachesTheServer(String address) throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp((step, n) -> null);
                SmtpTransport transport = transport(server)) {
            SendResult result = transport.send(Mails.to(address));

            assertThat(result).isEqualTo(new SendResult(Outcome.REFUSED, "the recipient's address is no mail address"));
            assertThat(server.connections).hasValue(0);
        }
    }

    @Test
    void theNextServerIsAskedWhereTheFirstIsDown() throws IOException {
        List<String> heard;
        try (ScriptedSmtp server = new ScriptedSmtp((step, n) -> null)) {
            SmtpSettings settings = new SmtpSettings(
                    List.of(
                            new SmtpSettings.Server("127.0.0.1", freePort(), Security.NONE),
                            new SmtpSettings.Server("127.0.0.1", server.port(), Security.NONE)),
                    null,
                    null,
                    "tea.example.com",
                    SmtpSettings.CONNECT);
            try (SmtpTransport transport = new SmtpTransport(settings, Clock.systemUTC())) {
                assertThat(transport.send(Mails.to("a@example.org")).outcome()).isEqualTo(Outcome.ACCEPTED);
            }
            heard = server.heard;
        }
        assertThat(heard).contains("EHLO tea.example.com", "QUIT");
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
