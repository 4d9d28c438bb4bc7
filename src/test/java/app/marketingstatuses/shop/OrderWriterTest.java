package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.Moves.Outcome;
import app.marketingstatuses.shop.OrderWriter.Change;
import app.marketingstatuses.testing.TestShop;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderWriterTest {
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 1, 10, 0);
    private static final Instant AT = Instant.parse("2026-11-24T12:34:56.789Z");

    private final TestShop shop = TestShop.create();
    private final OrderWriter writer =
            new OrderWriter(shop.database().tables(), new ShopZone(ZoneId.of("Asia/Kathmandu")));

    @AfterEach
    void close() {
        shop.close();
    }

    private Change planned(long id, int to) {
        Order order = new JdbcShop(shop.database(), false)
                .orders(List.of(id))
                .orders()
                .get(id);
        return Change.of(order, to);
    }

    private List<Outcome> apply(Change... changes) {
        return shop.database()
                .inTransaction(c -> writer.apply(c, AT, List.of(changes)))
                .outcomes();
    }

    private String row(long order) {
        return shop.queryString(
                "SELECT CONCAT_WS('|', `id`, `user_id`, `session_id`, `createdon`, IFNULL(`updatedon`, '-'), `num`, `cost`,"
                        + " `cart_cost`, `delivery_cost`, `weight`, `delivery`, `payment`, `context`, `type`)"
                        + " FROM {ms2_orders} WHERE `id` = ?",
                order);
    }

    @Test
    void changesTheStatusAndNoOtherColumnAndLogsItInTheShopsZone() {
        long user = shop.user("other@example.com");
        long id = shop.order().user(user).enteredAt(TEN);
        String before = row(id);
        int target = shop.addStatus("Payment reminder");
        assertThat(apply(planned(id, target))).containsExactly(Outcome.MOVED);
        assertThat(shop.statusOf(id)).isEqualTo(target);
        assertThat(row(id)).isEqualTo(before);
        assertThat(shop.queryString("SELECT CONCAT_WS('|', `user_id`, `order_id`, `timestamp`, `action`, `entry`, `ip`)"
                        + " FROM {ms2_order_logs} ORDER BY `id` DESC LIMIT 1"))
                .isEqualTo(user + "|" + id + "|2026-11-24 18:19:56|status|" + target
                        + "|{\"ip\":\"\",\"suspected\":[],\"network\":[]}");
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {ms2_order_logs}")).isEqualTo(2);
    }

    @Test
    void leavesOrdersThatSomebodyElseChangedOrDeletedAsTheyAre() {
        long kept = shop.order().enteredAt(TEN);
        long changed = shop.order().enteredAt(TEN);
        long back = shop.order().enteredAt(TEN);
        long gone = shop.order().enteredAt(TEN);
        int target = shop.addStatus("Payment reminder");
        Change[] plan = {planned(kept, target), planned(changed, target), planned(back, target), planned(gone, target)};
        shop.managerMoves(changed, TestShop.PAID, TEN.plusDays(1));
        shop.managerMoves(back, TestShop.PAID, TEN.plusDays(1));
        shop.managerMoves(back, TestShop.NEW, TEN.plusDays(1));
        shop.execute("DELETE FROM {ms2_orders} WHERE `id` = ?", gone);
        assertThat(apply(plan))
                .containsExactly(Outcome.MOVED, Outcome.CHANGED_MEANWHILE, Outcome.CHANGED_MEANWHILE, Outcome.GONE);
        assertThat(shop.statusOf(kept)).isEqualTo(target);
        assertThat(shop.statusOf(changed)).isEqualTo(TestShop.PAID);
        assertThat(shop.statusOf(back)).isEqualTo(TestShop.NEW);
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {ms2_order_logs} WHERE `entry` = ?", Integer.toString(target)))
                .isEqualTo(1);
    }

    @Test
    void movesOrdersFromAndToSeveralStatusesAtOnce() {
        long a = shop.order().enteredAt(TEN);
        long b = shop.order().status(TestShop.PAID).enteredAt(TEN);
        long none = shop.order().status(null).insert();
        int target = shop.addStatus("Review requested");
        assertThat(apply(planned(b, target), planned(a, TestShop.CANCELLED), planned(none, target)))
                .containsOnly(Outcome.MOVED);
        assertThat(shop.statusOf(a)).isEqualTo(TestShop.CANCELLED);
        assertThat(shop.statusOf(b)).isEqualTo(target);
        assertThat(shop.statusOf(none)).isEqualTo(target);
        assertThat(shop.queryStrings("SELECT `order_id` FROM {ms2_order_logs} ORDER BY `id` DESC LIMIT 3"))
                .containsExactly("" + none, "" + a, "" + b);
    }

    @Test
    void writesNothingWhenTheCallerRollsBack() {
        long id = shop.order().enteredAt(TEN);
        Change change = planned(id, TestShop.PAID);
        assertThatThrownBy(() -> shop.database().inTransaction(c -> {
                    writer.apply(c, AT, List.of(change));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(shop.statusOf(id)).isEqualTo(TestShop.NEW);
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {ms2_order_logs}")).isEqualTo(1);
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {ms2_customer_profiles}"))
                .isZero();
    }

    @Test
    void sumsUpWhatTheCustomerSpentWhenAnOrderIsPaid() {
        long paidTwice = shop.order().cost("100.10").enteredAt(TEN);
        shop.managerMoves(paidTwice, TestShop.PAID, TEN);
        shop.managerMoves(paidTwice, TestShop.SENT, TEN);
        shop.managerMoves(paidTwice, TestShop.PAID, TEN);
        shop.order().cost("5000.00").enteredAt(TEN);
        long draft = shop.order().cost("7000.00").type(1).enteredAt(TEN);
        shop.managerMoves(draft, TestShop.PAID, TEN);
        long id = shop.order().cost("20.20").enteredAt(TEN);
        apply(planned(id, TestShop.PAID));
        assertThat(shop.queryString(
                        "SELECT CONCAT_WS('|', `id`, `spent`, `referrer_code`) FROM {ms2_customer_profiles}"))
                .isEqualTo("1|120.30|" + md5("1" + AT.getEpochSecond()));
        long next = shop.order().cost("1.00").enteredAt(TEN);
        apply(planned(next, TestShop.PAID));
        assertThat(shop.queryStrings("SELECT `spent` FROM {ms2_customer_profiles}"))
                .containsExactly("121.30");
    }

    private String md5(String text) {
        return shop.queryString("SELECT MD5(?)", text);
    }

    @Test
    void sumsUpNothingForOtherStatusesMissingUsersOrAPluginSwitchedOff() {
        long cancelled = shop.order().enteredAt(TEN);
        long guest = shop.order().user(0).enteredAt(TEN);
        long orphan = shop.order().user(4711).enteredAt(TEN);
        apply(planned(cancelled, TestShop.CANCELLED), planned(guest, TestShop.PAID), planned(orphan, TestShop.PAID));
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {ms2_customer_profiles}"))
                .isZero();
        shop.execute("UPDATE {site_plugins} SET `disabled` = 1 WHERE `name` = 'miniShop2'");
        long id = shop.order().enteredAt(TEN);
        apply(planned(id, TestShop.PAID));
        assertThat(shop.statusOf(id)).isEqualTo(TestShop.PAID);
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {ms2_customer_profiles}"))
                .isZero();
    }

    @Test
    void movesMoreThanOnePortion() {
        int target = shop.addStatus("Payment reminder");
        Change[] plan = new Change[1_100];
        for (int i = 0; i < plan.length; i++) {
            long id = shop.order().id(i + 1).num("n" + i).insert();
            plan[i] = new Change(id, TestShop.NEW, 0, target);
        }
        assertThat(apply(plan)).hasSize(1_100).containsOnly(Outcome.MOVED);
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {ms2_order_logs}")).isEqualTo(1_100);
    }

    /** Even where those that move are many of all there are, and one more comes in. */
    @Test
    void locksNoOrderButThoseThatMove() {
        int target = shop.addStatus("Payment reminder");
        for (long id = 1; id <= 600; id++) {
            shop.order().id(id).num("n" + id).insert();
        }
        List<Change> plan = LongStream.rangeClosed(1, 200)
                .mapToObj(id -> new Change(id, TestShop.NEW, 0, target))
                .toList();
        shop.execute("SET SESSION innodb_lock_wait_timeout = 1");

        shop.database().inTransaction(connection -> {
            assertThat(writer.apply(connection, AT, plan).outcomes()).containsOnly(Outcome.MOVED);
            for (long id = 201; id <= 600; id++) {
                shop.managerMoves(id, TestShop.PAID, TEN);
            }
            return shop.order().id(601).num("n601").insert();
        });

        assertThat(shop.queryLong("SELECT COUNT(*) FROM {ms2_orders} WHERE `status` = ?", target))
                .isEqualTo(200);
    }
}
