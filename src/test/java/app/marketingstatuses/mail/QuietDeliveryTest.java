package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.QuietHours;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Head;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunWatcher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What becomes of mail in the quiet hours, 21:00 to 9:00 in Moscow. */
class QuietDeliveryTest {
    private static final Instant NIGHT = Instant.parse("2026-11-24T20:30:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-25T06:00:00Z");
    private static final ShopZone MOSCOW = new ShopZone(ZoneId.of("Europe/Moscow"));

    private final FakeQueue queue = new FakeQueue();
    private final Map<Long, Integer> statuses = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>(Map.of("quiet-hours", "21:00-09:00"));
    private final List<String> recipients = new ArrayList<>();

    private Tally run(Instant at) {
        MailTransport transport = new MailTransport() {
            @Override
            public SendResult send(OutgoingMail mail) {
                recipients.add(mail.to());
                return SendResult.accepted();
            }

            @Override
            public void close() {}
        };
        return new QueuePostman(
                        queue,
                        new OrdersAtHand(statuses),
                        transport,
                        Clock.fixed(at, ZoneOffset.UTC),
                        new Random(1),
                        DoNotMail.NOBODY,
                        new SendingRules(settings::get, MOSCOW),
                        new FakePace())
                .deliver("run", at.plusSeconds(50), RunWatcher.NONE);
    }

    private long queued(Kind kind, long order, String to, Instant at) {
        statuses.put(order, 2);
        return queue.add(mail(kind, order, to), at);
    }

    private static OutgoingMail mail(Kind kind, long order, String to) {
        OutgoingMail sample = Mails.mail(order, "shop@example.com", to, "x");
        return new OutgoingMail(
                kind, order, 2, sample.messageId(), sample.from(), "", to, "", "en", "x", "<p>x</p>", "x");
    }

    @Test
    void aCustomersMailWaitsForTheMorningAndAManagersDoesNot() {
        long customers = queued(Kind.CUSTOMER, 1, "anna@example.org", NIGHT);
        queued(Kind.MANAGER, 1, "boss@example.com", NIGHT);

        assertThat(run(NIGHT)).isEqualTo(new Tally(1, 0, 0, 0, null, 0, 1, 0));
        assertThat(recipients).containsExactly("boss@example.com");
        assertThat(queue.state(customers)).isEqualTo("queued quiet");
        assertThat(queue.nextAt(customers)).isEqualTo(MORNING);

        assertThat(run(MORNING.minusMillis(1))).as("not due before").isEqualTo(Tally.NONE);
        assertThat(run(MORNING).sent()).isEqualTo(1);
    }

    @Test
    void whoPaidOvernightGetsNoReminder() {
        long id = queued(Kind.CUSTOMER, 1, "anna@example.org", NIGHT);
        run(NIGHT);
        statuses.put(1L, 3);

        assertThat(run(MORNING)).isEqualTo(new Tally(0, 0, 0, 1, null));
        assertThat(queue.state(id)).isEqualTo("dropped order-moved-on");
    }

    @Test
    void theOwnersTrialMailsAreNotHeld() {
        settings.put("trial-address", "Owner@example.com");
        queued(Kind.CUSTOMER, 1, "owner@example.com", NIGHT);

        assertThat(run(NIGHT)).isEqualTo(new Tally(1, 0, 0, 0, null));
    }

    @Test
    void aStatusThatIsNoMarketingIsNotHeld() {
        statuses.put(1L, 2);
        queue.add(mail(Kind.CUSTOMER, 1, "anna@example.org").with(new Head(false, null, null)), NIGHT);

        assertThat(run(NIGHT)).isEqualTo(new Tally(1, 0, 0, 0, null));
    }

    @Test
    void anEndedQuietIsObeyedByTheNextRun() {
        queued(Kind.CUSTOMER, 1, "anna@example.org", NIGHT);
        settings.put("quiet-hours", "off");

        assertThat(run(NIGHT)).isEqualTo(new Tally(1, 0, 0, 0, null));
    }

    @Test
    void aMailHasADayOutsideTheQuietHoursBeforeItExpires() {
        Instant evening = Instant.parse("2026-11-24T17:00:00Z");
        long id = queued(Kind.CUSTOMER, 1, "anna@example.org", evening);

        assertThat(run(evening.plus(Duration.ofHours(48))).sent()).isEqualTo(1);

        long late = queued(Kind.CUSTOMER, 2, "anna@example.org", evening);
        assertThat(run(evening.plus(Duration.ofHours(48)).plusMillis(1))).isEqualTo(new Tally(0, 0, 1, 0, null));
        assertThat(queue.state(id)).isEqualTo("sent");
        assertThat(queue.state(late)).isEqualTo("dead expired");
    }

    /** Against a count of minutes by the shop's clock, around its changes. */
    @Test
    void quietMinutesNeverCountTowardsTheDay() {
        Random random = new Random(20261130);
        for (int i = 0; i < 150; i++) {
            ShopZone zone = new ShopZone(ZoneId.of(List.of("Europe/London", "America/New_York", "Australia/Lord_Howe")
                    .get(random.nextInt(3))));
            String hours = random.nextInt(24) + ":00-" + random.nextInt(24) + ":30";
            QuietHours quiet = QuietHours.read(hours).orElseThrow();
            Instant change = zone.id()
                    .getRules()
                    .nextTransition(NIGHT.plus(Duration.ofDays(random.nextInt(300))))
                    .getInstant();
            Instant queuedAt = change.minus(Duration.ofMinutes(random.nextInt(3000)));
            Instant end = queuedAt;
            for (int loud = 0; loud < 24 * 60; end = end.plusSeconds(60)) {
                loud += quiet.isQuiet(end, zone) ? 0 : 1;
            }
            SendingRules rules = new SendingRules(key -> key.equals("quiet-hours") ? hours : null, zone);
            QueuedMail mail = new QueuedMail(1, 0, queuedAt, mail(Kind.CUSTOMER, 1, "anna@example.org"));

            assertThat(rules.isExpired(mail, end))
                    .as("%s %s %s", zone, hours, queuedAt)
                    .isFalse();
            Instant next = quiet.endAfter(end.plusMillis(1), zone).plusMillis(1);
            assertThat(rules.isExpired(mail, next))
                    .as("%s %s %s", zone, hours, queuedAt)
                    .isTrue();
        }
    }
}
