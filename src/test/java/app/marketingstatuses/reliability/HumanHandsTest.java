package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.MariaDb;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manager works on the same orders, before, during and after a run. */
class HumanHandsTest {
    private static final int PAID = 2;

    @TempDir
    Path home;

    /** Half of the changes come while a run starts and plans, half once it has begun to move: those it has to report. */
    @Test
    void aManagersChangesMeanwhileAreNeverOverwrittenAndEachConflictIsReported() throws Exception {
        int orders = Figures.of(1_000, 10_000);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.addOrders(orders);
            Set<Long> planned = ConcurrentHashMap.newKeySet();
            AtomicBoolean moving = new AtomicBoolean();
            ShopProgram.Ended ended;
            Set<Long> byHand = new TreeSet<>();
            try (StatementWire wire = new StatementWire(MariaDb.port(), statement -> {
                if (statement.contains("INTO `modx_marketing_statuses_moves`") && !moving.getAndSet(true)) {
                    planned.addAll(managerPays(busy, orders / 2 + 5, orders));
                }
                return StatementWire.Fate.PASS;
            })) {
                ShopProgram.Running run = busy.program(wire.port()).start("run", "--json");
                byHand.addAll(managerPays(busy, 5, orders / 2));
                ended = run.end();
            }
            byHand.addAll(planned);
            for (int again = 0; again < 10; again++) {
                busy.claimsRunOut();
                busy.program().run("run", "--silent");
            }

            assertThat(ended.exit()).as(ended.err()).isZero();
            assertThat(planned).as("orders changed after they were planned").hasSize(orders / 20);
            assertThat(byHand)
                    .allSatisfy(order -> assertThat(busy.shop.statusOf(order)).isEqualTo(PAID));
            assertThat(busy.shop.queryLong("SELECT COUNT(*) FROM {ms2_orders} WHERE `status` = ?", busy.target))
                    .isEqualTo(orders - byHand.size());
            assertThat(conflicts(ended.out())).containsAll(planned).isSubsetOf(byHand);
            new Ledger(busy).noHalfTransition();
        }
    }

    private static Set<Long> conflicts(String report) throws IOException {
        Set<Long> orders = new TreeSet<>();
        for (JsonNode skipped : new ObjectMapper().readTree(report).get("skipped")) {
            assertThat(skipped.get("reason").asText()).isEqualTo("changed-meanwhile");
            orders.add(skipped.get("orderId").asLong());
        }
        return orders;
    }

    /** Every tenth order, if he is faster than the run. @return those that he changed */
    private static Set<Long> managerPays(BusyShop busy, long first, long last) {
        Set<Long> changed = new TreeSet<>();
        for (long order = first; order <= last; order += 10) {
            if (managerPays(busy, order)) {
                changed.add(order);
            }
        }
        return changed;
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

            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("\"moved\" : [ ]");
            assertThat(busy.shop.queryLong("SELECT COUNT(*) FROM {ms2_orders} WHERE `status` <> 1"))
                    .isZero();
            assertThat(busy.shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_outbox}"))
                    .isEqualTo(mails);
            InnerProgram owner = busy.inner(Clock.systemUTC());
            for (long order = 1; order <= back; order++) {
                assertThat(owner.run("explain", Long.toString(order), "--json").out())
                        .as("what is told of order " + order)
                        .contains("already-done");
            }
        }
    }
}
