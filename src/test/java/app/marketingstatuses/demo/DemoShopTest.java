package app.marketingstatuses.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoShopTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:22Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    @Test
    void holdsSomeFourHundredOrdersInEveryStatus() {
        try (Database shop = DemoShop.open(home, CLOCK).database()) {
            Map<Integer, Long> counts = new TreeMap<>();
            rows(shop, "SELECT `status`, COUNT(*) FROM `modx_ms2_orders` GROUP BY `status`")
                    .forEach(row -> counts.put(Integer.valueOf(row[0]), Long.valueOf(row[1])));
            assertThat(counts)
                    .containsKeys(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99)
                    .containsEntry(5, 14L)
                    .containsEntry(8, 68L);
            assertThat(counts.values().stream().mapToLong(Long::longValue).sum())
                    .isBetween(390L, 420L);
        }
    }

    @Test
    void tellsLogsInLocalTimeWithRisingIds() {
        try (Database shop = DemoShop.open(home, CLOCK).database()) {
            List<String[]> times = rows(shop, "SELECT `timestamp`, `entry` FROM `modx_ms2_order_logs` ORDER BY `id`");
            assertThat(times).hasSizeGreaterThan(1000).extracting(row -> row[0]).isSorted();
            assertThat(times.get(times.size() - 1)[0]).startsWith("2026-11-24 08:59:58");
        }
    }

    @Test
    void keepsPricesThatAddUp() {
        try (Database shop = DemoShop.open(home, CLOCK).database()) {
            assertThat(rows(
                            shop,
                            "SELECT o.`id`, o.`cart_cost` FROM `modx_ms2_orders` o JOIN `modx_ms2_order_products` p"
                                    + " ON p.`order_id` = o.`id` GROUP BY o.`id`, o.`cart_cost`"
                                    + " HAVING SUM(p.`cost`) <> o.`cart_cost`"))
                    .isEmpty();
        }
    }

    @Test
    void isTheSameShopWhenOpenedAgain() {
        List<String[]> first;
        DemoShop.Opened fresh = DemoShop.open(home, CLOCK);
        try (Database shop = fresh.database()) {
            first = everything(shop);
            assertThat(fresh.fresh()).isTrue();
        }
        DemoShop.Opened again = DemoShop.open(home, Clock.systemUTC());
        try (Database shop = again.database()) {
            assertThat(again.fresh()).isFalse();
            assertThat(everything(shop)).containsExactlyElementsOf(first);
        }
    }

    @Test
    void isTheSameShopInAnotherFolderAtTheSameTime() throws IOException {
        try (Database one = DemoShop.open(home.resolve("one"), CLOCK).database();
                Database two = DemoShop.open(home.resolve("two"), CLOCK).database()) {
            assertThat(everything(one)).containsExactlyElementsOf(everything(two));
        }
    }

    @Test
    void leavesNothingBehindWhenFirstUseFails() throws IOException {
        assertThatThrownBy(() -> DemoShop.open(home, CLOCK, database -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files)
                    .extracting(Path::getFileName)
                    .extracting(Path::toString)
                    .containsOnly("demo-shop.lock");
        }
    }

    @Test
    void clearsWhatAKilledFirstStartLeft() throws IOException {
        Path left = Files.createDirectories(home.resolve("demo-shop-unfinished-123"));
        Files.writeString(left.resolve("demo-shop.mv.db"), "half a shop");
        DemoShop.open(home, CLOCK).database().close();
        assertThat(left).doesNotExist();
    }

    @Test
    void runsFirstUseOnceBeforeTheShopCanBeSeen() {
        DemoShop.open(home, CLOCK, database -> {
                    assertThat(home.resolve("demo-shop.mv.db")).doesNotExist();
                    run(database, "CREATE TABLE `modx_mine` (`id` int)");
                })
                .database()
                .close();
        try (Database shop = DemoShop.open(home, CLOCK, database -> run(database, "nonsense"))
                .database()) {
            assertThat(hasTable(shop, "modx_mine")).isTrue();
            assertThat(hasTable(shop, "modx_yours")).isFalse();
        }
    }

    @Test
    void saysThatAnotherProgramHasItOpen() throws Exception {
        DemoShop.open(home, CLOCK).database().close();
        Process other = OtherProgram.holding(home);
        try {
            assertThatThrownBy(() -> DemoShop.open(home, CLOCK))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("open in another program")
                    .extracting(e -> ((Refusal) e).kind())
                    .isEqualTo(Refusal.Kind.BUSY);
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (Database shop = DemoShop.open(home, CLOCK).database()) {
            assertThat(rows(shop, "SELECT `key`, `key` FROM `modx_context`"))
                    .as("what a killed program had committed")
                    .anyMatch(row -> row[0].equals(OtherProgram.MARK));
        }
    }

    @Test
    void letsOneHoldTheLockOfAName() throws Exception {
        try (Database shop = DemoShop.open(home, CLOCK).database()) {
            try (AutoCloseable held = shop.dialect().lock(shop, "run").orElseThrow()) {
                assertThat(held).isNotNull();
                assertThat(shop.dialect().lock(shop, "run")).isEmpty();
                assertThat(shop.dialect().lock(shop, "other")).isPresent();
            }
            assertThat(shop.dialect().lock(shop, "run")).isPresent();
        }
    }

    @Test
    void saysWhatToDoWithABrokenFile() throws IOException {
        Files.writeString(home.resolve("demo-shop.mv.db"), "no database at all");
        assertThatThrownBy(() -> DemoShop.open(home, CLOCK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Delete it");
    }

    private static List<String[]> everything(Database shop) {
        List<String[]> all = rows(
                shop,
                "SELECT `id`, CONCAT_WS('|', `num`, `cost`, `status`, `createdon`) FROM `modx_ms2_orders` ORDER BY `id`");
        return Stream.concat(
                        all.stream(),
                        rows(
                                shop,
                                "SELECT `id`, CONCAT_WS('|', `order_id`, `entry`, `timestamp`) FROM `modx_ms2_order_logs` ORDER BY `id`")
                                .stream())
                .toList();
    }

    private static List<String[]> rows(Database shop, String sql) {
        return shop.with(c -> Sql.query(c, sql, row -> new String[] {row.getString(1), row.getString(2)}));
    }

    private static boolean hasTable(Database shop, String name) {
        return shop.with(c -> shop.dialect().hasTable(c, name));
    }

    private static void run(Database shop, String sql) {
        shop.with(c -> Sql.update(c, sql));
    }
}
