package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manager works on the same orders, before, during and after a run. */
class HumanHandsTest {
    private static final int PAID = 2;

    @TempDir
    Path home;

    @Test
    void aManagersChangesMeanwhileAreNeverOverwritten() throws Exception {
        int orders = Figures.of(1_000, 10_000);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.addOrders(orders);
            ShopProgram.Running run = busy.program().start("run", "--json");
            List<Long> byHand = new ArrayList<>();
            for (long order = 5; order <= orders; order += 10) {
                if (managerPays(busy, order)) {
                    byHand.add(order);
                }
            }
            ShopProgram.Ended ended = run.end();
            for (int again = 0; again < 10; again++) {
                busy.claimsRunOut();
                busy.program().run("run", "--silent");
            }

            assertThat(ended.exit()).as(ended.err()).isZero();
            assertThat(byHand).as("orders the manager was faster with").isNotEmpty();
            assertThat(byHand)
                    .allSatisfy(order -> assertThat(busy.shop.statusOf(order)).isEqualTo(PAID));
            assertThat(busy.shop.queryLong("SELECT COUNT(*) FROM {ms2_orders} WHERE `status` = ?", busy.target))
                    .isEqualTo(orders - byHand.size());
            new Ledger(busy).noHalfTransition();
        }
    }

    /** As PHP does it: the status compared when read, and written without any lock. */
    private static boolean managerPays(BusyShop busy, long order) {
        int changed =
                busy.shop.execute("UPDATE {ms2_orders} SET `status` = ? WHERE `id` = ? AND `status` = 1", PAID, order);
        if (changed == 1) {
            busy.shop.log(order, PAID, LocalDateTime.now(Clock.systemUTC()));
        }
        return changed == 1;
    }

    @Test
    void ordersThatAStaleFormPutBackAreNotMovedAgainAndAreShown() throws Exception {
        int back = Figures.of(20, 100);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.addOrders(back);
            busy.settle();
            long mails = busy.shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_outbox}");
            busy.shop.execute("UPDATE {ms2_orders} SET `status` = 1");

            ShopProgram.Ended run = busy.program().run("run", "--json");
            ShopProgram.Ended explained = busy.program().run("explain", "1", "--json");

            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("\"moved\" : [ ]");
            assertThat(busy.shop.queryLong("SELECT COUNT(*) FROM {ms2_orders} WHERE `status` <> 1"))
                    .isZero();
            assertThat(busy.shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_outbox}"))
                    .isEqualTo(mails);
            assertThat(explained.out()).contains("already-done");
        }
    }
}
