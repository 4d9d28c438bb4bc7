package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.MovedClock;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail server lets nobody in for a long time, and life goes on meanwhile. */
class MailServerAwayTest {
    private static final String EACH = "SELECT CONCAT(`order_id`, ' ', `state`, ' ', COALESCE(`error`, ''))"
            + " FROM {marketing_statuses_outbox} ORDER BY `order_id`";

    @TempDir
    Path home;

    @Test
    void aRefusedLoginIsTriedTwiceARunAtMostAndNoMailDiesOfIt() {
        int mails = Figures.of(300, 1_000);
        try (BusyShop busy = new BusyShop(home);
                RoughMailServer server = new RoughMailServer()) {
            busy.init();
            busy.mailThrough(server.port());
            MailMood mood = MailMood.wrongPassword();
            mood.settings().forEach(busy.shop::setting);
            server.obeys(mood.script().apply(""));
            busy.addOrders(mails);
            for (int runs = 1; runs <= 3; runs++) {
                ShopProgram.Ended run = busy.inner(Clock.systemUTC()).run("run");

                assertThat(run.exit()).isZero();
                assertThat(run.out() + run.err())
                        .contains("user or password refused")
                        .doesNotContain("@", "hush");
                assertThat(server.count("AUTH")).isLessThanOrEqualTo(2L * runs);
                assertThat(busy.shop.queryStrings(EACH))
                        .hasSize(mails)
                        .allMatch(row -> row.endsWith(" queued 535 5.7.8 user or password refused"));
                new Ledger(busy).noHalfTransition();
                busy.claimsRunOut();
            }
            System.out.println(mails + " mails, 3 runs: " + server.count("AUTH") + " log-ins");

            server.obeys(step -> step.name().equals("EHLO") ? "250-rough.example\r\n250 AUTH PLAIN" : null);
            while (busy.open() > 0) {
                assertThat(busy.inner(Clock.systemUTC()).run("run", "--silent").exit())
                        .isZero();
            }
            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            ledger.theOutboxTellsTheTruth(server.taken);
            assertThat(ledger.everyCustomerWasWrittenTo(server.taken)).isZero();
        }
    }

    /** Every second of two hundred customers pays in the hours in which nobody can be reminded. */
    @Test
    void whoPaysWhileTheServerIsDownIsNotRemindedAndTheOthersAreOnce() {
        int hours = 6;
        MovedClock clock = new MovedClock();
        try (BusyShop busy = new BusyShop(home);
                RoughMailServer server = new RoughMailServer()) {
            busy.init();
            busy.mailThrough(server.port());
            server.obeys(step -> RoughMailServer.HANG_UP);
            busy.addOrders(200);
            TimedShop timed = new TimedShop(busy.shop, home);
            assertThat(timed.run(clock).moved()).hasSize(200);
            for (long order = 2; order <= 200; order += 2) {
                if (order % (200 / hours) < 2) {
                    clock.pass(Duration.ofHours(1));
                    assertThat(timed.run(clock).mail().sent()).isZero();
                }
                busy.shop.managerMoves(order, TestShop.PAID, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            }
            server.obeys(step -> null);
            clock.pass(Duration.ofHours(1));
            timed.run(clock);

            assertThat(busy.shop.queryStrings(EACH))
                    .containsExactlyElementsOf(each(order -> order % 2 == 0 ? " dropped order-moved-on" : " sent "));
            assertThat(server.taken)
                    .extracting(RoughMailServer.Taken::recipient)
                    .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 100)
                            .mapToObj(n -> "c" + (2 * n - 1) + "@example.com")
                            .toList());
            new Ledger(busy).theOutboxTellsTheTruth(server.taken);
            assertThat(busy.shop.queryStrings("SELECT CONCAT(o.`id`, ' ', o.`status`, ' ', COUNT(*))"
                            + " FROM {ms2_orders} o JOIN {ms2_order_logs} l ON l.`order_id` = o.`id`"
                            + " GROUP BY o.`id`, o.`status` ORDER BY o.`id`"))
                    .containsExactlyElementsOf(
                            each(order -> order % 2 == 0 ? " " + TestShop.PAID + " 3" : " " + busy.target + " 2"));
            assertThat(busy.shop.queryLong(
                            "SELECT COUNT(DISTINCT `order_id`) + COUNT(*) FROM {marketing_statuses_moves}"))
                    .as("one record each")
                    .isEqualTo(400);
        }
    }

    private static List<String> each(LongFunction<String> what) {
        return LongStream.rangeClosed(1, 200)
                .mapToObj(order -> order + what.apply(order))
                .toList();
    }
}
