package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.session.MailWay;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.Asked;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.testing.TimelessDialect;
import app.marketingstatuses.testing.Wire;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedShopTest {
    private static final String TASK = TasksCommandsTest.file(
            "{\"name\": \"Cancel\", \"enabled\": true, \"from\": [\"New\"], \"to\": \"Cancelled\", \"afterMinutes\": 60,"
                    + " \"dueFrom\": null, \"mail\": \"none\"}");

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ScriptedRest rest = new ScriptedRest();
    private TestShop shop;
    private CommandLineOf line;
    private Object version = 1;

    @BeforeEach
    void open() {
        shop = TestShop.create();
        line = CommandLineOf.shop(shop.connectionSettings(), home);
        line.ok("init");
        line.input(TASK).ok("tasks", "import", "-");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private long due() {
        return shop.order()
                .enteredAt(LocalDateTime.ofInstant(rest.clock.instant(), ZoneOffset.UTC)
                        .minusHours(2));
    }

    private void watch(String every, Supplier<OpenShop> open) {
        ShopOpener opener = new ShopOpener(new Home(home), null, rest.clock);
        Surroundings surroundings = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                Map.of(),
                rest.clock);
        new WatchedShop(
                        WatchedShop.Shops.of(open, opener::session, () -> version),
                        new ShopRun(List.of(), null, true, null, "watch"),
                        Interval.read("--every", every),
                        rest.clock,
                        rest,
                        new WatchLog(surroundings, "Tea"))
                .run();
    }

    /** By the program's own way, over this port. */
    private OpenShop connect(int port) {
        ConnectionSettings c = shop.connectionSettings();
        ConnectionSettings there =
                new ConnectionSettings(c.host(), port, c.database(), c.user(), c.password(), c.prefix(), c.tls());
        return new ShopOpener(new Home(home), null, rest.clock).connect(new ShopChoice.ByHand(there));
    }

    private OpenShop connect() {
        return connect(shop.connectionSettings().port());
    }

    /** On a database that keeps no time of its own, so that a day can pass in seconds. */
    private OpenShop timeless() {
        Database real = shop.database();
        Database database = new Database(
                new TimelessDialect.Source(real), real.tables(), new TimelessDialect(real.dialect()), () -> {});
        return new OpenShop(database, null, null, new MailWay.Shops());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyTickMovesWhatIsDueThenAndSaysSo() {
        long first = due();
        long[] second = new long[1];
        rest.then(() -> {
            assertThat(shop.statusOf(first)).isEqualTo(TestShop.CANCELLED);
            second[0] = due();
        });
        watch("10s", this::connect);
        assertThat(shop.statusOf(second[0])).isEqualTo(TestShop.CANCELLED);
        assertThat(out().lines())
                .hasSize(2)
                .allMatch(said -> said.matches("\\S+Z Tea: 1 order moved, 0 skipped, 0 failed\\. Mail: 0 queued.*"));
        assertThat(err()).isEmpty();
        assertThat(rest.pauses).allMatch(pause -> pause.compareTo(Duration.ofSeconds(10)) <= 0);
    }

    @Test
    void tasksAndSettingsChangedMeanwhileHoldFromTheNextTickOn() {
        long[] order = new long[1];
        rest.then(() -> {
            line.ok("tasks", "disable", "Cancel");
            order[0] = due();
        });
        rest.then(() -> {
            assertThat(shop.statusOf(order[0])).isEqualTo(TestShop.NEW);
            line.ok("pause");
            line.ok("tasks", "enable", "Cancel", "--include-overdue");
        });
        rest.then(() -> {
            assertThat(shop.statusOf(order[0])).isEqualTo(TestShop.NEW);
            assertThat(err()).contains("Tea: Stopped by the guard paused");
            line.ok("resume");
        });
        watch("10s", this::connect);
        assertThat(shop.statusOf(order[0])).isEqualTo(TestShop.CANCELLED);
        assertThat(out()).contains("Tea: All is well again.");
    }

    @Test
    void aConnectionThatIsSavedAnewIsOpenedAnew() {
        int[] opened = new int[1];
        rest.then(() -> {}).then(() -> version = 2).then(() -> {});
        watch("10s", () -> {
            opened[0]++;
            return connect();
        });
        assertThat(opened[0]).isEqualTo(2);
    }

    @Test
    void aDatabaseThatIsAwayIsTriedAtGrowingIntervalsAndToldOfOnce() {
        try (Wire wire = new Wire(shop.connectionSettings().port())) {
            long[] order = new long[1];
            rest.then(() -> {
                order[0] = due();
                wire.cut();
            });
            rest.then(3, () -> {});
            rest.then(wire::mend);
            watch("10s", () -> connect(wire.port()));
            assertThat(shop.statusOf(order[0])).isEqualTo(TestShop.CANCELLED);
            assertThat(rest.pauses.subList(1, 5).stream().map(Duration::toSeconds))
                    .containsExactly(10L, 20L, 40L, 80L);
            assertThat(err().lines()).hasSizeBetween(1, 2);
            assertThat(out()).containsOnlyOnce("All is well again.");
        }
    }

    @Test
    void aRunByHandIsLeftAloneWithoutAWord() {
        long[] order = new long[1];
        try (var lock = new Store(shop.database()).station(null).lock().orElseThrow()) {
            assertThat(lock).isNotNull();
            order[0] = due();
            rest.then(() -> assertThat(shop.statusOf(order[0])).isEqualTo(TestShop.NEW));
            watch("10s", this::connect);
        }
        assertThat(out() + err()).isEmpty();
        assertThat(rest.pauses).allMatch(pause -> pause.compareTo(Duration.ofSeconds(10)) <= 0);
    }

    @Test
    void stoppedBeforeATickItMovesNothingMore() {
        long[] order = new long[1];
        rest.then(() -> {
            order[0] = due();
            rest.stop();
        });
        watch("10s", this::connect);
        assertThat(shop.statusOf(order[0])).isEqualTo(TestShop.NEW);
    }

    /** What each step asks for; a gap in the shop's ids is looked at with the rest. */
    @Test
    void aTickWithNothingDueAsksOneQuestionAStep() {
        for (int i = 0; i < 5; i++) {
            shop.order().enteredAt(LocalDateTime.ofInstant(rest.clock.instant(), ZoneOffset.UTC));
        }
        shop.execute("DELETE FROM {ms2_orders} WHERE `id` = 3");
        shop.execute("DELETE FROM {ms2_order_logs} WHERE `order_id` = 3");
        Asked asked = new Asked(timeless().database());
        List<String> tick = new ArrayList<>();
        rest.then(3, () -> {});
        rest.then(asked::taken);
        rest.then(() -> tick.addAll(asked.taken()));
        watch("10s", () -> new OpenShop(asked.database(), null, null, new MailWay.Shops()));
        List<String> steps = List.of(
                "what the shop has set: modx_system_settings",
                "what the owner has set: _tasks",
                "lock: GET_LOCK",
                "guards: @@hostname",
                "what statuses there are: modx_ms2_order_statuses",
                "where the last run ended: _scheduled",
                "what the shop wrote since: WHERE `id` IN (?)",
                "a slice of all orders: LEFT JOIN",
                "plan: `look_at` <= ?",
                "send: _outbox",
                "heartbeat: UPDATE",
                "unlock: RELEASE_LOCK");
        assertThat(tick).hasSameSizeAs(steps);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(tick.get(i))
                    .as(steps.get(i))
                    .contains(steps.get(i).substring(steps.get(i).indexOf(": ") + 2));
        }
    }

    @Test
    void aDayOfTicksLeavesNothingBehind() {
        rest.then(20, () -> {});
        long[] heap = new long[2];
        int[] threads = new int[2];
        rest.then(() -> measure(0, heap, threads));
        rest.then(700, () -> {});
        rest.then(() -> measure(1, heap, threads));
        watch("2m", this::timeless);
        assertThat(err()).isEmpty();
        assertThat(threads[1]).isLessThanOrEqualTo(threads[0]);
        assertThat(heap[1] - heap[0]).as("bytes of heap more").isLessThan(1_000_000);
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_heartbeat}"))
                .isOne();
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_runs}"))
                .isZero();
    }

    private static void measure(int at, long[] heap, int[] threads) {
        System.gc();
        heap[at] = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        threads[at] = Thread.activeCount();
    }
}
