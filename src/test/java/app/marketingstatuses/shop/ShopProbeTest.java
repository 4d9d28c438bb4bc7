package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.shop.ShopProbe.Listener;
import app.marketingstatuses.testing.TestShop;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopProbeTest {
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 1, 10, 0);

    private final TestShop shop = TestShop.create();

    @AfterEach
    void close() {
        shop.close();
    }

    private ShopProbe probe() {
        return new ShopProbe(shop.database());
    }

    private List<String> missingRights(String... grants) {
        try (Database database = MySqlDatabase.open(shop.account(grants))) {
            return new ShopProbe(database).missingRights();
        }
    }

    @Test
    void findsNothingWrongWithAStockShop() {
        assertThat(probe().version()).matches("(MariaDB|MySQL) \\d+\\.\\d+\\.\\d+");
        assertThat(probe().missing()).isEmpty();
        assertThat(probe().missingRights()).isEmpty();
        assertThat(probe().enginesWithoutTransactions()).isEmpty();
        assertThat(probe().listeners()).isEmpty();
        assertThat(probe().customOrderHandler()).isEmpty();
        assertThat(probe().newestLogTime()).isEmpty();
    }

    @Test
    void namesWhatIsMissing() {
        shop.database();
        shop.execute("ALTER TABLE {ms2_orders} DROP COLUMN `type`");
        shop.execute("DROP TABLE {user_settings}");
        assertThat(probe().missing()).containsExactly("ms2_orders.type", "user_settings");
    }

    @Test
    void namesWhatMailsNeedAndTheShopLacksOrTheAccountMayNotRead() {
        assertThat(probe().missingForMails()).isEmpty();
        assertThat(probe().missingForChunks()).isEmpty();
        shop.execute("ALTER TABLE {ms2_payments} DROP COLUMN `class`");
        shop.execute("DROP TABLE {ms2_vendors}");
        assertThat(probe().missingForMails()).containsExactly("ms2_payments.class");
        assertThat(probe().missingForChunks()).containsExactly("ms2_vendors");
        try (Database some = MySqlDatabase.open(shop.account(
                "SELECT ON {ms2_orders}",
                "SELECT ON {ms2_order_statuses}",
                "SELECT ON {ms2_order_logs}",
                "SELECT ON {ms2_payments}"))) {
            assertThat(new ShopProbe(some).missingForChunks())
                    .contains("site_htmlsnippets", "site_content", "ms2_products");
            assertThat(new ShopProbe(some).missingForMails()).contains("lexicon_entries", "ms2_payments.class");
        }
    }

    @Test
    void namesTheRightsAnAccountLacks() {
        assertThat(missingRights("ALL PRIVILEGES")).isEmpty();
        assertThat(missingRights("SELECT, INSERT, UPDATE, DELETE, CREATE")).isEmpty();
        assertThat(missingRights("SELECT, INSERT, UPDATE"))
                .containsExactly("CREATE on the tables of this program", "DELETE on the tables of this program");
        assertThat(missingRights("SELECT"))
                .contains("change the status of orders", "add rows to the order log")
                .contains("CREATE on the tables of this program");
        assertThat(missingRights(
                        "SELECT ON {ms2_orders}",
                        "SELECT ON {ms2_order_statuses}",
                        "SELECT ON {ms2_order_logs}",
                        "INSERT, UPDATE, DELETE, CREATE"))
                .contains("read modx_users", "read modx_system_settings")
                .doesNotContain("read modx_ms2_orders");
    }

    @Test
    void tryingRightsChangesNothing() {
        long id = shop.order().enteredAt(TEN);
        List<String> before = everything();
        probe().missingRights();
        assertThat(shop.statusOf(id)).isEqualTo(TestShop.NEW);
        assertThat(everything()).isEqualTo(before);
    }

    private List<String> everything() {
        List<String> rows = new ArrayList<>(shop.queryStrings(
                "SELECT CONCAT_WS('|', `id`, `user_id`, `status`, `cost`, `updatedon`, `num`) FROM {ms2_orders}"));
        rows.addAll(shop.queryStrings(
                "SELECT CONCAT_WS('|', `id`, `order_id`, `action`, `entry`, `timestamp`) FROM {ms2_order_logs}"));
        return rows;
    }

    @Test
    void tellsTablesWithoutTransactions() {
        shop.execute("ALTER TABLE {ms2_order_logs} ENGINE = MyISAM");
        assertThat(probe().enginesWithoutTransactions()).isEqualTo(Map.of("ms2_order_logs", "MyISAM"));
    }

    @Test
    void namesPluginsThatADirectChangeByPasses() {
        for (String name : List.of("CRM bridge", "SMS")) {
            shop.execute("INSERT INTO {site_plugins} (`name`, `plugincode`) VALUES (?, '')", name);
            shop.execute(
                    "INSERT INTO {site_plugin_events} (`pluginid`, `event`) SELECT `id`, 'msOnSaveOrder' FROM {site_plugins}"
                            + " WHERE `name` = ?",
                    name);
            shop.execute(
                    "INSERT INTO {site_plugin_events} (`pluginid`, `event`) SELECT `id`, 'OnWebPageInit' FROM {site_plugins}"
                            + " WHERE `name` = ?",
                    name);
        }
        shop.execute("UPDATE {site_plugins} SET `disabled` = 1 WHERE `name` = 'SMS'");
        assertThat(probe().listeners()).containsExactly(new Listener("CRM bridge", "msOnSaveOrder"));
    }

    @Test
    void namesAnOrderHandlerOfTheShopsOwn() {
        shop.setting("ms2_order_handler_class", "msOrderHandler");
        assertThat(probe().customOrderHandler()).isEmpty();
        shop.setting("ms2_order_handler_class", "myOrderHandler");
        assertThat(probe().customOrderHandler()).contains("myOrderHandler");
    }

    @Test
    void tellsTheNewestLogTime() {
        long id = shop.order().enteredAt(TEN.plusYears(1));
        shop.log(id, "products", "1", TEN);
        assertThat(probe().newestLogTime()).contains(TEN);
        shop.execute("UPDATE {ms2_order_logs} SET `timestamp` = NULL");
        assertThat(probe().newestLogTime()).isEmpty();
    }

    @Test
    void understandsGrantsAsServersWriteThem() {
        assertThat(missing("GRANT ALL PRIVILEGES ON `shop_1`.* TO `u`@`%`")).isEmpty();
        assertThat(missing("GRANT ALL PRIVILEGES ON *.* TO `root`@`localhost` WITH GRANT OPTION"))
                .isEmpty();
        assertThat(missing("GRANT SELECT, INSERT, CREATE ON `shop\\_%`.* TO 'u'@'%'"))
                .isEmpty();
        assertThat(missing("GRANT USAGE ON *.* TO `u`@`%`", "GRANT CREATE ON `shop\\_2`.* TO `u`@`%`"))
                .containsExactly("CREATE");
        assertThat(missing("GRANT USAGE ON *.* TO `u`@`%`", "GRANT `staff` TO `u`@`%`"))
                .isEmpty();
        assertThat(missing("GRANT CREATE ON `shop_1`.`modx_marketing_statuses_meta` TO `u`@`%`"))
                .isEmpty();
        assertThat(missing("GRANT CREATE ON `shop_1`.`modx_users` TO `u`@`%`")).containsExactly("CREATE");
        assertThat(missing("GRANT USAGE ON *.* TO `u`@`%` IDENTIFIED BY PASSWORD '*AB'"))
                .containsExactly("CREATE");
    }

    private static List<String> missing(String... grants) {
        return new Grants("shop_1", List.of(grants)).missing("CREATE");
    }
}
