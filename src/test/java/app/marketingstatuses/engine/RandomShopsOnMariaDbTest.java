package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.TestShop;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 100 random shops in a real database: what preview shows is what the run does, and both are what the contract says. */
class RandomShopsOnMariaDbTest {
    private static final int SHOPS = 100;
    private static final int RUNS = 4;

    private static TestShop shop;

    @BeforeAll
    static void start() {
        shop = TestShop.create();
    }

    @AfterAll
    static void stop() {
        shop.close();
    }

    @Test
    void previewIsTheRunThatFollowsOrderByOrder() {
        int moves = 0;
        for (long seed = 0; seed < SHOPS; seed++) {
            moves += new Course(seed).play();
        }
        assertThat(moves).as("moves in all").isGreaterThan(SHOPS);
    }

    private static final class Course {
        private final long seed;
        private final RandomShop random;
        private final StoredRandomShop stored;
        private final Store store;
        private final Oracle oracle;
        private Instant now;
        private long nextOrder = 1000;

        Course(long seed) {
            this.seed = seed;
            random = new RandomShop(seed);
            stored = new StoredRandomShop(shop, random);
            store = stored.write();
            oracle = new Oracle(random.zone.id(), random.initialStatus(), random.trial);
            now = random.start;
        }

        int play() {
            int moves = 0;
            for (int run = 0; run < RUNS; run++) {
                moves += previewAndRun();
                disturb();
                now = now.plus(Duration.ofMinutes(1 + random.random.nextInt(2000)));
            }
            comesToRest();
            return moves;
        }

        private int previewAndRun() {
            List<Task> tasks = store.tasks().list();
            InMemoryShop before = stored.read();
            Plan preview = preview().plan(tasks, now);
            List<Oracle.Due> due = preview.due().stream()
                    .map(v -> new Oracle.Due(v.task().id(), v.order().id(), v.dueAt()))
                    .toList();
            assertThat(due).as("preview of seed %s", seed).isEqualTo(oracle.due(before, tasks, now));
            RunReport report = run(tasks);
            assertThat(report.failed()).isEmpty();
            assertThat(report.skipped()).isEmpty();
            assertThat(report.moved().stream().map(RunReport.Moved::orderId))
                    .as("run of seed %s", seed)
                    .containsExactlyElementsOf(ids(preview, false));
            assertThat(report.tried().stream().map(RunReport.Tried::orderId))
                    .as("trials of seed %s", seed)
                    .containsExactlyElementsOf(ids(preview, true));
            Map<Long, Order> after = stored.read().orders;
            preview.due()
                    .forEach(v -> oracle.moved(
                            v.task(),
                            v.order().id(),
                            oracle.start(v.task(), v.order(), now),
                            after.get(v.order().id()).lastEntryId()));
            assertOnlyThoseMoved(before, preview);
            return due.size();
        }

        private List<Long> ids(Plan preview, boolean stay) {
            return preview.due().stream()
                    .filter(v -> oracle.stays(v.task()) == stay)
                    .map(v -> v.order().id())
                    .toList();
        }

        /** Each moved order has its new status and one log row of now; every other order is as it was. */
        private void assertOnlyThoseMoved(InMemoryShop before, Plan preview) {
            Map<Long, Integer> targets = new HashMap<>();
            preview.due().stream()
                    .filter(v -> !oracle.stays(v.task()))
                    .forEach(v -> targets.put(v.order().id(), v.task().to()));
            InMemoryShop after = stored.read();
            for (Order old : before.orders.values()) {
                Order order = after.orders.get(old.id());
                if (targets.containsKey(old.id())) {
                    assertThat(order.status()).isEqualTo(targets.get(old.id()));
                    assertThat(order.lastEntry().orElseThrow().status()).isEqualTo(order.status());
                    assertThat(order.lastEntry().orElseThrow().time()).isEqualTo(random.zone.local(now));
                    assertThat(order.lastEntryId()).isGreaterThan(old.lastEntryId());
                } else {
                    assertThat(order.ofCustomerWith(0)).isEqualTo(old.ofCustomerWith(0));
                }
            }
        }

        private void comesToRest() {
            List<Task> once = store.tasks().list().stream()
                    .filter(task -> task.repeat() == Task.Repeat.ONCE)
                    .toList();
            int runs = 0;
            while (run(once).didSomething()) {
                assertThat(++runs).as("runs before rest, seed %s", seed).isLessThan(100);
            }
        }

        private void disturb() {
            List<Long> ids = List.copyOf(stored.read().orders.keySet());
            for (int i = random.random.nextInt(4); i > 0 && !ids.isEmpty(); i--) {
                long order = ids.get(random.random.nextInt(ids.size()));
                switch (random.random.nextInt(4)) {
                    case 0 -> shop.managerMoves(order, 1 + random.random.nextInt(6), random.zone.local(now));
                    case 1 ->
                        shop.execute(
                                "UPDATE {ms2_orders} SET `status` = ? WHERE `id` = ?", random.random.nextInt(8), order);
                    case 2 -> shop.execute("DELETE FROM {ms2_orders} WHERE `id` = ?", order);
                    default -> addOrder();
                }
            }
        }

        /** With log ids above all that the database gave away meanwhile. */
        private void addOrder() {
            Order order = random.order(nextOrder++, now);
            long shift = shop.queryLong("SELECT COALESCE(MAX(`id`), 0) FROM {ms2_order_logs}");
            stored.writeShifted(order, shift);
        }

        private Preview preview() {
            return new Preview(reader(), store.book(), random.zone, random.initialStatus(), clock(), random.trial);
        }

        private RunReport run(List<Task> tasks) {
            Moves moves = store.moves(random.zone, "test");
            Runner runner = new Runner(
                    reader(),
                    store.book(),
                    moves,
                    null,
                    null,
                    new QuietStation(),
                    clock(),
                    random.zone,
                    random.initialStatus(),
                    random.trial);
            return runner.run(tasks, new RunRequest(Set.of(), null, false, 0, "test"));
        }

        private JdbcShop reader() {
            return stored.reader();
        }

        private Clock clock() {
            return Clock.fixed(now, ZoneOffset.UTC);
        }
    }
}
