package app.marketingstatuses.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopZoneTest {
    private static final ShopZone LONDON = new ShopZone(ZoneId.of("Europe/London"));

    @Test
    void theRepeatedHourOfAutumnMeansItsLaterReading() {
        assertThat(LONDON.instant(LocalDateTime.parse("2026-10-25T01:30:00"))).isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void theMissingHourOfSpringMeansTheMomentTheClocksWouldHaveReachedIt() {
        assertThat(LONDON.instant(LocalDateTime.parse("2026-03-29T01:30:00"))).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void whatWasWrittenIsNeverReadEarlierAndAtMostAnHourLater() {
        List<String> zones = List.of("Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Tehran", "UTC");
        for (String zone : zones) {
            ShopZone shop = new ShopZone(ZoneId.of(zone));
            Instant end = Instant.parse("2026-12-31T00:00:00Z");
            for (Instant at = Instant.parse("2026-01-01T00:00:00Z"); at.isBefore(end); at = at.plusSeconds(600)) {
                Duration late = Duration.between(at, shop.instant(shop.local(at)));
                assertThat(late).as("%s at %s", zone, at).isBetween(Duration.ZERO, Duration.ofHours(1));
            }
        }
    }
}
