package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Others lock the same rows in the opposite order, or hold them longer than anybody waits. */
class LockedRowsTest {
    private static final int ORDERS = Figures.of(600, 1_000);

    @TempDir
    Path home;

    @Test
    void deadlocksAndLockTimeOutsCostNoOrder() throws Exception {
        int wanted = Figures.of(10, 500);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            long before = failedLocks(busy);
            run(busy);
            assertThat(failedLocks(busy) - before).as("without rivals").isZero();

            Rivals rivals = new Rivals(busy);
            int runs = 0;
            try (rivals) {
                while (failedLocks(busy) - before < wanted && runs < wanted) {
                    run(busy);
                    new Ledger(busy).noHalfTransition();
                    runs++;
                }
            }
            long failed = failedLocks(busy) - before;
            busy.shop.execute("DELETE FROM {marketing_statuses_retries}");
            busy.settle();

            System.out.println(failed + " deadlocks and lock time-outs, " + Math.max(0, failed - rivals.gaveWay())
                    + " of them the program's, in " + runs + " runs over " + busy.orders() + " orders");
            assertThat(failed).isGreaterThanOrEqualTo(wanted);
            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            assertThat(ledger.everyCustomerWasWrittenTo()).as("repeated mails").isZero();
            assertThat(new HashSet<>(
                            busy.shop.queryStrings("SELECT `id` FROM {ms2_orders} WHERE `order_comment` = 'Called'")))
                    .as("what the rivals wrote")
                    .containsAll(rivals.written().stream().map(String::valueOf).toList());
        }
    }

    /** Over new orders, and those that gave up their lock before. */
    private static void run(BusyShop busy) {
        busy.addOrders(ORDERS);
        busy.shop.execute("DELETE FROM {marketing_statuses_retries}");
        ShopProgram.Ended run = busy.program().run("run", "--silent");
        assertThat(run.exit()).as(run.err()).isBetween(0, 1);
    }

    /** Deadlocks and lock time-outs since the server began to count. */
    private static long failedLocks(BusyShop busy) {
        return busy.shop.queryLong("SELECT SUM(`count`) FROM information_schema.innodb_metrics"
                + " WHERE `name` IN ('lock_deadlocks', 'lock_timeouts')");
    }
}
