package app.marketingstatuses.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.store.CronDay;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CronWordsTest {
    private final Looks looks = new Looks();

    @Test
    void aGapInQuietHoursMadeNoOrderLate() {
        SendWindow day = new SendWindow(EnumSet.allOf(DayOfWeek.class), 9 * 60, 21 * 60);
        looks.tasks =
                List.of(Tasks.task(1, Looks.NEW, Looks.REMINDED, 5).window(day).build());

        assertThat(words().title()).isEqualTo("Cron is running");
        assertThat(words().text())
                .isEqualTo(
                        "1,364 of 1,440 runs in 24 hours. One gap of 1 h 17 min; no order was late, it fell into quiet"
                                + " hours.");
        assertThat(words().strip(looks.cron.gaps().get(0))).isEqualTo("no run 02:10–03:27");
    }

    @Test
    void ordersThatMovedAfterAGapAreCounted() {
        looks.movedAfterGap = 2;

        assertThat(words().text()).endsWith("One gap of 1 h 17 min; 2 orders moved when it was over.");
    }

    @Test
    void cronThatNeverRanIsToldWhatToDo() {
        looks.cron = new CronDay(looks.cron.from(), Looks.NOW, Looks.NOW, null, 0, List.of());

        assertThat(words().title()).isEqualTo("Cron has not run yet");
        assertThat(words().text()).isEqualTo("Put this line into crontab; until then nothing moves by itself.");
    }

    @Test
    void cronThatIsNewCountsItsRunsSinceItsBeginning() {
        looks.cron = new CronDay(looks.cron.from(), Looks.NOW, Looks.NOW.minusSeconds(3600), Looks.NOW, 61, List.of());

        assertThat(words().text()).isEqualTo("61 runs since 08:00.");
    }

    @Test
    void aStoppedShopLooksStopped() {
        looks.station = new Station.State(Looks.NOW, "Olga", Looks.HOME, Looks.HOME, Looks.NOW, null, 500);

        assertThat(words().title()).isEqualTo("Runs are stopped");
    }

    private CronWords words() {
        ShopZone london = new ShopZone(ZoneId.of("Europe/London"));
        return new CronWords(
                looks.overview(),
                Texts.of(Language.ENGLISH, CronWords.class),
                new Formats(Language.ENGLISH, london, Clock.fixed(Looks.NOW, ZoneOffset.UTC)));
    }
}
