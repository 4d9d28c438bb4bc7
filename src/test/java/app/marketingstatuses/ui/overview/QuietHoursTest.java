package app.marketingstatuses.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.testing.Tasks;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ShopZone LONDON = new ShopZone(ZoneId.of("Europe/London"));

    @Test
    void theNightBetweenTheWindowsOfAllTasksIsQuiet() {
        List<Task> tasks = List.of(task(9, 21), task(9, 18));

        QuietHours quiet = quiet(tasks, "2026-11-24T09:00:22Z");

        assertThat(quiet.spans())
                .containsExactly(new QuietHours.Span(
                        Instant.parse("2026-11-24T21:00:00Z"), Instant.parse("2026-11-25T09:00:00Z")));
    }

    @Test
    void aTaskWithoutAWindowLeavesNothingQuiet() {
        assertThat(quiet(List.of(task(9, 21), Tasks.task(2, 1, 2, 5).build()), "2026-11-24T09:00:00Z")
                        .spans())
                .isEmpty();
        assertThat(quiet(List.of(), "2026-11-24T09:00:00Z").spans()).isEmpty();
    }

    @Test
    void anHourTheClocksRepeatIsQuietTwice() {
        assertThat(quiet(List.of(task(2, 24)), "2026-10-24T23:00:00Z")
                        .longest()
                        .orElseThrow()
                        .length())
                .isEqualTo(Duration.ofHours(3));
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 1", "1, 2, 1", "5, 6, 2", "13, 15, 5", "31, 40, 20", "99, 150, 50", "1000, 1500, 500"})
    void anAxisHasRoundNumbersAndRoomAboveTheHighestBar(int highest, int top, int step) {
        assertThat(AxisScale.of(highest)).isEqualTo(new AxisScale(top, step));
    }

    private static QuietHours quiet(List<Task> tasks, String from) {
        return QuietHours.of(
                tasks, LONDON, Instant.parse(from), Instant.parse(from).plus(Duration.ofDays(1)));
    }

    private static Task task(int from, int to) {
        return Tasks.task(1, 1, 2, 5)
                .window(new SendWindow(EnumSet.allOf(DayOfWeek.class), from * 60, to * 60))
                .build();
    }
}
