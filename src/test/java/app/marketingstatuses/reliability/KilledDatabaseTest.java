package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.StatementWire.Fate;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database server itself is killed while a run is at work, and comes back. */
class KilledDatabaseTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** Mails that one run hands to the server before it marks them. */
    private static final int IN_HAND = 8;
    /** A run over these orders says more statements than that. */
    private static final int STATEMENTS = 120;

    @TempDir
    Path home;

    @TempDir
    Path files;

    @Test
    void aServerKilledInMidRunLeavesNoHalfTransitionAndTheNextRunGoesOn() throws Exception {
        int kills = Figures.of(2, 20);
        Random random = new Random(20261130);
        long slowest = 0;
        try (MortalMariaDb server = new MortalMariaDb(files);
                BusyShop busy = new BusyShop(home, TestShop.on(server.port()))) {
            busy.init();
            for (int kill = 0; kill < kills; kill++) {
                busy.addOrders(50);
                killIn(busy, server, 20 + random.nextInt(STATEMENTS - 20));

                server.start();
                busy.shop.reconnect();
                new Ledger(busy).noHalfTransition();
                long back = System.nanoTime();
                assertThat(busy.program().run("run", "--silent").exit()).isZero();
                slowest = Math.max(slowest, System.nanoTime() - back);
                assertThat(busy.shop.queryLong("SELECT COUNT(*) FROM {ms2_orders} WHERE `status` = 1"))
                        .as("orders that the next run left")
                        .isZero();
                busy.claimsRunOut();
            }
            busy.settle();

            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            int repeats = ledger.everyCustomerWasWrittenTo();
            System.out.println(kills + " kills of the database, " + busy.orders() + " orders: no half transition, "
                    + repeats + " mails repeated, the next run done after " + slowest / 1_000_000 + " ms at most");
            assertThat(repeats).isLessThanOrEqualTo(kills * IN_HAND);
            assertThat(Duration.ofNanos(slowest)).isLessThan(LONGEST);
        }
    }

    /** The wire hears the n-th statement of a run, and the server never does. */
    private static void killIn(BusyShop busy, MortalMariaDb server, int statement) {
        AtomicInteger heard = new AtomicInteger();
        try (StatementWire wire = new StatementWire(server.port(), said -> {
            if (heard.incrementAndGet() == statement) {
                server.kill();
            }
            return Fate.PASS;
        })) {
            ShopProgram.Ended ended = busy.program(wire.port()).run("run", "--silent");

            assertThat(heard.get()).as("statements of the run").isGreaterThanOrEqualTo(statement);
            assertThat(ended.exit()).as(ended.err()).isIn(1, 3);
            assertThat(ended.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        }
    }
}
