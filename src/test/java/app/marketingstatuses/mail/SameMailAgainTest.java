package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.mail.SmtpSettings.Security;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** A mail that is sent again is the same mail: mailboxes that know its Message-ID show it once. */
class SameMailAgainTest {
    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final OutgoingMail MAIL = Mails.mail(1, "shop@example.com", "anna@example.org", "x");

    private final FakeQueue queue = new FakeQueue();
    private final long id = queue.add(MAIL, START);

    @Test
    void aMailThatMayHaveBeenTakenGoesOutAgainUnderItsMessageId() throws IOException {
        assertSentAgain((step, connection) -> step.equals("DOT") && connection == 1 ? ScriptedSmtp.HANG_UP : null);
    }

    @Test
    void aMailThatWasPutOffGoesOutAgainUnderItsMessageId() throws IOException {
        assertSentAgain((step, connection) -> step.equals("DOT") && connection == 1 ? "451 later" : null);
    }

    /** Two runs, an hour apart. */
    private void assertSentAgain(BiFunction<String, Integer, String> script) throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp(script)) {
            deliver(server, START);
            assertThat(queue.state(id)).startsWith("retrying");
            deliver(server, START.plusSeconds(3_600));

            assertThat(queue.state(id)).isEqualTo("sent");
            assertThat(server.contents)
                    .filteredOn(line -> line.startsWith("Message-ID:"))
                    .containsExactly(
                            "Message-ID: <" + MAIL.messageId() + ">", "Message-ID: <" + MAIL.messageId() + ">");
        }
    }

    private void deliver(ScriptedSmtp server, Instant at) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        SmtpSettings settings = SmtpSettings.of("127.0.0.1", server.port(), Security.NONE, null, null);
        new QueuePostman(
                        queue,
                        new OrdersAtHand(Map.of(1L, 2)),
                        new SmtpTransport(settings, clock),
                        clock,
                        new Random(1),
                        DoNotMail.NOBODY,
                        new SendingRules(Map.<String, String>of()::get, new ShopZone(ZoneId.of("Europe/Moscow"))),
                        new FakePace())
                .deliver("run", at.plusSeconds(50), RunWatcher.NONE);
    }
}
