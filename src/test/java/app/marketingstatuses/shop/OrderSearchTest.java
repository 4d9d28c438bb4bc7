package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderSearchTest {
    private final TestShop shop = TestShop.create();
    private final OrderSearch search = new OrderSearch(shop.database());

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void findsByIdByNumberAndByItsPartAfterTheSlash() {
        shop.order().id(94).num("2610/7").insert();
        shop.order().id(200).num("2611/94").insert();
        shop.order().id(201).num("2610/94").insert();
        shop.order().id(202).num("94/1").insert();

        assertThat(found("94")).containsExactly(94L, 202L, 201L, 200L);
        assertThat(found("2611/94")).containsExactly(200L);
        assertThat(found(" 2610/ ")).containsExactly(201L, 94L);
        assertThat(found("")).isEmpty();
        assertThat(found("12345678901234567890")).isEmpty();
    }

    @Test
    void theOrderOfExactlyThatNumberComesBeforeThoseThatBeginWithIt() {
        long first = shop.order().num("2611/1").insert();
        long twelfth = shop.order().num("2611/12").insert();
        long tenth = shop.order().num("2611/10").insert();

        assertThat(found("2611/1")).containsExactly(first, tenth, twelfth);
        assertThat(ids(search.find("2611/1", 1))).containsExactly(first);
        assertThat(ids(search.find("2611/1", 2))).containsExactly(first, tenth);
    }

    @Test
    void findsByTheCustomersOrReceiversNameOrAddress() {
        long anna = shop.user("anna_k@example.com");
        long order = shop.order().user(anna).createdOn("2026-11-08T14:22").insert();
        long other = shop.order().insert();
        shop.execute(
                "INSERT INTO {ms2_order_addresses} (`order_id`, `user_id`, `receiver`, `email`)"
                        + " VALUES (?, 1, 'Margaret Ellis', 'm@example.org')",
                other);
        shop.execute("UPDATE {user_attributes} SET `fullname` = 'Анна К.' WHERE `internalKey` = ?", anna);

        assertThat(found("анна")).containsExactly(order);
        assertThat(found("anna_k@")).containsExactly(order);
        assertThat(found("ELLIS")).containsExactly(other);
        assertThat(found("example.org")).containsExactly(other);
        assertThat(search.find("анна", 50))
                .containsExactly(new FoundOrder(
                        order,
                        "2611/" + order,
                        TestShop.NEW,
                        LocalDateTime.parse("2026-11-08T14:22"),
                        new BigDecimal("1000.00"),
                        "web",
                        "Анна К.",
                        "anna_k@example.com"));
    }

    @Test
    void wildcardsAreTakenLiterally() {
        shop.order().num("2611/1").insert();
        long odd = shop.order().num("50%_!").insert();

        assertThat(found("%")).isEmpty();
        assertThat(found("__/%")).isEmpty();
        assertThat(found("50%_!")).containsExactly(odd);
    }

    @Test
    void listsAStatusNewestFirstAndCountsThemAll() {
        long first = shop.order().status(TestShop.SENT).insert();
        long second = shop.order().status(TestShop.SENT).insert();
        long none = shop.order().status(null).insert();
        long zero = shop.order().status(0).insert();

        assertThat(ids(search.in(TestShop.SENT, 50))).containsExactly(second, first);
        assertThat(ids(search.in(TestShop.SENT, 1))).containsExactly(second);
        assertThat(ids(search.in(0, 50))).containsExactly(zero, none);
        assertThat(search.countByStatus()).isEqualTo(Map.of(0, 2L, TestShop.SENT, 2L));
    }

    @Test
    void countingReadsTheIndexOnTheStatusOnly() {
        List<String> plan = shop.database()
                .with(c -> Sql.query(
                        c,
                        "EXPLAIN SELECT `status`, COUNT(*) FROM `modx_ms2_orders` GROUP BY `status` ORDER BY `status`",
                        row -> row.getString("key") + " " + row.getString("Extra")));

        assertThat(plan).containsExactly("status Using index");
    }

    @Test
    void theLogTellsWhoChangedTheStatusInItsOrder() {
        long manager = shop.user("priya@example.com");
        shop.execute("UPDATE {user_attributes} SET `fullname` = 'Priya N.' WHERE `internalKey` = ?", manager);
        long order = shop.order().createdOn("2026-11-08T14:22").insert();
        shop.log(order, TestShop.NEW, LocalDateTime.parse("2026-11-08T14:22"));
        shop.log(order, "note", "3", LocalDateTime.parse("2026-11-08T15:22"));
        long sent = shop.log(order, TestShop.SENT, null);
        shop.execute("UPDATE {ms2_order_logs} SET `user_id` = ? WHERE `id` = ?", manager, sent);
        shop.log(order, "status", "no status", null);

        List<StatusChange> log = new OrderLog(shop.database()).of(order);

        assertThat(log).extracting(StatusChange::status).containsExactly(TestShop.NEW, TestShop.SENT);
        assertThat(log).extracting(StatusChange::userName).containsExactly("Customer 1", "Priya N.");
        assertThat(log.get(1)).isEqualTo(new StatusChange(sent, TestShop.SENT, null, manager, "Priya N."));
    }

    private List<Long> found(String text) {
        return ids(search.find(text, 50));
    }

    private static List<Long> ids(List<FoundOrder> orders) {
        return orders.stream().map(FoundOrder::id).toList();
    }
}
