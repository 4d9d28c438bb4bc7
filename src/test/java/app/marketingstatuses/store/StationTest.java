package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.Station;
import app.marketingstatuses.engine.Station.Place;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StationTest extends StoreContract {
    private Station station;

    @BeforeEach
    void station() {
        station = store.station(null);
    }

    @Test
    void minutesWithoutAGapAreOneSpan() {
        for (int second : new int[] {0, 60, 119, 269, 268, 420, 500}) {
            station.heartbeat(NOON.plusSeconds(second));
        }

        assertThat(store.heartbeats().last(9))
                .extracting(span -> span.startedAt(), span -> span.endedAt(), span -> span.runs())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(NOON.plusSeconds(420), NOON.plusSeconds(500), 2L),
                        org.assertj.core.api.Assertions.tuple(NOON, NOON.plusSeconds(269), 5L));
        assertThat(station.state().lastRun()).isEqualTo(NOON.plusSeconds(500));
    }

    @Test
    void aHeartbeatKeepsHowFarTheRunLookedThroughTheShop() {
        assertThat(station.state().lastRun()).isNull();
        for (long end : new long[] {2000, 4000, 4000, 0, 0, 2000}) {
            Station next = store.station(null);
            next.state();
            next.heartbeat(NOON, end);
            assertThat(store.book().place().looked()).isEqualTo(end);
        }
        store.station(null).heartbeat(NOON.plusSeconds(60));

        assertThat(store.book().place().looked()).isEqualTo(2000);
        assertThat(store.heartbeats().last(9))
                .singleElement()
                .satisfies(span -> assertThat(span.runs()).isEqualTo(7));
    }

    @Test
    void pausedKeepsTheFirstMomentUntilResumed() {
        assertThat(station.state().pausedSince()).isNull();
        store.pause("Anna", NOON);
        store.pause("Boris", NOON.plusSeconds(9));

        assertThat(station.state().pausedSince()).isEqualTo(NOON);
        assertThat(station.state().pausedBy()).isEqualTo("Anna");
        store.resume(NOON.plusSeconds(10));
        assertThat(station.state().pausedSince()).isNull();
        assertThat(station.state().pausedBy()).isNull();
    }

    @Test
    void resumeForgetsRunsInTheFuture() {
        station.heartbeat(NOON.plusSeconds(100_000));
        store.resume(NOON);

        assertThat(station.state().lastRun()).isEqualTo(NOON);
    }

    @Test
    void theHomeIsWhereInitFoundTheShop() {
        store.init(true, null);
        Place home = station.state().home();

        assertThat(home.siteUrl()).isNull();
        assertThat(station.state().here()).isEqualTo(home);
        assertThat(store.station("https://a.example.com/").state().here()).isEqualTo(home);

        store.init(false, "https://a.example.com/");
        assertThat(station.state().home()).isEqualTo(home);
        store.init(true, "https://a.example.com/");
        assertThat(station.state().home().siteUrl()).isEqualTo("https://a.example.com/");
        assertThat(station.state().here()).isEqualTo(station.state().home());
        assertThat(store.station("https://b.example.com/").state().here().siteUrl())
                .isEqualTo("https://b.example.com/");
        execute("INSERT INTO {system_settings} (`key`, `value`, `xtype`, `namespace`, `area`)"
                + " VALUES ('site_url', 'https://c.example.com/', '', '', '')");
        assertThat(station.state().here().siteUrl()).isEqualTo("https://c.example.com/");
    }

    @Test
    void onlyOneRunHoldsTheLock() {
        Station.Lock lock = station.lock().orElseThrow();
        assertThat(store.station(null).lock()).isEmpty();
        lock.close();

        Optional<Station.Lock> again = store.station(null).lock();
        assertThat(again).isPresent();
        again.get().close();
    }

    @Test
    void theFuseIsASettingWithADefault() {
        assertThat(station.state().fuse()).isEqualTo(500);
        store.settings().set("fuse", "0");
        assertThat(station.state().fuse()).isZero();
        assertThat(station.state().databaseClock() == null).isEqualTo(onH2());
    }
}
