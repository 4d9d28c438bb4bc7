package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Head;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.mail.SendResult.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What becomes of queued mail, depending on the order, its age and the server. */
class QueuePostmanTest {
    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final int STATUS = 2;

    private final FakeQueue queue = new FakeQueue();
    private final Map<Long, Integer> statuses = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final FakePace pace = new FakePace();
    private final List<Long> tried = new ArrayList<>();
    private final SettableClock clock = new SettableClock(START);
    private Function<OutgoingMail, SendResult> server = mail -> SendResult.accepted();
    private int closed;
    private final Set<Long> unsubscribed = new HashSet<>();

    private Tally deliver() {
        MailTransport transport = new MailTransport() {
            @Override
            public SendResult send(OutgoingMail mail) {
                tried.add(mail.orderId());
                return server.apply(mail);
            }

            @Override
            public void close() {
                closed++;
            }
        };
        return new QueuePostman(
                        queue,
                        new OrdersAtHand(statuses),
                        transport,
                        clock,
                        new Random(1),
                        new AnnaUnsubscribed(unsubscribed),
                        new SendingRules(settings::get, new ShopZone(ZoneId.of("Europe/Moscow"))),
                        pace,
                        time -> clock.now = clock.now.plus(time))
                .deliver("run", clock.now.plusSeconds(50), RunWatcher.NONE);
    }

    private long queued(long order) {
        return queued(order, Duration.ZERO);
    }

    private long queued(long order, Duration age) {
        statuses.put(order, STATUS);
        return queue.add(Mails.mail(order, "shop@example.com", "anna@example.org", "x"), clock.now.minus(age));
    }

    private static SendResult result(Outcome outcome) {
        return new SendResult(outcome, "why");
    }

