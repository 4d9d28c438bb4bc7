package app.marketingstatuses.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final Times MOSCOW = new Times(new ShopZone(ZoneId.of("Europe/Moscow")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00:00Z, 2026-11-24T09:00:00Z",
        "2026-11-24T09:00:00.5z, 2026-11-24T09:00:00.500Z",
        "2026-11-24T09:00+01:00, 2026-11-24T08:00:00Z",
        "2026-11-24T09:00-05:30, 2026-11-24T14:30:00Z",
        "2026-11-24T09:00+0100, 2026-11-24T08:00:00Z",
        "2026-11-24T09:00+01, 2026-11-24T08:00:00Z",
        "2026-11-24T09:00, 2026-11-24T06:00:00Z",
        "2026-11-24 09:00:30, 2026-11-24T06:00:30Z",
        "2026-11-24, 2026-11-23T21:00:00Z"
    })
    void localTimesAreTheShopsAndOthersBringTheirOffset(String text, Instant instant) {
        assertThat(MOSCOW.read("--at", text)).isEqualTo(instant);
    }

    @Test
    void aTimeInTheRepeatedHourIsTheLaterOne() {
        assertThat(new Times(new ShopZone(ZoneId.of("Europe/Berlin"))).read("--at", "2026-10-25T02:30"))
                .isEqualTo("2026-10-25T01:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "now", "2026-02-30", "24.11.2026", "2026-11-24T25:00", "+99999-01-01", "1969-12-30", "12"})
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> MOSCOW.read("--at", text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--at takes a time")
                .hasMessageContaining("Europe/Moscow");
    }
}
