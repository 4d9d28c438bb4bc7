package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.mail.SendResult.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** No minute has more mails than the shop allows, whatever the server, the clock of cron and the mails do. */
class PacedDeliveryTest {
    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FakeQueue queue = new FakeQueue();
    private final FakePace pace = new FakePace();
    private final Map<Long, Integer> statuses = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>(Map.of("mail-pace", "5"));
    private final List<Instant> handed = new ArrayList<>();
    private final SettableClock clock = new SettableClock(START);
    private Long paidWhileWeWait = 0L;
    private Duration waited = Duration.ZERO;
    private Function<OutgoingMail, SendResult> server = mail -> SendResult.accepted();

    private Tally run() {
        MailTransport transport = new MailTransport() {
            @Override
            public SendResult send(OutgoingMail mail) {
                handed.add(clock.now);
                return server.apply(mail);
            }

            @Override
            public void close() {}
        };
        return new QueuePostman(
                        queue,
                        new OrdersAtHand(statuses),
                        transport,
                        clock,
                        new Random(1),
                        DoNotMail.NOBODY,
                        new SendingRules(settings::get, new ShopZone(ZoneOffset.UTC)),
                        pace,
                        time -> {
                            waited = waited.plus(time);
                            clock.now = clock.now.plus(time);
                            statuses.replace(paidWhileWeWait, 3);
                        })
                .deliver("run", clock.now.plusSeconds(50), RunWatcher.NONE);
    }

    private long queued(long order) {
        statuses.put(order, 2);
        return queue.add(Mails.mail(order, "shop@example.com", "anna@example.org", "x"), clock.now);
    }

    private void queued(int from, int to) {
        for (int order = from; order <= to; order++) {
            queued(order);
        }
    }

    @Test
    void whatTheMinuteHasNoRoomForIsLeftToTheNextRunsInItsOldOrder() {
        queued(1, 12);

        assertThat(run()).isEqualTo(new Tally(5, 0, 0, 0, null, 7, 0, 0));
        assertThat(queue.state(6)).isEqualTo("queued");
        clock.now = START.plusSeconds(30);
        assertThat(run()).as("in the same minute").isEqualTo(new Tally(0, 0, 0, 0, null, 7, 0, 0));
        clock.now = START.plusSeconds(60);
        assertThat(run()).isEqualTo(new Tally(5, 0, 0, 0, null, 2, 0, 0));
        assertThat(queue.state(10)).isEqualTo("sent");
        assertThat(queue.state(11)).isEqualTo("queued");
        clock.now = START.plusSeconds(120);
        assertThat(run()).isEqualTo(new Tally(2, 0, 0, 0, null));
        assertThat(waited).isZero();
    }

    @Test
    void aRunThatCameABitEarlyWaitsAMomentRatherThanAMinute() {
        queued(1, 10);
        clock.now = START.plusSeconds(4);
        run();
        clock.now = START.plusSeconds(60);

        assertThat(run().sent()).isEqualTo(5);
        assertThat(waited).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void noRunWaitsLongerThanTenSecondsInAll() {
        queued(1, 10);
        server = mail -> {
            clock.now = clock.now.plusSeconds(8);
            return SendResult.accepted();
        };
        run();
        server = mail -> SendResult.accepted();
        clock.now = START.plusSeconds(60);

        Tally second = run();

        assertThat(waited).isLessThanOrEqualTo(Duration.ofSeconds(10));
        assertThat(second.sent() + second.left()).isEqualTo(5);
        assertThat(second.left()).isPositive();
    }

    @Test
    void anAttemptThatFailedCountsAsHanded() {
        queued(1, 6);
        server = mail -> new SendResult(Outcome.TRY_LATER, "450 later");

        assertThat(run()).isEqualTo(new Tally(0, 5, 0, 0, null, 1, 0, 0));
        clock.now = START.plusSeconds(49);
        assertThat(run().retrying()).isZero();
        assertThat(handed).hasSize(5);
    }

    @Test
    void aMailThatIsNotSentAfterAllTakesNobodysPlace() {
        queued(1, 20);
        for (long order = 1; order <= 15; order++) {
            statuses.put(order, 3);
        }

        assertThat(run()).isEqualTo(new Tally(5, 0, 0, 15, null));
        clock.now = START.plusSeconds(61);
        queued(21);
        statuses.put(21L, 3);
        run();
        pace.take(5, clock.now.plusSeconds(60));
        assertThat(pace.taken()).as("places taken, ours among them").isEqualTo(1);
    }

    @Test
    void theOrderIsLookedAtAfterTheWaitNotBefore() {
        queued(1, 5);
        clock.now = START.plusSeconds(3);
        run();
        clock.now = START.plusSeconds(60);
        long paid = queued(6);
        paidWhileWeWait = 6L;

        assertThat(run().dropped()).isEqualTo(1);
        assertThat(waited).isEqualTo(Duration.ofSeconds(3));
        assertThat(queue.state(paid)).isEqualTo("dropped order-moved-on");
    }

    @Test
    void noSixtySecondsEverHaveMoreAndAllMailIsSentInTheEnd() {
        for (int seed = 0; seed < 60; seed++) {
            new PacedDeliveryTest().playsARandomMorning(new Random(seed));
        }
    }

    private void playsARandomMorning(Random random) {
        int perMinute = 1 + random.nextInt(12);
        int mails = 1 + random.nextInt(perMinute * 6);
        settings.put("mail-pace", Integer.toString(perMinute));
        queued(1, mails);
        server = mail -> {
            handed.set(handed.size() - 1, clock.now = clock.now.plusMillis(random.nextInt(4000)));
            clock.now = clock.now.plusMillis(random.nextInt(2000));
            return random.nextInt(6) == 0 ? new SendResult(Outcome.TRY_LATER, "450 later") : SendResult.accepted();
        };
        int runs = 0;
        for (Instant tick = START; queue.open() > 0; tick = tick.plus(MINUTE)) {
            Instant begun = tick.plusMillis(random.nextInt(3000));
            clock.now = begun.isAfter(clock.now) ? begun : clock.now;
            run();
            assertThat(++runs)
                    .as("minutes it took to send %d at %d", mails, perMinute)
                    .isLessThan(400);
        }
        for (int i = 0; i + perMinute < handed.size(); i++) {
            assertThat(Duration.between(handed.get(i), handed.get(i + perMinute)))
                    .isGreaterThanOrEqualTo(MINUTE);
        }
    }
}
