package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad order among many costs itself only, whatever is bad about it. */
class PoisonedOrdersTest {
    /** Each is put into one order; {@code ?} stands for its id. */
    private static final List<String> POISONS = List.of(
            "UPDATE {ms2_orders} SET `createdon` = '0000-00-00 00:00:00' WHERE `id` = ?",
            "UPDATE {ms2_orders} SET `createdon` = NULL WHERE `id` = ?",
            "UPDATE {ms2_order_logs} SET `timestamp` = '0000-00-00 00:00:00' WHERE `order_id` = ?",
            "UPDATE {ms2_orders} SET `status` = NULL WHERE `id` = ?",
            "UPDATE {ms2_orders} SET `properties` = '{\"broken\": ' WHERE `id` = ?",
            "UPDATE {ms2_orders} SET `num` = NULL WHERE `id` = ?",
            "UPDATE {ms2_orders} SET `cost` = NULL, `cart_cost` = NULL WHERE `id` = ?",
            "UPDATE {ms2_orders} SET `order_comment` = CONVERT(x'F09F8E81' USING utf8mb4) WHERE `id` = ?",
            "UPDATE {ms2_orders} SET `delivery` = 4711, `payment` = 4711 WHERE `id` = ?",
            "UPDATE {ms2_orders} SET `context` = 'gone' WHERE `id` = ?",
            "UPDATE {ms2_orders} SET `user_id` = 0 WHERE `id` = ?",
            "DELETE FROM {user_attributes} WHERE `internalKey` = 1000 + ?",
            "UPDATE {user_attributes} SET `email` = 'a\r\nBcc: b@example.com' WHERE `internalKey` = 1000 + ?",
            "UPDATE {user_attributes} SET `email` = REPEAT('x', 99) WHERE `internalKey` = 1000 + ?",
            "UPDATE {user_attributes} SET `fullname` = '<script>${1/0}{$x}[[+x' WHERE `internalKey` = 1000 + ?",
            "INSERT INTO {ms2_order_products} (`product_id`, `order_id`, `name`, `count`, `price`, `cost`, `options`)"
                    + " SELECT 4711, ?, NULL, 1, 10, 10, '[\"broken'");

    @TempDir
    Path home;

    @Test
    void badOrdersCostThemselvesOnlyAndAreNamed() throws Exception {
        int orders = Figures.of(200, 1_000);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.addOrders(orders);
            busy.shop.execute("SET SESSION sql_mode = ''");
            for (int i = 0; i < POISONS.size(); i++) {
                busy.shop.execute(POISONS.get(i), 7 * (i + 1));
            }

            ShopProgram.Ended run = busy.program().run("run", "--json");

            JsonNode report = new ObjectMapper().readTree(run.out());
            Set<Long> failed = ids(report, "failed");
            boolean allWell = failed.isEmpty() && report.get("mail").get("dead").asInt() == 0;
            assertThat(run.exit()).as(run.err()).isEqualTo(allWell ? 0 : 1);
            Set<Long> good = new TreeSet<>();
            for (long order = 1; order <= orders; order++) {
                good.add(order);
            }
            good.removeAll(poisoned());
            assertThat(ids(report, "moved")).containsAll(good);
            assertThat(poisoned()).containsAll(failed);
            assertThat(unmoved(busy)).as("poisoned orders that stayed").allSatisfy(order -> {
                if (!failed.contains(order)) {
                    assertThat(busy.program()
                                    .run("explain", Long.toString(order), "--json")
                                    .out())
                            .as("what is told of order " + order)
                            .containsAnyOf("no-clock", "\"never\"");
                }
            });
        }
    }

    /** The mail needs what one order lacks: a named failure, and the others are moved. */
    @Test
    void anOrderWhoseMailCannotBeMadeIsReportedAndTheOthersMove() throws Exception {
        int orders = Figures.of(200, 1_000);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.shop.setStatus(busy.target, "email_manager", 1);
            busy.shop.setStatus(busy.target, "subject_manager", "Order of {$user.fullname}");
            busy.addOrders(orders);
            busy.shop.execute("DELETE FROM {user_attributes} WHERE `internalKey` = 1013");

            ShopProgram.Ended run = busy.program().run("run", "--json");

            JsonNode report = new ObjectMapper().readTree(run.out());
            assertThat(run.exit()).isEqualTo(1);
            assertThat(ids(report, "failed")).containsExactly(13L);
            assertThat(ids(report, "moved")).hasSize(orders - 1);
            assertThat(unmoved(busy)).containsExactly(13L);
        }
    }

    private static Set<Long> poisoned() {
        Set<Long> ids = new HashSet<>();
        for (int i = 1; i <= POISONS.size(); i++) {
            ids.add(7L * i);
        }
        return ids;
    }

    private static List<Long> unmoved(BusyShop busy) {
        return busy
                .shop
                .queryStrings("SELECT `id` FROM {ms2_orders} WHERE `status` IS NULL OR `status` <> ?", busy.target)
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    private static Set<Long> ids(JsonNode report, String list) {
        List<Long> ids = new ArrayList<>();
        report.get(list).forEach(item -> ids.add(item.get("orderId").asLong()));
        return new TreeSet<>(ids);
    }
}
