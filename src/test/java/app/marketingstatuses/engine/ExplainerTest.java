package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Explanation.TaskView;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final MemoryBook book = MemoryBook.empty();
    private final InMemoryShop shop = new InMemoryShop(new ShopZone(ZoneOffset.UTC), book);

    @BeforeEach
    void anOrderEnteredStatusOneThreeHoursAgo() {
        for (int id = 1; id <= 3; id++) {
            shop.statuses.add(
                    new OrderStatus(id, "S" + id, "000000", false, false, "", "", 0, 0, true, false, false, id));
        }
        shop.put(new Order(7, "2611/7", 1, null, BigDecimal.ONE, 1, 1, 1, "web", Set.of(), Map.of(), "a@example.com"));
        shop.change(7, 1, NOW.minus(HOUR.multipliedBy(3)));
    }

    @Test
    void whatATaskMovedIsDoneSinceAndDueAsItWasThen() {
        Task task = Tasks.task(1, 1, 2, 60).build();
        runAt(NOW.minus(HOUR), task);
        TaskView view = explain(task);
        assertThat(view.state()).isEqualTo(Verdict.State.DONE);
        assertThat(view.reason()).isEqualTo(Reason.ALREADY_DONE);
        assertThat(view.start()).isEqualTo(new ClockStart(ClockStart.Source.LOG, 1, NOW.minus(HOUR.multipliedBy(3))));
        assertThat(view.dueAt()).isEqualTo(NOW.minus(HOUR.multipliedBy(2)));
    }

    @Test
    void anOrderThatLeftInTimeIsNeverMovedButItsStayIsTold() {
        shop.change(7, 3, NOW.minus(HOUR.multipliedBy(2)));
        TaskView view = explain(Tasks.task(1, 1, 2, 120).build());
        assertThat(view.state()).isEqualTo(Verdict.State.NEVER);
        assertThat(view.reason()).isNull();
        assertThat(view.dueAt()).isEqualTo(NOW.minus(HOUR));
    }

    @Test
    void anOrderThatNeverStoodThereHasNothingToTell() {
        TaskView view = explain(Tasks.task(1, 3, 2, 120).build());
        assertThat(view.state()).isEqualTo(Verdict.State.NEVER);
        assertThat(view.start()).isNull();
    }

    @Test
    void aTaskThatIsOffMovesNothing() {
        TaskView view = explain(Tasks.task(1, 1, 2, 60).build().with(false, null));
        assertThat(view.state()).isEqualTo(Verdict.State.NEVER);
        assertThat(view.verdict()).isNull();
    }

    @Test
    void aLimitIsToldToTheOrdersItHolds() {
        shop.put(new Order(5, "2611/5", 1, null, BigDecimal.ONE, 1, 1, 1, "web", Set.of(), Map.of(), "b@example.com"));
        shop.change(5, 1, NOW.minus(HOUR.multipliedBy(4)));
        TaskView view = explain(Tasks.task(1, 1, 2, 60).limit(1).build());
        assertThat(view.reason()).isEqualTo(Reason.OVER_LIMIT);
        assertThat(view.lookAgainAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void whatAConditionHeldIsHeldUntilARunLooksAgain() {
        Conditions dear = new Conditions(BigDecimal.TEN, null, Set.of(), Set.of(), Set.of(), Set.of(), null);
        Task task = Tasks.task(1, 1, 2, 60).conditions(dear).build();
        run(NOW.minus(HOUR), task);
        Order cheap = shop.orders.get(7L);
        shop.put(new Order(
                7, "2611/7", 1, null, BigDecimal.TEN, 1, 1, 1, "web", Set.of(), cheap.entries(), "a@example.com"));

        run(NOW.minus(HOUR).plusSeconds(61), task);
        assertThat(shop.orders.get(7L).status()).isEqualTo(1);
        assertThat(explainer(NOW.minus(HOUR).plusSeconds(61))
                        .explain(List.of(task), 7)
                        .orElseThrow()
                        .tasks()
                        .get(0)
                        .reason())
                .isEqualTo(Reason.CONDITION);

        assertThat(explain(task).state()).isEqualTo(Verdict.State.DUE);
        runAt(NOW, task);
    }

    @Test
    void anUnknownOrderHasNoExplanation() {
        assertThat(explainer().explain(List.of(), 8)).isEmpty();
    }

    private TaskView explain(Task task) {
        return explainer().explain(List.of(task), 7).orElseThrow().tasks().get(0);
    }

    private Explainer explainer() {
        return explainer(NOW);
    }

    private Explainer explainer(Instant at) {
        return new Explainer(shop, book, shop.zone, 1, Clock.fixed(at, ZoneOffset.UTC));
    }

    private void runAt(Instant at, Task task) {
        run(at, task);
        assertThat(shop.orders.get(7L).status()).isEqualTo(task.to());
    }

    private void run(Instant at, Task task) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        new Runner(shop, book, shop, null, null, new QuietStation(), clock, shop.zone, 1)
                .run(List.of(task), new RunRequest(Set.of(), null, false, 0, "test"));
    }
}
