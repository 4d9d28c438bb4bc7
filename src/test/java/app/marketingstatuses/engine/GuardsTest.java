package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.engine.Station.Place;
import app.marketingstatuses.engine.Station.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuardsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Place HOME = new Place("https://tea.example/", "shop", "db1:3306");

    @Test
    void aPausedShopIsNotRun() {
        assertStopped(new State(NOW, "Olga", HOME, HOME, NOW, null, 500), "paused");
    }

    @Test
    void aShopThatFindsItselfElsewhereIsNotRun() {
        assertStopped(state(new Place("https://staging.example/", "shop", "db1:3306"), NOW, null), "copied shop");
        assertStopped(state(new Place(null, "shop", "db1:3306"), NOW, null), "copied shop");
        assertStopped(state(new Place("https://tea.example/", "shop2", "db1:3306"), NOW, null), "copied shop");
        assertStopped(state(new Place("https://tea.example/", "shop", "db2:3306"), NOW, null), "copied shop");
    }

    @Test
    void clocksThatDifferByMoreThanTenMinutesStopARun() {
        assertStopped(state(HOME, NOW.minus(Duration.ofMinutes(11)), null), "clock");
        assertStopped(state(HOME, NOW.plus(Duration.ofMinutes(11)), null), "clock");
        assertPassed(state(HOME, NOW.plus(Duration.ofMinutes(9)), null));
    }

    @Test
    void clocksThatBothJumpedBackStopARun() {
        assertStopped(state(HOME, NOW, NOW.plus(Duration.ofHours(2))), "clock");
    }

    @Test
    void aLongGapIsTold() {
        State afterAMonth = state(HOME, NOW, NOW.minus(Duration.ofDays(30)));
        assertPassed(afterAMonth);
        assertThat(Guards.notes(afterAMonth, NOW)).hasSize(1);
        assertThat(Guards.notes(state(HOME, NOW, NOW.minusSeconds(60)), NOW)).isEmpty();
    }

    @Test
    void aCopyIsToldWhereItWasSetUpAndWhereItIs() {
        assertStopped(
                state(new Place(null, "copy", "db2:3306"), NOW, null),
                "set up for https://tea.example/, database shop on db1:3306 and now finds itself at database copy on"
                        + " db2:3306.");
    }

    @Test
    void tenMinutesAndADayAreStillWell() {
        assertPassed(state(HOME, NOW.minus(Duration.ofMinutes(10)), null));
        assertThat(Guards.notes(state(HOME, NOW, NOW.minus(Duration.ofDays(1))), NOW))
                .isEmpty();
        assertPassed(state(HOME, NOW, NOW.plus(Duration.ofMinutes(2))));
    }

    @Test
    void anUndoIsDoneWhileTheShopIsPausedButNotByAWrongClockOrOnACopy() {
        assertThatCode(() -> Guards.checkUndo(new State(NOW, "Olga", HOME, HOME, NOW, null, 500), NOW))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Guards.checkUndo(state(HOME, NOW.minusSeconds(999), null), NOW))
                .hasMessageContaining("clock");
        assertThatThrownBy(() -> Guards.checkUndo(state(new Place(null, "shop", "db1:3306"), NOW, null), NOW))
                .hasMessageContaining("copied shop");
    }

    @Test
    void theFuseAllowsItsNumberAndNoMore() {
        assertThatCode(() -> Guards.fuse(500, 500)).doesNotThrowAnyException();
        assertThatCode(() -> Guards.fuse(100_000, 0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Guards.fuse(501, 500))
                .hasMessageContaining("fuse")
                .hasMessageContaining("501");
    }

    @Test
    void allGuardsThatWouldStopARunAreNamed() {
        Place copy = new Place("https://staging.example/", "shop", "db1:3306");

        assertThat(Guards.stopping(state(HOME, NOW, NOW), NOW, 500)).isEmpty();
        assertThat(Guards.stopping(state(HOME, NOW, NOW.plusSeconds(999)), NOW, 501))
                .containsExactly(Guards.Guard.FUSE, Guards.Guard.LAST_RUN_IN_FUTURE);
        assertThat(Guards.stopping(new State(NOW, "Olga", HOME, copy, NOW.minusSeconds(999), null, 0), NOW, 501))
                .containsExactly(Guards.Guard.PAUSED, Guards.Guard.COPIED_SHOP, Guards.Guard.CLOCKS_DIFFER);
    }

    private static State state(Place here, Instant database, Instant lastRun) {
        return new State(null, null, HOME, here, database, lastRun, 500);
    }

    private static void assertPassed(State state) {
        assertThatCode(() -> Guards.check(state, NOW)).doesNotThrowAnyException();
    }

    private static void assertStopped(State state, String guard) {
        assertThatThrownBy(() -> Guards.check(state, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GUARD))
                .hasMessageContaining(guard);
    }
}
