package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.StatementWire.Fate;
import app.marketingstatuses.testing.MariaDb;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Coupons stand in a table that knows no transactions. A run is killed at every step on the way from a code to the mail that
 * tells it: before the server hears of the step, or after it has answered.
 */
class KilledWhileGivingCodesTest {
    private static final List<String> STEPS = List.of(
            "(?i)insert into `modx_marketing_statuses_promo_codes`.*",
            "(?i)select.*`modx_marketing_statuses_promo_codes` where `id` = .*for update.*",
            "(?i)select.*`modx_mspc2_coupons` where `code` = .*",
            "(?i)insert into `modx_mspc2_coupons` .*1 AS `one`.*",
            "(?i)update `modx_marketing_statuses_promo_codes` set.*",
            "(?i)insert into `modx_marketing_statuses_outbox`.*",
            "(?i)insert into `modx_marketing_statuses_moves`.*");
    private static final int PORTION = 6;

    private static final String PROMO =
            "\"promo\": {\"list\": \"next\", \"format\": \"[A-Z0-9]{10}\", \"discount\": \"10%\","
                    + " \"count\": 1, \"validDays\": 30, \"description\": \"\"}, \"afterMinutes\"";

    @TempDir
    Path home;

    @Test
    void everyOrderHasOneCodeOneCouponAndOneMailThatTellsItWhereverRunsWereKilled() throws Exception {
        int kills = Figures.of(STEPS.size(), 50);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.shop.withPromoCodes();
            busy.shop.execute(
                    "UPDATE {marketing_statuses_tasks}"
                            + " SET `definition` = REPLACE(`definition`, '\"afterMinutes\"', ?)",
                    PROMO);
            for (int kill = 0; kill < kills; kill++) {
                busy.addOrders(PORTION);
                assertThat(killedAt(busy, kill))
                        .as("kill " + kill + " got to its step")
                        .isTrue();
                new Ledger(busy).noHalfTransition();
                busy.claimsRunOut();
            }
            busy.settle();

            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            ledger.everyCustomerWasWrittenTo();
            everyOrderHasItsCode(busy);
            System.out.println(kills + " kills, " + busy.orders()
                    + " orders: each with one code, one coupon and one mail that tells it");
        }
    }

    /** In turns at each step, at its first, second or third time in the run. @return whether the run got there */
    private static boolean killedAt(BusyShop busy, int kill) {
        Pattern step = Pattern.compile(STEPS.get(kill % STEPS.size()), Pattern.DOTALL);
        boolean batch = kill % STEPS.size() >= STEPS.size() - 2;
        int time = batch ? 1 : 1 + kill / STEPS.size() % 3;
        Fate fate = kill / STEPS.size() % 2 == 0 ? Fate.BREAK_AFTER : Fate.BREAK_BEFORE;
        CompletableFuture<ShopProgram.Running> run = new CompletableFuture<>();
        AtomicInteger times = new AtomicInteger();
        AtomicBoolean reached = new AtomicBoolean();
        try (StatementWire wire = new StatementWire(
                MariaDb.port(),
                statement -> {
                    boolean now = step.matcher(statement).matches() && times.incrementAndGet() == time;
                    reached.compareAndSet(false, now);
                    return now ? fate : Fate.PASS;
                },
                () -> run.join().process().destroyForcibly())) {
            run.complete(busy.program(wire.port()).start("run", "--silent"));
            run.join().end();
        }
        return reached.get();
    }

    private static void everyOrderHasItsCode(BusyShop busy) {
        assertThat(count(busy, "{marketing_statuses_promo_codes}")).as("codes").isEqualTo(busy.orders());
        assertThat(count(busy, "{mspc2_coupons}")).as("coupons").isEqualTo(busy.orders());
        assertThat(busy.shop.queryLong("SELECT COUNT(DISTINCT LOWER(`code`)) FROM {mspc2_coupons}"))
                .as("different codes")
                .isEqualTo(busy.orders());
        assertThat(
                        count(
                                busy,
                                "{ms2_orders} o JOIN {marketing_statuses_promo_codes} p ON p.`order_id` = o.`id`"
                                        + " JOIN {mspc2_coupons} c ON c.`id` = p.`coupon_id` AND BINARY c.`code` = BINARY p.`code`"
                                        + " AND c.`properties` LIKE CONCAT('{\"prev-order\":', o.`id`, ',%')"
                                        + " JOIN {marketing_statuses_outbox} m ON m.`order_id` = o.`id`"
                                        + " AND INSTR(m.`html`, BINARY p.`code`) > 0 AND INSTR(m.`body_text`, BINARY p.`code`) > 0"))
                .as("orders whose code is its coupon's and its mail's")
                .isEqualTo(busy.orders());
    }

    private static long count(BusyShop busy, String from) {
        return busy.shop.queryLong("SELECT COUNT(*) FROM " + from);
    }
}
