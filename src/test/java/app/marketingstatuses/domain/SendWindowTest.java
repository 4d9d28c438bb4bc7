package app.marketingstatuses.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SendWindowTest {
    private static final ShopZone LONDON = new ShopZone(ZoneId.of("Europe/London"));
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    @Test
    void opensAtItsFirstMinuteAndIsShutAtItsLast() {
        SendWindow window = new SendWindow(EVERY_DAY, 9 * 60, 21 * 60);
        assertThat(window.isOpen(Instant.parse("2026-11-24T08:59:59Z"), LONDON)).isFalse();
        assertThat(window.isOpen(Instant.parse("2026-11-24T09:00:00Z"), LONDON)).isTrue();
        assertThat(window.isOpen(Instant.parse("2026-11-24T20:59:59Z"), LONDON)).isTrue();
        assertThat(window.isOpen(Instant.parse("2026-11-24T21:00:00Z"), LONDON)).isFalse();
    }

    @Test
    void aWindowOverMidnightBelongsToTheDayItOpens() {
        SendWindow friday = new SendWindow(Set.of(DayOfWeek.FRIDAY), 22 * 60, 2 * 60);
        assertThat(friday.isOpen(Instant.parse("2026-11-28T01:30:00Z"), LONDON)).isTrue();
        assertThat(friday.isOpen(Instant.parse("2026-11-27T01:30:00Z"), LONDON)).isFalse();
        assertThat(friday.isOpen(Instant.parse("2026-11-28T01:59:59Z"), LONDON)).isTrue();
        assertThat(friday.isOpen(Instant.parse("2026-11-28T02:00:00Z"), LONDON)).isFalse();
        assertThat(friday.isOpen(Instant.parse("2026-11-27T22:00:00Z"), LONDON)).isTrue();
        assertThat(friday.isOpen(Instant.parse("2026-11-27T21:59:59Z"), LONDON)).isFalse();
    }

    @Test
    void theNextOpeningIsTheFirstMinuteAMinuteByMinuteSearchFinds() {
        Random random = new Random(7);
        for (String zone :
                new String[] {"Europe/London", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu"}) {
            for (int i = 0; i < 400; i++) {
                ShopZone shop = new ShopZone(ZoneId.of(zone));
                SendWindow window = randomWindow(random);
                Instant at = Instant.parse(i % 2 == 0 ? "2026-10-22T00:00:00Z" : "2026-03-26T00:00:00Z")
                        .plusSeconds(60L * random.nextInt(14 * SendWindow.DAY));
                assertThat(window.nextOpening(at, shop))
                        .as("%s in %s at %s", window, zone, at)
                        .isEqualTo(searched(window, at, shop));
            }
        }
    }

    @Test
    void anEmptyWindowIsRefused() {
        for (int[] minutes : new int[][] {{60, 60}, {-1, 60}, {1440, 60}, {60, -1}, {60, 1441}}) {
            assertThatThrownBy(() -> new SendWindow(EVERY_DAY, minutes[0], minutes[1]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new SendWindow(EVERY_DAY, 0, 1440).toMinute()).isEqualTo(1440);
        assertThat(new SendWindow(EVERY_DAY, 1439, 0).toMinute()).isZero();
    }

    private static SendWindow randomWindow(Random random) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)));
        int opens = random.nextInt(48) * 30;
        int closes = random.nextInt(49) * 30;
        return new SendWindow(days, opens, closes == opens ? (opens + 30) % SendWindow.DAY : closes);
    }

    private static Instant searched(SendWindow window, Instant at, ShopZone zone) {
        Instant minute = at;
        while (!window.isOpen(minute, zone)) {
            minute = minute.plusSeconds(60);
        }
        return minute;
    }
}
