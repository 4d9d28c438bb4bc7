package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Verdict.State;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HourlyForecastTest {
    private static final ShopZone LONDON = new ShopZone(ZoneId.of("Europe/London"));
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:22Z");
    private static final Task ONE = Tasks.task(1, 1, 2, 5).build();
    private static final Task TWO = Tasks.task(2, 2, 3, 5).build();

    @Test
    void movesAreCountedByHourAndTask() {
        HourlyForecast day = day(
                NINE,
                moved(NINE, ONE),
                moved(NINE.plusSeconds(60), ONE),
                moved(NINE.plusSeconds(60), TWO),
                moved(NINE.plus(Duration.ofHours(4)), TWO));

        assertThat(day.hours()).hasSize(24);
        assertThat(day.hours().get(0))
                .isEqualTo(new HourlyForecast.Hour(Instant.parse("2026-11-24T09:00:00Z"), Map.of(1L, 2, 2L, 1)));
        assertThat(day.hours().get(4).moved()).isEqualTo(Map.of(2L, 1));
        assertThat(day.moved()).isEqualTo(Map.of(1L, 2, 2L, 2));
        assertThat(day.sum()).isEqualTo(4);
    }

    @Test
    void aDayThatBeginsWithinAnHourHasTwentyFive() {
        assertThat(day(Instant.parse("2026-11-24T09:37:00Z")).hours())
                .hasSize(25)
                .extracting(HourlyForecast.Hour::start)
                .startsWith(Instant.parse("2026-11-24T09:00:00Z"))
                .endsWith(Instant.parse("2026-11-25T09:00:00Z"));
    }

    @Test
    void everyHourOfTheDayTheClocksGoBackIsThereOnce() {
        HourlyForecast day =
                day(Instant.parse("2026-10-24T20:00:00Z"), moved(Instant.parse("2026-10-25T01:10:00Z"), ONE));

        assertThat(day.hours())
                .extracting(HourlyForecast.Hour::start)
                .doesNotHaveDuplicates()
                .hasSize(24);
        assertThat(day.hours().stream()
                        .filter(h -> h.start().atZone(LONDON.id()).getHour() == 1))
                .extracting(HourlyForecast.Hour::start, HourlyForecast.Hour::sum)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Instant.parse("2026-10-25T00:00:00Z"), 0),
                        org.assertj.core.api.Assertions.tuple(Instant.parse("2026-10-25T01:00:00Z"), 1));
    }

    @Test
    void hoursOfAZoneThatIsHalfAnHourOffBeginWhenItsClocksStrike() {
        ShopZone india = new ShopZone(ZoneId.of("Asia/Kolkata"));
        Instant at = Instant.parse("2026-11-24T09:10:00Z");

        HourlyForecast day = HourlyForecast.of(forecast(List.of()), india, at, at.plus(Duration.ofHours(2)));

        assertThat(day.hours())
                .extracting(HourlyForecast.Hour::start)
                .containsExactly(
                        Instant.parse("2026-11-24T08:30:00Z"),
                        Instant.parse("2026-11-24T09:30:00Z"),
                        Instant.parse("2026-11-24T10:30:00Z"));
    }

    @Test
    void onlyOrdersThatComeDueLaterAndAreTrappedAreHeld() {
        List<Verdict> held = List.of(
                verdict(ONE, State.HELD, Reason.FINAL_STATUS, NINE.minusSeconds(1)),
                verdict(ONE, State.HELD, Reason.FINAL_STATUS, NINE.plusSeconds(1)),
                verdict(ONE, State.HELD, Reason.WAITING_WINDOW, NINE.plusSeconds(1)),
                verdict(ONE, State.HELD, Reason.NO_CLOCK, null));

        HourlyForecast day = HourlyForecast.of(
                new Forecast(List.of(), new Plan(NINE, List.of(), held, List.of())),
                LONDON,
                NINE,
                NINE.plusSeconds(99));

        assertThat(day.held()).containsExactly(held.get(1));
    }

    private static HourlyForecast day(Instant at, Forecast.Moved... moves) {
        return HourlyForecast.of(forecast(List.of(moves)), LONDON, at, at.plus(Duration.ofMinutes(1439)));
    }

    private static Forecast forecast(List<Forecast.Moved> moves) {
        return new Forecast(moves, new Plan(NINE, List.of(), List.of(), List.of()));
    }

    private static Forecast.Moved moved(Instant at, Task task) {
        return new Forecast.Moved(at, verdict(task, State.DUE, null, at));
    }

    private static Verdict verdict(Task task, State state, Reason reason, Instant dueAt) {
        Order order =
                new Order(1, "1", 1, null, BigDecimal.TEN, task.from().get(0), 1, 1, "web", Set.of(), Map.of(), null);
        return new Verdict(task, order, state, reason, null, dueAt, null);
    }
}
