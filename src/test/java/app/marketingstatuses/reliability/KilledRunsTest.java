package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRunsTest {
    /** Mails that one run hands to the server before it marks them. */
    private static final int IN_HAND = 8;

    @TempDir
    Path home;

    @Test
    void runsKilledAtRandomPointsLoseNothingAndDoNothingTwice() throws Exception {
        int kills = Figures.of(10, 200);
        int portion = Figures.of(1_000, 10_000);
        Random random = new Random(20261125);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.addOrders(portion);
            for (int killed = 0; killed < kills; killed += 2) {
                if (busy.open() < portion / 4) {
                    busy.addOrders(portion);
                }
                killTwoRunners(busy, random);
                new Ledger(busy).noHalfTransition();
                busy.claimsRunOut();
            }
            busy.settle();

            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            int repeats = ledger.everyCustomerWasWrittenTo();
            System.out.println(kills + " kills, " + busy.orders() + " orders: 0 lost, 0 twice, " + repeats
                    + " mails repeated under their Message-ID");
            assertThat(repeats).isLessThanOrEqualTo(kills * IN_HAND);
        }
    }

    private static void killTwoRunners(BusyShop busy, Random random) throws InterruptedException {
        ShopProgram.Running one = busy.program().start("run", "--silent");
        ShopProgram.Running other = busy.program().start("run", "--silent");
        one.process().waitFor(700 + random.nextInt(2_500), TimeUnit.MILLISECONDS);
        one.kill();
        other.process().waitFor(random.nextInt(1_500), TimeUnit.MILLISECONDS);
        other.kill();
    }
}
