package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.StatementWire.Fate;
import app.marketingstatuses.testing.MariaDb;
import jakarta.mail.MessagingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RottenLinesTest {
    private static final Duration LONGEST = Duration.ofSeconds(90);
    /** A run over five orders says somewhat more. */
    private static final int STATEMENTS = 70;

    @TempDir
    Path home;

    /** The wire does it at the n-th statement of a run, n spread over all that a run says. */
    @Test
    void aLineThatIsCutOrTricklesLeavesNoPartialOrderAndTheRunEnds() throws Exception {
        int points = Figures.of(5, 50);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            Duration longest = Duration.ZERO;
            for (int point = 0; point < points; point++) {
                Fate cut = point % 2 == 0 ? Fate.BREAK_BEFORE : Fate.BREAK_AFTER;
                for (Fate fate : List.of(cut, Fate.TRICKLE)) {
                    longest = longer(longest, runOver(busy, fate, 3 + point * STATEMENTS / points));
                }
            }
            allIsWell(busy);
            System.out.println(points + " cuts and " + points + " trickles: no partial order, the longest run "
                    + longest.toMillis() + " ms");
        }
    }

    /** A hanging line costs a run its whole time-out, so several shops hang at a time. */
    @Test
    void aLineThatHangsLeavesNoPartialOrderAndTheRunEnds() throws Exception {
        int shops = Figures.of(1, 10);
        int points = Figures.of(1, 50);
        List<CompletableFuture<Duration>> hanging = new ArrayList<>();
        for (int shop = 0; shop < shops; shop++) {
            int first = shop;
            Path folder = Files.createDirectory(home.resolve("shop " + shop));
            hanging.add(
                    CompletableFuture.supplyAsync(() -> hangs(folder, first, shops, points), task -> new Thread(task).start()));
        }
        Duration longest = hanging.stream().map(CompletableFuture::join).reduce(Duration.ZERO, RottenLinesTest::longer);
        System.out.println(points + " hanging lines: no partial order, the longest run " + longest.toMillis() + " ms");
    }

    /** Every n-th of the points, the first at once. @return how long the longest run took */
    private static Duration hangs(Path folder, int first, int step, int points) {
        Duration longest = Duration.ZERO;
        try (BusyShop busy = new BusyShop(folder)) {
            busy.init();
            for (int point = first; point < points; point += step) {
                longest = longer(longest, runOver(busy, Fate.HANG, 3 + (point + 1) * STATEMENTS / (points + 1)));
            }
            allIsWell(busy);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return longest;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static void allIsWell(BusyShop busy) throws MessagingException {
        busy.settle();
        Ledger ledger = new Ledger(busy);
        ledger.everyOrderMovedOnce();
        ledger.everyCustomerWasWrittenTo();
    }

    /** A run over five more orders, with that fate at that statement. @return how long it took */
    private static Duration runOver(BusyShop busy, Fate fate, int statement) {
        busy.addOrders(5);
        AtomicInteger heard = new AtomicInteger();
        long started = System.nanoTime();
        try (StatementWire wire = new StatementWire(
                MariaDb.port(), said -> heard.incrementAndGet() == statement ? fate : Fate.PASS)) {
            ShopProgram.Ended ended = busy.program(wire.port()).run("run", "--silent");
            assertThat(ended.err()).doesNotContain("Exception", "\tat ");
        }
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        assertThat(heard.get()).as("statements of the run").isGreaterThanOrEqualTo(statement);
        assertThat(took).as(fate + " at statement " + statement).isLessThan(LONGEST);
        new Ledger(busy).noHalfTransition();
        busy.claimsRunOut();
        return took;
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
