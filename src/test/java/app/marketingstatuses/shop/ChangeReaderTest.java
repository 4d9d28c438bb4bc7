package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.Shop.Changes;
import app.marketingstatuses.engine.Shop.Cursor;
import app.marketingstatuses.testing.TestShop;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 1, 10, 0);

    private final TestShop shop = TestShop.create();
    private final JdbcShop jdbc = new JdbcShop(shop.database(), false);

    @AfterEach
    void close() {
        shop.close();
    }

    private Cursor here() {
        return jdbc.changesSince(Cursor.START).next();
    }

    @Test
    void beginsWhereTheShopStandsAndListsNothing() {
        shop.order().enteredAt(TEN);
        shop.order().enteredAt(TEN);
        Changes first = jdbc.changesSince(Cursor.START);
        assertThat(first.orderIds()).isEmpty();
        assertThat(first.rewound()).isFalse();
        assertThat(first.next()).isEqualTo(new Cursor(2, Set.of(), 2, Set.of()));
        assertThat(jdbc.changesSince(first.next())).isEqualTo(new Changes(java.util.List.of(), first.next(), false));
    }

    @Test
    void listsOrdersMadeAndOrdersLogged() {
        long old = shop.order().enteredAt(TEN);
        shop.order().enteredAt(TEN);
        Cursor cursor = here();
        long made = shop.order().insert();
        shop.managerMoves(old, TestShop.PAID, TEN);
        shop.log(2, "products", "1", TEN);
        Changes changes = jdbc.changesSince(cursor);
        assertThat(changes.orderIds()).containsExactly(old, made);
        assertThat(jdbc.changesSince(changes.next()).orderIds()).isEmpty();
    }

    @Test
    void findsRowsThatBecomeVisibleAfterLaterOnes() throws SQLException {
        long slow = shop.order().enteredAt(TEN);
        long quick = shop.order().enteredAt(TEN);
        Cursor cursor = here();
        try (Connection php = shop.database().connection()) {
            php.setAutoCommit(false);
            String log =
                    "INSERT INTO `modx_ms2_order_logs` (`order_id`, `action`, `entry`, `ip`) VALUES (?, 'status', '2', '')";
            Sql.update(php, log, slow);
            shop.log(quick, TestShop.PAID, TEN);
            Changes before = jdbc.changesSince(cursor);
            assertThat(before.orderIds()).containsExactly(quick);
            assertThat(before.next().logGaps()).hasSize(1);
            php.commit();
            php.setAutoCommit(true);
            Changes after = jdbc.changesSince(before.next());
            assertThat(after.orderIds()).containsExactly(slow);
            assertThat(after.next().logGaps()).isEmpty();
        }
    }

    @Test
    void findsARowThatBecomesVisibleAfterTheVeryFirstLook() throws SQLException {
        long slow = shop.order().enteredAt(TEN);
        long quick = shop.order().enteredAt(TEN);
        try (Connection php = shop.database().connection()) {
            php.setAutoCommit(false);
            String log =
                    "INSERT INTO `modx_ms2_order_logs` (`order_id`, `action`, `entry`, `ip`) VALUES (?, 'status', '2', '')";
            Sql.update(php, log, slow);
            shop.log(quick, TestShop.PAID, TEN);
            Cursor cursor = here();
            php.commit();
            php.setAutoCommit(true);
            assertThat(jdbc.changesSince(cursor).orderIds()).containsExactly(slow);
        }
    }

    @Test
    void awaitsMissingIdsOnlyForAWhile() {
        shop.order().id(10).insert();
        Cursor cursor = here();
        assertThat(cursor.orderGaps()).hasSize(9);
        shop.order().id(1_005).insert();
        Changes changes = jdbc.changesSince(cursor);
        assertThat(changes.orderIds()).containsExactly(1_005L);
        assertThat(changes.next().orderGaps())
                .hasSize(998)
                .doesNotContain(5L, 10L)
                .contains(6L, 11L);
        shop.order().id(500).insert();
        assertThat(jdbc.changesSince(changes.next()).orderIds()).containsExactly(500L);
    }

    @Test
    void noticesThatABackupWasRestored() {
        shop.order().enteredAt(TEN);
        long last = shop.order().enteredAt(TEN);
        Cursor cursor = here();
        shop.execute("DELETE FROM {ms2_order_logs} WHERE `order_id` = ?", last);
        Changes changes = jdbc.changesSince(cursor);
        assertThat(changes.rewound()).isTrue();
        assertThat(changes.next().lastLog()).isEqualTo(1);
        assertThat(jdbc.changesSince(changes.next()).rewound()).isFalse();
    }

    @Test
    void worksOnAnEmptyShop() {
        assertThat(here()).isEqualTo(Cursor.START);
        shop.order().enteredAt(TEN);
        assertThat(here().lastOrder()).isEqualTo(1);
    }

    @Test
    void readsNoMoreRowsWhenTheShopHasPiledUp() throws SQLException {
        for (int i = 0; i < 1_500; i++) {
            shop.order().id(i + 1).num("n").insert();
        }
        shop.execute("INSERT INTO {ms2_order_logs} (`order_id`, `action`, `entry`, `ip`)"
                + " SELECT `id`, 'status', '1', '' FROM {ms2_orders}");
        Cursor cursor = here();
        shop.database().with(c -> {
            Sql.update(c, "FLUSH STATUS");
            new ChangeReader(shop.database().tables()).since(c, cursor);
            long read = Sql.query(c, "SHOW SESSION STATUS LIKE 'Handler_read%'", row -> row.getLong(2)).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(read).isLessThan(20);
            return null;
        });
    }
}
