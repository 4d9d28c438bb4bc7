package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.ZoneResolver.Source;
import app.marketingstatuses.testing.TestShop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneResolverTest {
    private static TestShop shop;

    @BeforeAll
    static void open() {
        shop = TestShop.create();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private static ShopSettings dateTimezone(String value) {
        shop.setting("date_timezone", value);
        return shop.database().with(c -> ShopSettings.load(c, shop.database().tables()));
    }

    @Test
    void theOptionGoesBeforeTheProfileAndThatBeforeTheSetting() {
        ShopSettings settings = dateTimezone("Asia/Tokyo");
        var option = ZoneResolver.resolve("Europe/Moscow", "Europe/Berlin", settings);
        assertThat(option.zone().id()).hasToString("Europe/Moscow");
        assertThat(option.source()).isEqualTo(Source.OPTION);
        var profile = ZoneResolver.resolve(null, "Europe/Berlin", settings);
        assertThat(profile.zone().id()).hasToString("Europe/Berlin");
        assertThat(profile.source()).isEqualTo(Source.PROFILE);
        var setting = ZoneResolver.resolve(null, " ", settings);
        assertThat(setting.zone().id()).hasToString("Asia/Tokyo");
        assertThat(setting.why()).isEqualTo("Asia/Tokyo (from the shop's setting date_timezone)");
    }

    @Test
    void isUtcWhereNobodyTells() {
        var resolved = ZoneResolver.resolve(null, null, dateTimezone(""));
        assertThat(resolved.zone().id()).hasToString("UTC");
        assertThat(resolved.source()).isEqualTo(Source.FALLBACK);
        assertThat(resolved.why()).startsWith("UTC (because");
    }

    @ParameterizedTest
    @CsvSource({"europe/moscow,Europe/Moscow", "UTC,UTC", "EST,-05:00", "+03:00,+03:00", "Etc/GMT-3,Etc/GMT-3"})
    void understandsNamesAsPhpDoes(String name, String id) {
        assertThat(ZoneResolver.resolve(null, null, dateTimezone(name)).zone().id())
                .hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moscow", "Europe/Nowhere", "AST", "+99:00", "MSK"})
    void asksForAZoneWhereAnswersMakeNoSense(String name) {
        ShopSettings settings = dateTimezone(name);
        assertThatThrownBy(() -> ZoneResolver.resolve(null, null, settings))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.USAGE))
                .hasMessageContaining("--zone");
        assertThatThrownBy(() -> ZoneResolver.resolve(name, null, settings)).isInstanceOf(Refusal.class);
    }
}
