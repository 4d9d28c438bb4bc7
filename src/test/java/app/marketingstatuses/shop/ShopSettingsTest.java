package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopSettingsTest {
    private final TestShop shop = TestShop.create();

    @AfterEach
    void close() {
        shop.close();
    }

    private ShopSettings load() {
        return shop.database().with(c -> ShopSettings.load(c, shop.database().tables()));
    }

    @Test
    void aContextOverridesTheSystem() {
        shop.setting("site_name", "Tea");
        shop.setting("emailsender", "tea@example.com");
        shop.contextSetting("shop2", "site_name", "Coffee");
        shop.contextSetting("shop2", "ms2_email_manager", "");
        ShopSettings settings = load();
        assertThat(settings.get("site_name")).isEqualTo("Tea");
        assertThat(settings.get("site_name", "web")).isEqualTo("Tea");
        assertThat(settings.get("site_name", "shop2")).isEqualTo("Coffee");
        assertThat(settings.get("emailsender", "shop2")).isEqualTo("tea@example.com");
        assertThat(settings.get("ms2_email_manager", "shop2")).isEmpty();
        assertThat(settings.get("nothing", "shop2")).isNull();
    }

    @Test
    void tablesOfTwoCollationsAreReadToo() {
        shop.execute("ALTER TABLE {system_settings} CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        shop.execute("ALTER TABLE {context_setting} CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci");
        shop.setting("site_name", "Tea");
        shop.contextSetting("shop2", "site_name", "Чай");
        assertThat(load().get("site_name")).isEqualTo("Tea");
        assertThat(load().get("site_name", "shop2")).isEqualTo("Чай");
    }

    @Test
    void readsNumbers() {
        shop.setting("ms2_status_new", " 7 ");
        assertThat(load().initialStatus()).isEqualTo(7);
        shop.setting("ms2_status_new", "");
        assertThat(load().initialStatus()).isEqualTo(1);
    }

    @Test
    void readsASettingOfSeveralUsers() {
        shop.userSetting(1, "cultureKey", "ru");
        shop.userSetting(2, "cultureKey", "de");
        shop.userSetting(2, "other", "x");
        shop.userSetting(3, "cultureKey", "fr");
        Map<Long, String> languages = shop.database()
                .with(c -> ShopSettings.ofUsers(c, shop.database().tables(), "cultureKey", List.of(1L, 2L, 9L)));
        assertThat(languages).isEqualTo(Map.of(1L, "ru", 2L, "de"));
    }

    @Test
    void knowsTheNamesThatConditionsSpeakOf() {
        shop.execute("INSERT INTO {membergroup_names} (`name`) VALUES ('Wholesale'), (' Friends ')");
        shop.execute("UPDATE {ms2_payments} SET `active` = 0 WHERE `id` = 3");
        shop.execute("INSERT INTO {ms2_deliveries} (`name`) VALUES ('Courier')");
        ShopNames names = ShopNames.load(shop.database());
        assertThat(names.payments()).isEqualTo(Map.of(1, "Cash", 2, "PayPal", 3, "Invoice"));
        assertThat(names.contexts()).isEqualTo(Map.of("web", "Website"));
        assertThat(names.userGroups()).isEqualTo(Map.of(1, "Wholesale", 2, " Friends "));
        assertThat(names.deliveries()).containsEntry(2, "Courier").containsEntry(4, "Courier");
        shop.execute("DROP TABLE {membergroup_names}");
        assertThat(ShopNames.load(shop.database()).userGroups()).isEmpty();
    }
}
