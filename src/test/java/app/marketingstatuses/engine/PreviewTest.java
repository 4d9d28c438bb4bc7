package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final MemoryBook book = MemoryBook.empty();
    private final InMemoryShop shop = new InMemoryShop(new ShopZone(ZoneOffset.UTC), book);

    /** Orders 1 to 9 entered status 1 as many hours ago, each of another cost. */
    @BeforeEach
    void nineOrders() {
        for (int status = 1; status <= 3; status++) {
            shop.statuses.add(
                    new OrderStatus(status, "S" + status, "000000", false, false, "", "", 0, 0, true, false, false, 0));
        }
        for (long id = 1; id <= 9; id++) {
            shop.put(new Order(
                    id, "26/" + id, 1, null, BigDecimal.valueOf(id), 1, 1, 1, "web", Set.of(), Map.of(), null));
            shop.change(id, 1, NOW.minus(Duration.ofHours(id)));
        }
    }

    private Preview preview() {
        return new Preview(shop, book, shop.zone, 1, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static List<Long> orders(List<Verdict> verdicts) {
        return verdicts.stream().map(v -> v.order().id()).toList();
    }

    @Test
    void whatSwitchingOnWouldLeaveAloneIsAllThatCameDueAndIsNotDone() {
        Task off = Tasks.task(1, 1, 2, 180).build().with(false, NOW);
        assertThat(overdue(off, NOW)).isEqualTo(7);

        Verdict first = preview().plan(List.of(off.with(true, null)), NOW).due().get(0);
        book.recordMove(first, 99);
        assertThat(first.order().id()).isEqualTo(9);
        assertThat(overdue(off, NOW)).isEqualTo(6);
        assertThat(overdue(off, NOW.minusSeconds(1))).isEqualTo(5);
    }

    private int overdue(Task task, Instant at) {
        return preview().overdue(task, at, looked -> {}).all();
    }

    @Test
    void lookingAheadIsThePlanAndTheForecastInOne() {
        List<Task> chain = List.of(
                Tasks.task(1, 1, 2, 180).limit(2).build(),
                Tasks.task(2, 2, 3, 30).build());
        Instant until = NOW.plus(Duration.ofHours(2));

        LookAhead ahead = preview().lookAhead(chain, NOW, until);

        assertThat(ahead.now().due()).isEqualTo(preview().plan(chain, NOW).due());
        assertThat(ahead.next().moves())
                .isEqualTo(preview().forecast(chain, NOW, until).moves());
        assertThat(orders(ahead.now().due())).containsExactly(9L, 8L);
        assertThat(ahead.next().moves())
                .extracting(m -> m.verdict().order().id() + " to "
                        + m.verdict().task().to() + " after "
                        + Duration.between(NOW, m.at()).toMinutes())
                .containsExactly(
                        "9 to 2 after 0",
                        "8 to 2 after 0",
                        "7 to 2 after 1",
                        "6 to 2 after 1",
                        "5 to 2 after 2",
                        "4 to 2 after 2",
                        "3 to 2 after 3",
                        "8 to 3 after 30",
                        "9 to 3 after 30",
                        "6 to 3 after 31",
                        "7 to 3 after 31",
                        "4 to 3 after 32",
                        "5 to 3 after 32",
                        "3 to 3 after 33",
                        "2 to 2 after 60",
                        "2 to 3 after 90",
                        "1 to 2 after 120");
    }

    /** 2,500 more orders like the ninth. */
    private void manyOrders() {
        Instant entered = NOW.minus(Duration.ofHours(9));
        for (long id = 10; id <= 2509; id++) {
            shop.put(new Order(
                    id, "26/" + id, 1, null, BigDecimal.valueOf(id), 1, 1, 1, "web", Set.of(), Map.of(), null));
            shop.change(id, id % 5 == 0 ? 3 : 1, entered);
        }
    }

    private final class Watched implements LookWatcher {
        private final List<Integer> looked = new ArrayList<>();
        private final List<Verdict> moves = new ArrayList<>();

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void looked(int orders, List<Verdict> some) {
            looked.add(orders);
            moves.addAll(some);
        }
    }

    @Test
    void whatAWatcherIsToldOfIsInThePlanWhetherRunsFollowedOrNotAndNeverWhatALimitMayCutOff() {
        manyOrders();
        Task free = Tasks.task(1, 1, 2, 60).build();
        Task limited = Tasks.task(2, 3, 2, 60).limit(100).build();
        List<Task> both = List.of(free, limited);

        Watched first = new Watched();
        Plan plan = preview().plan(both, NOW, first);
        Pass run = new Pass(shop, book, new Planner(both, new Judge(shop.statuses(), shop.zone, 1)));
        run.follow(NOW, NOW);
        run.keep(run.plan(NOW, NOW), Set.of(), Set.of());
        Watched second = new Watched();
        Plan followed = preview().plan(both, NOW, second);

        assertThat(run.plan(NOW, NOW).due()).isEqualTo(plan.due()).isEqualTo(followed.due());
        assertThat(plan.due()).hasSize(2009 + 100);
        for (Watched watched : List.of(first, second)) {
            assertThat(watched.looked).containsExactly(200, 1000, 2000);
            assertThat(watched.moves).hasSizeGreaterThan(1500).doesNotHaveDuplicates();
            assertThat(watched.moves).allMatch(move -> move.task().equals(free));
            assertThat(plan.due()).containsAll(watched.moves);
        }
    }

    @Test
    void aPlanOrForecastThatNobodyWaitsForAnyMoreEnds() {
        manyOrders();
        List<Task> tasks = List.of(Tasks.task(1, 1, 2, 60).build());

        assertThatThrownBy(() -> preview().plan(tasks, NOW, () -> true)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> preview().forecast(tasks, NOW, NOW.plus(Duration.ofDays(7)), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aCancelledOrderCountsNoMoreInTheMinutesAfter() {
        shop.uncounted.add(3);
        Conditions dearest = new Conditions(BigDecimal.valueOf(8), null, Set.of(), Set.of(), Set.of(), Set.of(), null);
        Conditions nine = new Conditions(null, null, Set.of(), Set.of(), Set.of(), Set.of(), 9);
        Task cancel = Tasks.task(1, 1, 3, 540).conditions(dearest).build();
        Task thank = Tasks.task(2, 1, 2, 480).conditions(nine).limit(1).build();

        assertThat(preview()
                        .forecast(List.of(cancel, thank), NOW, NOW.plus(Duration.ofHours(1)))
                        .moves())
                .extracting(m ->
                        m.verdict().order().id() + " to " + m.verdict().task().to())
                .containsExactly("9 to 3", "8 to 2");
        assertThat(preview()
                        .forecast(List.of(thank), NOW, NOW.plus(Duration.ofHours(1)))
                        .moves())
                .hasSize(3);
    }

    @Test
    void aPlanCountsWhatItHoldsAndCanBeCut() {
        Conditions dear = new Conditions(BigDecimal.valueOf(5), null, Set.of(), Set.of(), Set.of(), Set.of(), null);
        Task task = Tasks.task(1, 1, 2, 60).conditions(dear).limit(3).build();

        Plan plan = preview().plan(List.of(task), NOW);

        assertThat(orders(plan.due())).containsExactly(9L, 8L, 7L);
        assertThat(plan.heldCounts()).isEqualTo(Map.of(Reason.CONDITION, 4, Reason.OVER_LIMIT, 2));
        assertThat(orders(plan.held())).containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(orders(plan.first(2).due())).containsExactly(9L, 8L);
        assertThat(plan.first(2).held()).isEqualTo(plan.held());
        assertThat(orders(plan.only(v -> v.order().id() < 8).due())).containsExactly(7L);
    }

    @Test
    void ordersDueAtTheSameMomentGoByTheTasksPlaceAndThenById() {
        shop.change(2, 3, NOW.minus(Duration.ofHours(4)));
        shop.change(1, 3, NOW.minus(Duration.ofHours(4)));
        Task second = Tasks.task(1, 3, 2, 60).build();
        Task first = Tasks.task(2, 1, 2, 60).build();

        assertThat(orders(preview().plan(List.of(first, second), NOW).due()))
                .containsExactly(9L, 8L, 7L, 6L, 5L, 4L, 1L, 2L, 3L);
    }

    @Test
    void aReportTellsWhetherItIsWorthKeepingAndWhetherSomebodyMustBeTold() {
        assertThat(report(List.of(), 0, 0, 0).didSomething()).isFalse();
        assertThat(report(List.of(), 0, 0, 0).hasFailures()).isFalse();
        assertThat(report(List.of(), 1, 0, 0).didSomething()).isTrue();
        assertThat(report(List.of(), 0, 1, 0).didSomething()).isTrue();
        assertThat(report(List.of(), 0, 0, 1).didSomething()).isTrue();
        assertThat(report(List.of(), 1, 1, 1).didSomething()).isTrue();
        assertThat(report(List.of(), 1, 0, 1).hasFailures()).isFalse();
        assertThat(report(List.of(), 0, 1, 0).hasFailures()).isTrue();
        List<RunReport.Failed> failed = List.of(new RunReport.Failed("T", 1, "x"));
        assertThat(report(failed, 0, 0, 0).hasFailures()).isTrue();
        assertThat(report(failed, 0, 0, 0).didSomething()).isTrue();
    }

    private static RunReport report(List<RunReport.Failed> failed, int sent, int dead, int dropped) {
        return new RunReport(
                "r",
                NOW,
                NOW,
                List.of(),
                List.of(),
                List.of(),
                failed,
                0,
                new Postman.Tally(sent, 0, dead, dropped, null),
                List.of(),
                0,
                false,
                List.of());
    }
}
