package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.MailPace;
import app.marketingstatuses.engine.MailPace.Place;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest extends StoreContract {
    private MailPace pace;

    @BeforeEach
    void pace() {
        store.settings().set("mail-pace", "3");
        execute("DELETE FROM {marketing_statuses_handed}");
        pace = store.pace();
    }

    private List<Place> fill() {
        return Stream.generate(() -> pace.take(3, NOON)).limit(3).toList();
    }

    @Test
    void aPlaceIsFreeAMinuteAfterItsMailWasHandedOver() {
        List<Place> places = fill();
        assertThat(places).allMatch(Place::isTaken);
        assertThat(pace.take(3, NOON).isTaken()).isFalse();
        pace.handed(places.get(0), NOON.plusSeconds(9));
        pace.handed(places.get(1), NOON.plusSeconds(5));
        pace.handed(places.get(2), NOON.plusSeconds(7));

        assertThat(pace.take(3, NOON.plusSeconds(64))).isEqualTo(new Place(null, NOON.plusSeconds(65)));
        assertThat(pace.take(3, NOON.plusSeconds(65)).isTaken()).isTrue();
        assertThat(pace.take(3, NOON.plusSeconds(65)).freeAt()).isEqualTo(NOON.plusSeconds(67));
    }

    @Test
    void aPaceThatWasLoweredIsObeyedAtOnce() {
        fill();

        Place none = pace.take(1, NOON.plusSeconds(1));
        assertThat(none.isTaken()).isFalse();
        assertThat(none.freeAt()).isEqualTo(NOON.plusSeconds(105));
    }

    @Test
    void aPlaceNobodyUsedIsFreeAtOnce() {
        List<Place> places = fill();
        pace.giveBack(places.get(1));

        assertThat(pace.take(3, NOON).isTaken()).isTrue();
        assertThat(pace.take(3, NOON).isTaken()).isFalse();
    }

    @Test
    void whatAKilledRunHeldIsFreeWhenItsMailIs() {
        fill();

        assertThat(pace.take(3, NOON.plusSeconds(104)).isTaken()).isFalse();
        assertThat(pace.take(3, NOON.plusSeconds(105)).isTaken()).isTrue();
    }

    @Test
    void aClockThatWasAheadHoldsUpNobody() {
        Stream.generate(() -> pace.take(3, NOON.plusSeconds(86_400))).limit(3).forEach(Place::isTaken);

        assertThat(pace.take(3, NOON).isTaken()).isTrue();
        assertThat(texts("SELECT COUNT(*) FROM {marketing_statuses_handed}")).containsExactly("1");
    }

    @Test
    void manyAtTheSameMomentGetNoMoreThanThereAre() {
        store.settings().set("mail-pace", "40");
        AtomicInteger got = new AtomicInteger();

        IntStream.range(0, 8).parallel().forEach(run -> {
            for (int i = 0; i < 10; i++) {
                got.addAndGet(pace.take(40, NOON).isTaken() ? 1 : 0);
            }
        });

        assertThat(got).hasValue(40);
    }
}
