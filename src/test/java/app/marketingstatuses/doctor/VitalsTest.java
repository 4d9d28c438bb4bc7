package app.marketingstatuses.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.marketingstatuses.doctor.Check.Result;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.Station.Place;
import app.marketingstatuses.engine.Station.State;
import app.marketingstatuses.store.Heartbeats.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class VitalsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:22Z");
    private static final ShopZone ZONE = new ShopZone(ZoneId.of("Europe/Moscow"));
    private static final Place HOME = new Place("https://shop.example/", "shop", "db:3306");

    private final Vitals vitals = new Vitals(ZONE, NOW);
    private final Cron cron = new Cron(ZONE, NOW);

    @Test
    void failsWhenTheClocksAreMoreThanTenMinutesApart() {
        assertThat(vitals.clock(NOW.minusSeconds(601)).result()).isEqualTo(Result.FAIL);
        assertThat(vitals.clock(NOW.plusSeconds(601)).result()).isEqualTo(Result.FAIL);
        assertThat(vitals.clock(NOW.plusSeconds(600)).result()).isEqualTo(Result.WARN);
        assertThat(vitals.clock(NOW.plusSeconds(30)).result()).isEqualTo(Result.OK);
        assertThat(vitals.clock(null).result()).isEqualTo(Result.OK);
    }

    @Test
    void saysSinceWhenTheShopIsStoppedInItsOwnTime() {
        Check check =
                vitals.guards(state(NOW.minusSeconds(3600), HOME, HOME, NOW)).get(0);
        assertThat(check.result()).isEqualTo(Result.WARN);
        assertThat(check.message()).contains("Stopped since 24 Nov 11:00 by Olga");
    }

    @Test
    void tellsEveryGuardThatStopsARun() {
        Place copy = new Place("https://staging.example/", "shop", "db:3306");
        List<Check> checks = vitals.guards(state(NOW, HOME, copy, NOW));
        assertThat(checks).extracting(Check::result).containsExactly(Result.FAIL, Result.WARN);
        assertThat(checks.get(0).fix()).contains("init --adopt");
    }

    @Test
    void failsWhenARunIsOnRecordForTheFuture() {
        assertThat(vitals.guards(state(null, HOME, HOME, NOW.plusSeconds(121))))
                .extracting(Check::result)
                .containsExactly(Result.FAIL);
        assertThat(vitals.guards(state(null, HOME, HOME, NOW.plusSeconds(119))))
                .extracting(Check::result)
                .containsExactly(Result.OK);
    }

    @Test
    void failsWhenMoreIsDueThanTheFuseAllows() {
        assertThat(Vitals.fuse(500, 501).result()).isEqualTo(Result.FAIL);
        assertThat(Vitals.fuse(500, 500).result()).isEqualTo(Result.OK);
        assertThat(Vitals.fuse(0, 501).result()).isEqualTo(Result.WARN);
    }

    @Test
    void warnsWhenNoRunEverPassed() {
        assertThat(cron.check(List.of())).singleElement().satisfies(check -> {
            assertThat(check.result()).isEqualTo(Result.WARN);
            assertThat(check.fix()).contains("crontab");
        });
    }

    @Test
    void isContentWithARunEveryMinute() {
        assertThat(cron.check(List.of(span(1440, 1))))
                .extracting(Check::result, Check::message)
                .containsExactly(tuple(Check.Result.OK, "The last run was 60 seconds ago."));
    }

    @Test
    void warnsWhenTheLastRunIsLongAgo() {
        assertThat(cron.check(List.of(span(1440, 77)))).singleElement().satisfies(check -> {
            assertThat(check.result()).isEqualTo(Result.WARN);
            assertThat(check.message()).startsWith("The last run was 1 h 17 min ago.");
        });
    }

    @Test
    void tellsOfAGapOfTheLastDayAndOfNoOlderOne() {
        assertThat(cron.check(List.of(span(333, 1), span(800, 410), span(1900, 805), span(9000, 2000))))
                .hasSize(2)
                .last()
                .satisfies(gap -> {
                    assertThat(gap.id()).isEqualTo("cron-gap");
                    assertThat(gap.message()).contains("1 h 17 min", "24 Nov 05:10", "24 Nov 06:27");
                });
    }

    private static Span span(long fromMinutesAgo, long toMinutesAgo) {
        return new Span(
                1, NOW.minus(Duration.ofMinutes(fromMinutesAgo)), NOW.minus(Duration.ofMinutes(toMinutesAgo)), 9);
    }

    private static State state(Instant pausedSince, Place home, Place here, Instant lastRun) {
        return new State(pausedSince, pausedSince == null ? null : "Olga", home, here, NOW, lastRun, 500);
    }
}
