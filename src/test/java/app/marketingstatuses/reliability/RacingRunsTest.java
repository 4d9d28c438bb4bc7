package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RacingRunsTest {
    private static final int RUNS = 10;

    @TempDir
    Path home;

    /** Five seconds, beside what it takes this machine to open the shop ten times at once. */
    @Test
    void ofTenRunsStartedTogetherOneWorksAndTheOthersEndWithFour() throws Exception {
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.addOrders(1_000);
            Duration start = slowest(race(busy, "settings", "list"), 0);

            List<Finish> finishes = race(busy, "run", "--silent");

            assertThat(finishes).extracting(Finish::exit).containsOnly(0, 4).contains(0);
            Duration slowest = slowest(finishes, 4);
            System.out.println("of ten runs together those that had to end did so in " + slowest.toMillis()
                    + " ms; ten programs that only open the shop took " + start.toMillis() + " ms");
            assertThat(slowest).isLessThan(start.plusSeconds(Figures.of(60, 5)));
            busy.settle();
            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            assertThat(ledger.everyCustomerWasWrittenTo()).isZero();
        }
    }

    /** The lock is taken away as fast as it is given: its connections are killed on the server, and no run hears of it. */
    @Test
    void withoutTheRunLockEachOrderStillMovesOnce() throws Exception {
        try (BusyShop busy = new BusyShop(home);
                LockThief thief = new LockThief(busy.shop)) {
            busy.init();
            busy.addOrders(Figures.of(300, 1_000));

            assertThat(race(busy, "run", "--silent").stream()
                            .filter(finish -> finish.exit() != 4)
                            .count())
                    .as("runs at work together")
                    .isGreaterThan(1);
            assertThat(thief.stolen()).isPositive();
            new Ledger(busy).noHalfTransition();
            busy.settle();
            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            ledger.everyCustomerWasWrittenTo();
        }
    }

    private static List<Finish> race(BusyShop busy, String... command) {
        List<CompletableFuture<Finish>> racing = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long started = System.nanoTime();
            racing.add(busy.program()
                    .start(command)
                    .process()
                    .onExit()
                    .thenApply(run -> new Finish(run.exitValue(), Duration.ofNanos(System.nanoTime() - started))));
        }
        return racing.stream().map(CompletableFuture::join).toList();
    }

    private static Duration slowest(List<Finish> finishes, int exit) {
        return finishes.stream()
                .filter(finish -> finish.exit() == exit)
                .map(Finish::after)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** How a run ended, and how long after it was started. */
    private record Finish(int exit, Duration after) {}
}
