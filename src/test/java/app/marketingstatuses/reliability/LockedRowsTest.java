package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.MariaDb;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Others lock the same rows in the opposite order, or hold them longer than anybody waits. */
class LockedRowsTest {
    @TempDir
    Path home;

    @Test
    void deadlocksAndLockTimeOutsCostNoOrder() throws Exception {
        int wanted = Figures.of(4, 500);
        AtomicInteger deadlocks = new AtomicInteger();
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            Thread rival = new Thread(() -> rival(busy, deadlocks), "rival");
            rival.setDaemon(true);
            busy.addOrders(200);
            rival.start();
            for (int runs = 0; deadlocks.get() < wanted && runs < 2 * wanted; runs++) {
                if (busy.open() == 0) {
                    busy.addOrders(200);
                }
                ShopProgram.Ended run = busy.program().run("run", "--silent");
                assertThat(run.exit()).as(run.err()).isBetween(0, 1);
                new Ledger(busy).noHalfTransition();
            }
            rival.interrupt();
            rival.join();
            busy.shop.execute("DELETE FROM {marketing_statuses_retries}");
            busy.settle();

            System.out.println(deadlocks.get() + " deadlocks and time-outs over " + busy.orders() + " orders");
            new Ledger(busy).everyOrderMovedOnce();
        }
    }

    /** Locks orders from the last to the first, while a run locks them from the first to the last. */
    private static void rival(BusyShop busy, AtomicInteger deadlocks) {
        Random random = new Random(7);
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = MariaDb.admin(busy.shop.name());
                    Statement statement = connection.createStatement()) {
                statement.execute("SET innodb_lock_wait_timeout = 1");
                connection.setAutoCommit(false);
                long last = busy.orders();
                for (long order = last; order > last - 200; order -= 1 + random.nextInt(3)) {
                    statement.execute("SELECT * FROM `modx_ms2_orders` WHERE `id` = " + order + " FOR UPDATE");
                }
                connection.rollback();
                Thread.sleep(random.nextInt(5));
            } catch (SQLException e) {
                deadlocks.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
