package app.marketingstatuses.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final List<String> ZONES =
            List.of("Europe/London", "Europe/Moscow", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC");

    @Test
    void spansMidnight() {
        QuietHours quiet = QuietHours.read("21:00-09:00").orElseThrow();
        ShopZone moscow = new ShopZone(ZoneId.of("Europe/Moscow"));

        assertThat(quiet.isQuiet(Instant.parse("2026-11-24T17:59:59Z"), moscow)).isFalse();
        assertThat(quiet.isQuiet(Instant.parse("2026-11-24T18:00:00Z"), moscow)).isTrue();
        assertThat(quiet.endAfter(Instant.parse("2026-11-24T18:00:00Z"), moscow))
                .isEqualTo("2026-11-25T06:00:00Z");
        assertThat(quiet.between(Instant.parse("2026-11-24T17:00:00Z"), Instant.parse("2026-11-26T17:00:00Z"), moscow))
                .isEqualTo(Duration.ofHours(24));
    }

    /** Against a count of minutes by the shop's own clock, through every change of that clock. */
    @Test
    void agreesWithAClockThatIsReadEveryMinute() {
        Random random = new Random(20261125);
        for (int i = 0; i < 600; i++) {
            ShopZone zone = new ShopZone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
            LocalTime from = LocalTime.MIN.plusMinutes(15L * random.nextInt(96));
            LocalTime to = from.plusMinutes(15L * (1 + random.nextInt(95)));
            QuietHours quiet = QuietHours.read(from + "-" + to).orElseThrow();
            Instant start = aroundAChange(zone, random);
            Instant end = start.plus(Duration.ofMinutes(random.nextInt(4000)));

            int minutes = 0;
            for (Instant at = start; at.isBefore(end); at = at.plusSeconds(60)) {
                boolean now = isQuiet(from, to, zone.local(at));
                assertThat(quiet.isQuiet(at, zone)).isEqualTo(now);
                minutes += now ? 1 : 0;
            }
            assertThat(quiet.between(start, end, zone))
                    .as("%s in %s from %s to %s", quiet, zone, start, end)
                    .isEqualTo(Duration.ofMinutes(minutes));
            Instant over = start;
            while (isQuiet(from, to, zone.local(over))) {
                over = over.plusSeconds(60);
            }
            assertThat(quiet.endAfter(start, zone))
                    .as("%s in %s after %s", quiet, zone, start)
                    .isEqualTo(over);
        }
    }

    private static boolean isQuiet(LocalTime from, LocalTime to, LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /** A minute within two days before a change of the clock, where the zone has any. */
    private static Instant aroundAChange(ShopZone zone, Random random) {
        Instant any = Instant.parse("2024-01-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(700)));
        var change = zone.id().getRules().nextTransition(any);
        Instant near = change == null ? any : change.getInstant();
        return near.minus(Duration.ofMinutes(random.nextInt(2880)));
    }

    @Test
    void readsOnlyWhatEnds() {
        for (String text : List.of("", "21:00", "21:00-21:00", "00:00-24:00", "24:00-09:00", "9-21", "21:60-09:00")) {
            assertThat(QuietHours.read(text)).as(text).isEmpty();
        }
        assertThat(QuietHours.read("21:00 – 24:00").orElseThrow()).hasToString("21:00-24:00");
        assertThat(QuietHours.read("0:00-9:05").orElseThrow()).hasToString("00:00-09:05");
    }
}
