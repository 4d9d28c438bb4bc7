package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ShopZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigestDayTest {
    private static final ShopZone MOSCOW = new ShopZone(ZoneId.of("Europe/Moscow"));
    private static final DigestDay EIGHT = new DigestDay(LocalTime.of(8, 0), MOSCOW);
    private static final Instant STRUCK = Instant.parse("2026-11-30T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Test
    void theFirstReportIsTodaysAtItsTimeOrLater() {
        assertThat(EIGHT.due(STRUCK.minusMillis(1), null)).isEmpty();
        assertThat(EIGHT.due(STRUCK, null)).contains(TODAY);
        assertThat(EIGHT.due(STRUCK.plusSeconds(50_000), null)).contains(TODAY);
    }

    @Test
    void aDayHasOneReport() {
        assertThat(EIGHT.due(STRUCK, TODAY.minusDays(1))).contains(TODAY);
        assertThat(EIGHT.due(STRUCK, TODAY)).isEmpty();
        assertThat(EIGHT.due(STRUCK, TODAY.plusDays(1)))
                .as("a clock that was ahead")
                .isEmpty();
    }

    @Test
    void ofDaysWithoutARunOnlyTheLatestIsMadeUpFor() {
        assertThat(EIGHT.due(STRUCK.minusSeconds(60), TODAY.minusDays(5))).contains(TODAY.minusDays(1));
        assertThat(EIGHT.due(STRUCK.plusSeconds(60), TODAY.minusDays(5))).contains(TODAY);
    }

    /** A run every few minutes through a change of the clock: each day of the calendar gets one, never before its time. */
    @Test
    void throughChangesOfTheClockEachDayGetsOneReport() {
        Random random = new Random(8);
        List<String> zones = List.of("Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Havana");
        for (int i = 0; i < 120; i++) {
            ShopZone zone = new ShopZone(ZoneId.of(zones.get(random.nextInt(zones.size()))));
            DigestDay days = new DigestDay(LocalTime.of(random.nextInt(24), random.nextInt(60)), zone);
            ZoneOffsetTransition change =
                    zone.id().getRules().nextTransition(STRUCK.plus(Duration.ofDays(random.nextInt(400))));
            Instant now = change.getInstant().minus(Duration.ofHours(60));
            LocalDate last = zone.local(now).toLocalDate();
            LocalDate end = last.plusDays(5);
            while (zone.local(now).toLocalDate().isBefore(end)) {
                Optional<LocalDate> due = days.due(now, last);
                if (due.isPresent()) {
                    assertThat(due.get()).as("%s %s", days, now).isEqualTo(last.plusDays(1));
                    assertThat(zone.instant(due.get().atTime(days.time()))).isBeforeOrEqualTo(now);
                    last = due.get();
                }
                now = now.plusSeconds(60L * (1 + random.nextInt(5)));
            }
            assertThat(last).as("%s through %s", days, change).isBetween(end.minusDays(2), end.minusDays(1));
        }
    }
}
