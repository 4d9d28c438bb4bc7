package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunWatcher;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoppedDeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final FakeQueue queue = new FakeQueue();
    private final Map<Long, Integer> statuses = new HashMap<>();

    @Test
    void aStopBetweenTwoMailsGivesBackWhatIsInHand() {
        for (int order = 1; order <= 5; order++) {
            statuses.put((long) order, 2);
            queue.add(Mails.mail(order, "shop@example.com", "anna@example.org", "x"), NOW);
        }
        assertThat(deliver(new StopAfter(2))).isEqualTo(new Tally(2, 0, 0, 0, null));
        assertThat(queue.state(2)).isEqualTo("sent");
        assertThat(queue.state(3)).isEqualTo("queued");
        assertThat(queue.state(5)).isEqualTo("queued");
    }

    private Tally deliver(RunWatcher watcher) {
        MailTransport transport = new MailTransport() {
            @Override
            public SendResult send(OutgoingMail mail) {
                return SendResult.accepted();
            }

            @Override
            public void close() {}
        };
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new QueuePostman(
                        queue,
                        new OrdersAtHand(statuses),
                        transport,
                        clock,
                        null,
                        DoNotMail.NOBODY,
                        Mails.NO_RULES,
                        new FakePace())
                .deliver("run", NOW.plusSeconds(50), watcher);
    }

    private static final class StopAfter implements RunWatcher {
        private final int mails;
        private int sent;

        StopAfter(int mails) {
            this.mails = mails;
        }

        @Override
        public boolean isCancelled() {
            return sent >= mails;
        }

        @Override
        public void orders(int done, int total) {}

        @Override
        public void mailsSent(int so) {
            sent = so;
        }
    }
}
