package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void ticksAreAtFullMultiplesAndNeverAtOnceAgain() {
        Interval minute = Interval.read("--every", "1m");
        assertThat(minute.untilNext(Instant.parse("2026-11-30T10:00:59.250Z"))).isEqualTo(Duration.ofMillis(750));
        assertThat(minute.untilNext(Instant.parse("2026-11-30T10:01:00Z"))).isEqualTo(Duration.ofMinutes(1));
        assertThat(minute).hasToString("60 seconds");
        assertThat(Interval.read("--every", "10s").untilNext(Instant.parse("2026-11-30T10:00:11Z")))
                .isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void whatIsNoneIsRefused() {
        for (String text : new String[] {"", "10", "0s", "-1s", "10h", "61m", "3601s", "1m30s", "10 s"}) {
            assertThatThrownBy(() -> Interval.read("--every", text))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("--every takes");
        }
        assertThat(Interval.read("--every", "3600s").every()).isEqualTo(Duration.ofHours(1));
    }
}
