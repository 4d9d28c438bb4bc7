package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcShopTest {
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 1, 10, 0);

    private final TestShop shop = TestShop.create();
    private final JdbcShop jdbc = new JdbcShop(shop.database(), false);

    @AfterEach
    void close() {
        shop.close();
    }

    private Order read(long id) {
        return jdbc.orders(List.of(id)).orders().get(id);
    }

    @Test
    void readsStatusesWithTheirFlags() {
        var sent = jdbc.statuses().find(TestShop.SENT).orElseThrow();
        assertThat(sent.name()).isEqualTo("Sent");
        assertThat(sent.isFinal()).isTrue();
        assertThat(sent.fixed()).isTrue();
        assertThat(sent.active()).isTrue();
        assertThat(sent.mailUser()).isTrue();
        assertThat(sent.mailManager()).isFalse();
        assertThat(sent.subjectUser()).isEqualTo("[[%ms2_email_subject_sent_user]]");
        assertThat(sent.rank()).isEqualTo(3);
        assertThat(jdbc.statuses().all()).hasSize(5);
    }

    @Test
    void readsAnOrderAsItStands() {
        long id = shop.order()
                .num("2611/7")
                .cost("1234.50")
                .delivery(2)
                .payment(3)
                .context("shop2")
                .enteredAt(TEN);
        assertThat(read(id))
                .isEqualTo(new Order(
                        id,
                        "2611/7",
                        1,
                        TEN,
                        new java.math.BigDecimal("1234.50"),
                        TestShop.NEW,
                        2,
                        3,
                        "shop2",
                        Set.of(),
                        Map.of(TestShop.NEW, new LogEntry(1, TestShop.NEW, TEN)),
                        "customer@example.com"));
    }

    @Test
    void takesNullsAndZeroDatesAsNothing() {
        long id = shop.order().status(null).cost(null).user(0).insert();
        shop.execute("SET sql_mode = ''");
        shop.execute(
                "UPDATE {ms2_orders} SET `num` = NULL, `context` = NULL, `delivery` = NULL, `payment` = NULL,"
                        + " `createdon` = '0000-00-00 00:00:00' WHERE `id` = ?",
                id);
        shop.log(id, TestShop.NEW, TEN);
        shop.execute("UPDATE {ms2_order_logs} SET `timestamp` = '0000-00-00 00:00:00'");
        Order order = read(id);
        assertThat(order.status()).isZero();
        assertThat(order.num()).isEmpty();
        assertThat(order.context()).isEmpty();
        assertThat(order.cost()).isZero();
        assertThat(order.delivery()).isZero();
        assertThat(order.payment()).isZero();
        assertThat(order.createdOn()).isNull();
        assertThat(order.email()).isNull();
        assertThat(order.entries()).isEqualTo(Map.of(1, new LogEntry(1, 1, null)));
    }

    @Test
    void takesTheRowWithTheHighestIdHoweverTheTimesRun() {
        long id = shop.order().insert();
        shop.log(id, TestShop.NEW, TEN.plusHours(5));
        shop.log(id, TestShop.PAID, TEN);
        long latestNew = shop.log(id, TestShop.NEW, TEN.minusHours(5));
        shop.log(id, "products", "1", TEN.plusDays(1));
        Order order = read(id);
        assertThat(order.entries().get(TestShop.NEW)).isEqualTo(new LogEntry(latestNew, 1, TEN.minusHours(5)));
        assertThat(order.entries().get(TestShop.PAID).time()).isEqualTo(TEN);
        assertThat(order.lastEntryId()).isEqualTo(latestNew);
    }

    @Test
    void ignoresLogRowsWhoseEntryIsNoStatus() {
        long id = shop.order().insert();
        for (String entry : List.of("", "paid", "-1", "1.5", "99999999999", "²")) {
            shop.log(id, "status", entry, TEN);
        }
        assertThat(read(id).entries()).isEmpty();
        long padded = shop.log(id, "status", " 03 ", TEN);
        assertThat(read(id).entries().keySet()).containsExactly(3);
        assertThat(read(id).lastEntryId()).isEqualTo(padded);
    }

    @Test
    void tellsAnOrderThatCannotBeReadAndReadsTheOthers() {
        List<Long> ids = LongStream.rangeClosed(1, 5)
                .mapToObj(n -> shop.order().enteredAt(TEN))
                .toList();
        shop.execute("SET sql_mode = 'ALLOW_INVALID_DATES'");
        shop.execute("UPDATE {ms2_orders} SET `createdon` = '2026-02-31 10:00:00' WHERE `id` = ?", ids.get(2));
        var loaded = jdbc.orders(ids);
        assertThat(loaded.orders().keySet()).containsExactlyInAnyOrder(ids.get(0), ids.get(1), ids.get(3), ids.get(4));
        assertThat(loaded.unreadable().keySet()).containsExactly(ids.get(2));
        assertThat(loaded.unreadable().get(ids.get(2))).doesNotContain("2026");
    }

    @Test
    void doesNotBlameTheOrdersForAMissingTable() {
        long id = shop.order().insert();
        shop.database();
        shop.execute("DROP TABLE {user_attributes}");
        assertThatThrownBy(() -> jdbc.orders(List.of(id))).isInstanceOf(DatabaseException.class);
    }

    @Test
    void leavesOutOrdersThatAreGone() {
        assertThat(jdbc.orders(List.of(4711L)))
                .isEqualTo(new app.marketingstatuses.engine.Shop.Loaded(Map.of(), Map.of()));
        assertThat(jdbc.orders(List.of()).orders()).isEmpty();
    }

    @Test
    void readsThousandsInPortions() {
        for (int i = 0; i < 1_201; i++) {
            shop.order().id(i + 1).num("n" + i).insert();
        }
        var loaded = jdbc.orders(LongStream.rangeClosed(1, 1_300).boxed().toList());
        assertThat(loaded.orders()).hasSize(1_201);
        assertThat(jdbc.statusesOf(LongStream.rangeClosed(1, 1_300).boxed().toList()))
                .hasSize(1_201);
    }

    @Test
    void readsGroupsOnlyWhenAskedAndManagesWithoutTheMembershipTable() {
        long user = shop.user("member@example.com");
        shop.execute("UPDATE {users} SET `primary_group` = 7 WHERE `id` = ?", user);
        shop.execute("INSERT INTO {member_groups} (`user_group`, `member`) VALUES (8, ?), (9, 99)", user);
        long id = shop.order().user(user).insert();
        JdbcShop withGroups = new JdbcShop(shop.database(), true);
        assertThat(withGroups.orders(List.of(id)).orders().get(id).userGroups()).containsExactlyInAnyOrder(7, 8);
        assertThat(read(id).userGroups()).isEmpty();
        shop.execute("DROP TABLE {member_groups}");
        assertThat(withGroups.orders(List.of(id)).orders().get(id).userGroups()).containsExactly(7);
    }

    @Test
    void countsACustomersOrdersOnlyWhenAskedWithoutCancelledOnesAndDrafts() {
        long anna = shop.user("anna@example.com");
        long order = shop.order().user(anna).insert();
        shop.order().user(anna).context("shop2").status(TestShop.SENT).insert();
        shop.order().user(anna).status(null).insert();
        long cancelled = shop.order().user(anna).status(TestShop.CANCELLED).insert();
        long draft = shop.order().user(anna).status(TestShop.DRAFT).insert();
        long guest = shop.order().user(0).insert();
        long guestsDraft = shop.order().user(0).status(TestShop.DRAFT).insert();
        JdbcShop counting = counting(TestShop.CANCELLED, TestShop.DRAFT);

        Map<Long, Order> read = counting.orders(List.of(order, cancelled, draft, guest, guestsDraft))
                .orders();

        assertThat(read.get(order).customerOrders()).isEqualTo(3);
        assertThat(read.get(cancelled).customerOrders()).isEqualTo(3);
        assertThat(read.get(draft).customerOrders()).isEqualTo(3);
        assertThat(read.get(guest).customerOrders()).isEqualTo(1);
        assertThat(read.get(guestsDraft).customerOrders()).isZero();
        assertThat(counting().orders(List.of(order)).orders().get(order).customerOrders())
                .isEqualTo(5);
        assertThat(read(order).customerOrders()).isZero();
        assertThat(counting.uncounted()).containsExactlyInAnyOrder(TestShop.CANCELLED, TestShop.DRAFT);
    }

    private JdbcShop counting(Integer... uncounted) {
        return new JdbcShop(shop.database(), new Extras(false, true, Set.of(uncounted)), PutBacks.NONE);
    }

    /** However many orders others have: one more question for five hundred orders, answered by the customers' rows alone. */
    @Test
    void countsInOneQueryABatchByTheIndexOfCustomers() {
        List<Long> wanted = new ArrayList<>();
        for (int user = 1; user <= 2_000; user++) {
            long id = shop.order().user(user).num("n" + user).insert();
            if (user % 20 == 0) {
                wanted.add(id);
            }
        }
        shop.execute("ANALYZE TABLE {ms2_orders}");
        jdbc.orders(wanted);
        JdbcShop counting = counting(TestShop.CANCELLED, TestShop.DRAFT);
        long asked = status("Com_select");
        jdbc.orders(wanted);
        long plain = status("Com_select") - asked;
        long read = status("Handler_read_next") + status("Handler_read_rnd_next");
        jdbc.orders(wanted);
        long rows = status("Handler_read_next") + status("Handler_read_rnd_next") - read;

        asked = status("Com_select");
        counting.orders(wanted);
        assertThat(status("Com_select") - asked).isEqualTo(plain + 1);
        read = status("Handler_read_next") + status("Handler_read_rnd_next");
        assertThat(counting.orders(wanted).orders().get(wanted.get(0)).customerOrders())
                .isEqualTo(1);
        assertThat(status("Handler_read_next") + status("Handler_read_rnd_next") - read - rows)
                .isBetween(100L, 400L);
    }

    private long status(String name) {
        return Long.parseLong(shop.database()
                .with(c -> Sql.query(c, "SHOW GLOBAL STATUS WHERE `Variable_name` = ?", row -> row.getString(2), name))
                .get(0));
    }

    @Test
    void whatIsReadIsWhatTheTasksAskForAndTheShopsSettingsSay() {
        Task plain = Tasks.task(1, 1, 2, 5).build();
        Task loyal = Tasks.task(2, 1, 2, 5)
                .conditions(new Conditions(null, null, Set.of(), Set.of(), Set.of(), Set.of(), 3))
                .build();
        Task group = Tasks.task(3, 1, 2, 5)
                .conditions(new Conditions(null, null, Set.of(), Set.of(), Set.of(), Set.of(7), null))
                .build();
        shop.execute("DELETE FROM {system_settings}");
        assertThat(extras(plain)).isEqualTo(new Extras(false, false, Set.of(TestShop.CANCELLED)));
        shop.setting("ms2_status_canceled", "9");
        shop.setting("ms2_status_draft", "999");
        assertThat(extras(plain, loyal)).isEqualTo(new Extras(false, true, Set.of(9, 999)));
        assertThat(extras(group).userGroups()).isTrue();
        shop.execute("UPDATE {system_settings} SET `value` = '0'");
        assertThat(extras(loyal).uncounted()).isEmpty();
    }

    private Extras extras(Task... tasks) {
        return Extras.of(
                List.of(tasks),
                shop.database().with(c -> ShopSettings.load(c, shop.database().tables())));
    }

    @Test
    void listsTheOrdersOfTheSameCustomersButOfNoGuests() {
        long anna = shop.user("anna@example.com");
        long sent = shop.order().user(anna).status(TestShop.SENT).insert();
        long fresh = shop.order().user(anna).insert();
        long paid = shop.order().user(anna).status(TestShop.PAID).insert();
        long others = shop.order().user(shop.user("boris@example.com")).insert();
        long guest = shop.order().user(0).insert();
        shop.order().user(0).insert();
        Set<Integer> wanted = Set.of(TestShop.NEW, TestShop.SENT);
        assertThat(jdbc.ofSameCustomers(List.of(paid, guest), wanted)).containsExactlyInAnyOrder(sent, fresh);
        assertThat(jdbc.ofSameCustomers(List.of(others, fresh), wanted)).containsExactlyInAnyOrder(sent, fresh, others);
    }

    @Test
    void listsOrdersByStatusInPages() {
        long a = shop.order().insert();
        shop.order().status(TestShop.PAID).insert();
        long c = shop.order().status(TestShop.SENT).insert();
        long d = shop.order().insert();
        long none = shop.order().status(null).insert();
        Set<Integer> wanted = Set.of(TestShop.NEW, TestShop.SENT);
        assertThat(jdbc.ordersIn(wanted, 0, 2)).containsExactly(a, c);
        assertThat(jdbc.ordersIn(wanted, c, 2)).containsExactly(d);
        assertThat(jdbc.ordersIn(wanted, d, 2)).isEmpty();
        assertThat(jdbc.ordersIn(Set.of(), 0, 2)).isEmpty();
        assertThat(jdbc.ordersIn(Set.of(0), 0, 2)).containsExactly(none);
    }

    @Test
    void tellsTheStatusOfOrdersThatAreThere() {
        long a = shop.order().status(TestShop.PAID).insert();
        long b = shop.order().status(null).insert();
        assertThat(jdbc.statusesOf(List.of(a, b, 4711L))).isEqualTo(Map.of(a, TestShop.PAID, b, 0));
    }
}
