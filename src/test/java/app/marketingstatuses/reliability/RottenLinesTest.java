package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.StatementWire.Fate;
import app.marketingstatuses.testing.MariaDb;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RottenLinesTest {
    private static final Duration LONGEST = Duration.ofSeconds(90);

    @TempDir
    Path home;

    /** The wire does it at the n-th statement of a run, n spread over all that a run says. */
    @Test
    void aLineThatIsCutHangsOrTricklesLeavesNoPartialOrderAndTheRunEnds() throws Exception {
        int points = Figures.of(5, 50);
        List<Fate> fates = List.of(Fate.BREAK_BEFORE, Fate.BREAK_AFTER, Fate.TRICKLE, Fate.HANG);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            for (int point = 0; point < points; point++) {
                busy.addOrders(5);
                // A line that hangs costs the run its whole time-out: only every ninth does.
                Fate fate = point % 9 == 8 ? Fate.HANG : fates.get(point % 3);
                long took = runOver(busy, fate, 3 + point * 70 / points);
                assertThat(Duration.ofNanos(took))
                        .as(fate + " at point " + point)
                        .isLessThan(LONGEST);
                new Ledger(busy).noHalfTransition();
                busy.claimsRunOut();
            }
            busy.settle();

            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            ledger.everyCustomerWasWrittenTo();
        }
    }

    private static long runOver(BusyShop busy, Fate fate, int statements) {
        AtomicInteger heard = new AtomicInteger();
        long started = System.nanoTime();
        try (StatementWire wire = new StatementWire(
                MariaDb.port(), statement -> heard.incrementAndGet() == statements ? fate : Fate.PASS)) {
            ShopProgram.Ended ended = busy.program(wire.port()).run("run", "--silent");
            assertThat(ended.err()).doesNotContain("Exception", "\tat ");
        }
        return System.nanoTime() - started;
    }

    @Test
    void aServerThatEndsIdleConnectionsAfterTwoSecondsCostsNothing() throws Exception {
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.addOrders(Figures.of(200, 2_000));
            busy.shop.execute("SET GLOBAL wait_timeout = 2");
            try {
                busy.settle();
            } finally {
                busy.shop.execute("SET GLOBAL wait_timeout = DEFAULT");
            }

            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            assertThat(ledger.everyCustomerWasWrittenTo()).isZero();
        }
    }
}