    @Test
    void everythingThatIsDueIsSentAtMostEightInHand() {
        for (int order = 1; order <= 20; order++) {
            queued(order);
        }

        assertThat(deliver()).isEqualTo(new Tally(20, 0, 0, 0, null));
        assertThat(queue.claimed).containsExactly(8, 8, 4, 0);
        assertThat(queue.state(20)).isEqualTo("sent");
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void aMailWhoseOrderMovedOnOrIsGoneIsDropped() {
        long moved = queued(1);
        long gone = queued(2);
        statuses.put(1L, 3);
        statuses.remove(2L);

        assertThat(deliver()).isEqualTo(new Tally(0, 0, 0, 2, null));
        assertThat(queue.state(moved)).isEqualTo("dropped order-moved-on");
        assertThat(queue.state(gone)).isEqualTo("dropped order-moved-on");
        assertThat(tried).isEmpty();
    }

    @Test
    void theOrderIsLookedAtRightBeforeEachMailNotOnceABatch() {
        queued(1);
        long second = queued(2);
        server = mail -> {
            statuses.put(2L, 3);
            return SendResult.accepted();
        };

        assertThat(deliver()).isEqualTo(new Tally(1, 0, 0, 1, null));
        assertThat(queue.state(second)).isEqualTo("dropped order-moved-on");
    }

    /** The second customer unsubscribes while the first one's mail is sent. */
    @Test
    void whoUnsubscribedWhileTheMailWaitedGetsItOnlyWhereItIsNoMarketing() {
        queued(1);
        long unwanted = queued(2);
        statuses.put(3L, STATUS);
        statuses.put(4L, STATUS);
        OutgoingMail sample = Mails.mail(3, "shop@example.com", "anna@example.org", "x");
        long wanted = queue.add(sample.with(new Head(false, null, null)), START);
        long managers = queue.add(Mails.mail(Kind.MANAGER, 4, "shop@example.com", "anna@example.org", "x"), START);
        server = mail -> {
            unsubscribed.addAll(List.of(2L, 3L, 4L));
            return SendResult.accepted();
        };

        assertThat(deliver()).isEqualTo(new Tally(3, 0, 0, 1, null));
        assertThat(queue.state(unwanted)).isEqualTo("dropped do-not-mail");
        assertThat(queue.state(wanted)).isEqualTo("sent");
        assertThat(queue.state(managers)).isEqualTo("sent");
    }

    @Test
    void aCustomerMailExpiresAfterADayAndAManagersAfterThree() {
        Duration day = Duration.ofHours(24);
        long fresh = queued(1, day);
        long old = queued(2, day.plusSeconds(1));
        statuses.put(3L, STATUS);
        OutgoingMail manager = Mails.mail(Kind.MANAGER, 3, "shop@example.com", "boss@example.org", "x");
        long managers = queue.add(manager, START.minus(Duration.ofHours(72)));
        long oldManagers = queue.add(manager, START.minus(Duration.ofHours(72)).minusSeconds(1));

        assertThat(deliver()).isEqualTo(new Tally(2, 0, 2, 0, null));
        assertThat(queue.state(fresh)).isEqualTo("sent");
        assertThat(queue.state(old)).isEqualTo("dead expired");
        assertThat(queue.state(managers)).isEqualTo("sent");
        assertThat(queue.state(oldManagers)).isEqualTo("dead expired");
    }

    @Test
    void refusedIsDeadAndLaterOrUncertainIsTriedAgain() {
        long refused = queued(1);
        long later = queued(2);
        long uncertain = queued(3);
        long fine = queued(4);
        server = mail -> mail.orderId() == 1
                ? result(Outcome.REFUSED)
                : mail.orderId() == 2
                        ? result(Outcome.TRY_LATER)
                        : mail.orderId() == 3 ? result(Outcome.UNCERTAIN) : SendResult.accepted();

        assertThat(deliver()).isEqualTo(new Tally(1, 2, 1, 0, null));
        assertThat(queue.state(refused)).isEqualTo("dead why");
        assertThat(queue.state(later)).isEqualTo("retrying why");
        assertThat(queue.state(uncertain)).isEqualTo("retrying why");
        assertThat(queue.state(fine)).isEqualTo("sent");
        assertThat(queue.nextAt(later)).isBetween(START.plusSeconds(48), START.plusSeconds(72));
    }

    @Test
    void theWaitDoublesUpToTwoHours() {
        Random random = new Random(7);
        for (int attempts = 0; attempts < 40; attempts++) {
            double nominal = Math.min(120, Math.pow(2, attempts));
            double minutes = BackOff.after(attempts, random).toMillis() / 60_000.0;
            assertThat(minutes).isBetween(nominal * 0.8, Math.min(120, nominal * 1.2));
        }
        assertThat(BackOff.after(5, random)).isNotEqualTo(BackOff.after(5, random));
    }

    @Test
    void whereTheServerIsDownTheMailsStayAsTheyWere() {
        long first = queued(1);
        long second = queued(2);
        long expired = queued(3, Duration.ofHours(25));
        for (int order = 4; order <= 120; order++) {
            queued(order);
        }
        long lastMoved = queued(121);
        statuses.put(121L, 3);
        server = mail -> result(Outcome.SERVER_DOWN);

        Tally tally = deliver();

        assertThat(tally).isEqualTo(new Tally(0, 0, 1, 1, "Mail cannot be sent now, it stays queued: why."));
        assertThat(tried).as("one attempt and one more").containsExactly(1L, 1L);
        assertThat(queue.state(first)).isEqualTo("queued why");
        assertThat(queue.nextAt(first)).isEqualTo(START.plusSeconds(60));
        assertThat(queue.state(second)).isEqualTo("queued why");
        assertThat(queue.state(expired)).isEqualTo("dead expired");
        assertThat(queue.state(lastMoved)).isEqualTo("dropped order-moved-on");
    }

    @Test
    void aRefusedLoginStopsAtOnce() {
        queued(1);
        queued(2);
        server = mail -> result(Outcome.LOGIN_REFUSED);

        assertThat(deliver().trouble()).contains("why");
        assertThat(tried).containsExactly(1L);
    }

    @Test
    void withoutAnyWayToSendMailsStayQueuedAndTheReasonIsTold() {
        long id = queued(1);

        Tally tally = new QueuePostman(
                        queue,
                        new OrdersAtHand(statuses),
                        new NoTransport("no mail server is set up"),
                        clock,
                        new Random(1),
                        DoNotMail.NOBODY,
                        Mails.NO_RULES,
                        pace)
                .deliver("run", clock.now.plusSeconds(50), RunWatcher.NONE);

        assertThat(tally.trouble()).contains("no mail server is set up");
        assertThat(queue.state(id)).startsWith("queued");
    }

    @Test
    void aSenderThatIsRefusedDoesNotHoldUpTheOthers() {
        long refused = queued(1);
        long other = queue.add(Mails.mail(2, "tea@example.com", "anna@example.org", "x"), START);
        statuses.put(2L, STATUS);
        long again = queued(3);
        server = mail -> mail.from().startsWith("shop") ? result(Outcome.SENDER_REFUSED) : SendResult.accepted();

        Tally tally = deliver();

        assertThat(tally.sent()).isEqualTo(1);
        assertThat(tally.trouble()).contains("sender");
        assertThat(queue.state(refused)).isEqualTo("queued why");
        assertThat(queue.state(other)).isEqualTo("sent");
        assertThat(queue.state(again)).isEqualTo("queued why");
        assertThat(tried).containsExactly(1L, 2L);
    }

    @Test
    void aMailThatCutsEveryConnectionDoesNotHoldUpTheOthers() {
        long poison = queued(1);
        long fine = queued(2);
        server = mail -> mail.orderId() == 1 ? result(Outcome.LOST) : SendResult.accepted();

        assertThat(deliver()).isEqualTo(new Tally(1, 1, 0, 0, null));
        assertThat(queue.state(poison)).isEqualTo("retrying why");
        assertThat(queue.state(fine)).isEqualTo("sent");
        assertThat(tried).containsExactly(1L, 1L, 2L);
    }

    @Test
    void aConnectionThatEndsAfterManyMailsIsOpenedAgainEachTime() {
        for (int order = 1; order <= 6; order++) {
            queued(order);
        }
        List<Integer> count = new ArrayList<>();
        server = mail -> {
            count.add(1);
            return count.size() % 3 == 0 ? result(Outcome.LOST) : SendResult.accepted();
        };

        assertThat(deliver()).isEqualTo(new Tally(6, 0, 0, 0, null));
    }

    @Test
    void whenTimeIsUpTheRestIsLeftAsItWas() {
        for (int order = 1; order <= 10; order++) {
            queued(order);
        }
        server = mail -> {
            clock.now = clock.now.plusSeconds(20);
            return SendResult.accepted();
        };

        assertThat(deliver()).isEqualTo(new Tally(3, 0, 0, 0, null));
        assertThat(queue.state(4)).isEqualTo("queued");
        assertThat(queue.nextAt(4)).isBeforeOrEqualTo(clock.now);
        assertThat(queue.state(10)).isEqualTo("queued");
    }
}
