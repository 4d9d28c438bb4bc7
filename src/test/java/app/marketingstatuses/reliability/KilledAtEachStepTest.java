package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.StatementWire.Fate;
import app.marketingstatuses.testing.MariaDb;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wire hears which step a run is at, and kills it there: before the server heard of it, or after it has answered. */
class KilledAtEachStepTest {
    static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("follow", "(?i)select.*from `modx_ms2_order_logs` where `id` >.*"),
            Map.entry("plan", "(?i)select.*from `modx_ms2_orders` o left join.*"),
            Map.entry("lock", "(?i)select.*`modx_ms2_orders`.*for update.*"),
            Map.entry("update", "(?i)update `modx_ms2_orders`.*"),
            Map.entry("log", "(?i)insert into `modx_ms2_order_logs`.*"),
            Map.entry("record", "(?i)insert into `modx_marketing_statuses_moves`.*"),
            Map.entry("schedule", "(?i)delete from `modx_marketing_statuses_schedule`.*"),
            Map.entry("outbox", "(?i)insert into `modx_marketing_statuses_outbox`.*"),
            Map.entry("commit", "(?i)commit.*"),
            Map.entry("keep place", "(?i)(update|insert into) `modx_marketing_statuses_meta`.*"),
            Map.entry("mark sent", "(?i)update `modx_marketing_statuses_outbox` set `state` = 'sent'.*"));

    @TempDir
    Path home;

    @Test
    void aRunKilledAtAnyStepLosesNothingAndDoesNothingTwice() throws Exception {
        int kills = Figures.of(2, 20);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            for (String step : new TreeSet<>(STEPS.keySet())) {
                Predicate<String> isThere = at(step);
                for (int i = 0; i < kills; i++) {
                    busy.addOrders(10);
                    assertThat(killedAt(busy, isThere, 1, i))
                            .as(step + " was reached")
                            .isTrue();
                    new Ledger(busy).noHalfTransition();
                    busy.claimsRunOut();
                }
            }
            busy.settle();

            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            assertThat(ledger.everyCustomerWasWrittenTo()).isLessThanOrEqualTo(8 * kills * STEPS.size());
        }
    }

    /** The first batch moves alone, the next ones two at a time: the third is killed, whatever the second is at. */
    @Test
    void aRunKilledWhileTwoBatchesAreOnTheirWayLosesNothingAndDoesNothingTwice() throws Exception {
        List<String> steps = List.of("outbox", "lock", "record", "update", "schedule", "log");
        int kills = Figures.of(3, 60);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            for (int i = 0; i < kills; i++) {
                String step = steps.get(i % steps.size());
                busy.addOrders(600 - (int) busy.due());
                assertThat(killedAt(busy, at(step), 3, i / steps.size()))
                        .as(step + " of the third batch was reached")
                        .isTrue();
                new Ledger(busy).noHalfTransition();
            }
            busy.claimsRunOut();
            busy.settle();

            System.out.println(kills + " kills with two batches on their way, " + busy.orders() + " orders");
            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            assertThat(ledger.everyCustomerWasWrittenTo()).as("repeated mails").isZero();
        }
    }

    private static Predicate<String> at(String step) {
        return Pattern.compile(STEPS.get(step), Pattern.DOTALL).asMatchPredicate();
    }

    /** In turns before the server hears of the step that time and after it has answered. @return whether the run got there */
    private static boolean killedAt(BusyShop busy, Predicate<String> isThere, int time, int turn) {
        Fate fate = turn % 2 == 0 ? Fate.BREAK_BEFORE : Fate.BREAK_AFTER;
        CompletableFuture<ShopProgram.Running> run = new CompletableFuture<>();
        AtomicInteger times = new AtomicInteger();
        try (StatementWire wire = new StatementWire(
                MariaDb.port(),
                statement -> isThere.test(statement) && times.incrementAndGet() == time ? fate : Fate.PASS,
                () -> run.join().process().destroyForcibly())) {
            run.complete(busy.program(wire.port()).start("run", "--silent"));
            run.join().end();
        }
        return times.get() >= time;
    }
}
