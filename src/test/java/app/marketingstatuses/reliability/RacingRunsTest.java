package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RacingRunsTest {
    private static final int RUNS = 10;

    @TempDir
    Path home;

    @Test
    void ofTenRunsStartedTogetherOneWorksAndTheOthersEndWithFour() throws Exception {
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.addOrders(1_000);

            List<Integer> exits =
                    race(busy).stream().map(ShopProgram.Ended::exit).toList();

            assertThat(exits).containsOnly(0, 4).contains(0);
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

            List<Integer> exits =
                    race(busy).stream().map(ShopProgram.Ended::exit).toList();

            assertThat(exits.stream().filter(exit -> exit != 4).count())
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

    private static List<ShopProgram.Ended> race(BusyShop busy) {
        List<ShopProgram.Running> running = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            running.add(busy.program().start("run", "--silent"));
        }
        return running.stream().map(ShopProgram.Running::end).toList();
    }
}
