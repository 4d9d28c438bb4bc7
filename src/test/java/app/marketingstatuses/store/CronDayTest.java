package app.marketingstatuses.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.store.CronDay.Gap;
import app.marketingstatuses.store.Heartbeats.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CronDayTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:22Z");

    @Test
    void aNightWithoutRunsIsAGapAndItsMinutesAreMissed() {
        CronDay day = CronDay.of(
                List.of(
                        span("2026-11-01T00:00:01Z", "2026-11-24T02:10:01Z"),
                        span("2026-11-24T03:27:01Z", "2026-11-24T09:00:01Z")),
                NOW);

        assertThat(day.runs()).isEqualTo(1364);
        assertThat(day.gaps()).containsExactly(new Gap(at("2026-11-24T02:10:01Z"), at("2026-11-24T03:27:01Z"), false));
        assertThat(day.longestGap().orElseThrow().length()).isEqualTo(Duration.ofMinutes(77));
        assertThat(day.isAlive()).isTrue();
    }

    @Test
    void aDayWithoutAGapHasEveryRun() {
        CronDay day = CronDay.of(List.of(span("2026-11-01T00:00:01Z", "2026-11-24T09:00:01Z")), NOW);

        assertThat(day.runs()).isEqualTo(CronDay.MINUTES);
        assertThat(day.gaps()).isEmpty();
    }

    @Test
    void runsByHandBetweenThoseOfCronCountForNone() {
        Span busy = new Span(1, at("2026-11-24T08:00:01Z"), at("2026-11-24T09:00:01Z"), 400);

        assertThat(CronDay.of(List.of(busy), NOW).runs()).isEqualTo(61);
    }

    @Test
    void aGapThatBeganEarlierIsCutAtTheBeginningOfTheDay() {
        CronDay day = CronDay.of(
                List.of(
                        span("2026-11-20T00:00:01Z", "2026-11-22T02:10:01Z"),
                        span("2026-11-24T08:31:01Z", "2026-11-24T09:00:01Z")),
                NOW);

        assertThat(day.gaps()).containsExactly(new Gap(day.from(), at("2026-11-24T08:31:01Z"), false));
        assertThat(day.runs()).isEqualTo(30);
    }

    @Test
    void cronThatStandsStillHasAGapUntilNow() {
        CronDay day = CronDay.of(List.of(span("2026-11-20T00:00:01Z", "2026-11-24T08:50:01Z")), NOW);

        assertThat(day.isAlive()).isFalse();
        assertThat(day.gaps()).containsExactly(new Gap(at("2026-11-24T08:50:01Z"), NOW, true));
        assertThat(CronDay.of(List.of(span("2026-11-20T00:00:01Z", "2026-11-24T08:58:01Z")), NOW)
                        .isAlive())
                .isTrue();
    }

    @Test
    void cronThatNeverRanHasNoGapAndNoRun() {
        CronDay day = CronDay.of(List.of(), NOW);

        assertThat(day.lastRun()).isNull();
        assertThat(day.isAlive()).isFalse();
        assertThat(day.runs()).isZero();
        assertThat(day.gaps()).isEmpty();
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }

    /** A run in each minute. */
    private static Span span(String from, String to) {
        long minutes = Duration.between(at(from), at(to)).toMinutes();
        return new Span(1, at(from), at(to), minutes + 1);
    }
}
