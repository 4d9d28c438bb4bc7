package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunReport.Moved;
import app.marketingstatuses.engine.RunReport.NotDue;
import app.marketingstatuses.engine.RunRequest.Choice;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunByHandTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Task REMIND = Tasks.task(1, 1, 2, 60).build();

    private final InMemoryBook book = new InMemoryBook();
    private final InMemoryShop shop = new InMemoryShop(new ShopZone(ZoneOffset.UTC), book.book);
    private final List<String> progress = new ArrayList<>();
    private int stopAfter = Integer.MAX_VALUE;
    private boolean stopped;

    @BeforeEach
    void aShopWhereFiftyOrdersAreDue() {
        book.shop = shop;
        for (int status = 1; status <= 3; status++) {
            shop.statuses.add(
                    new OrderStatus(status, "S" + status, "000000", false, false, "", "", 0, 0, true, false, false, 0));
        }
        for (long id = 1; id <= 50; id++) {
            shop.put(new Order(
                    id, "2611/" + id, 1, null, BigDecimal.ONE, 1, 1, 1, "web", Set.of(), Map.of(), "a@example.com"));
            shop.change(id, 1, NOW.minusSeconds(7200));
        }
    }

    @Test
    void onlyTheChosenMovesAreMade() {
        RunReport report = run(request().only(List.of(new Choice(1, 7, 1, 2), new Choice(1, 9, 1, 2))));
        assertThat(report.moved()).containsExactly(new Moved("Task 1", 7, 1, 2), new Moved("Task 1", 9, 1, 2));
        assertThat(report.notDue()).isEmpty();
        assertThat(report.cancelled()).isFalse();
    }

    @Test
    void aChosenMoveThatIsNotDueAnyMoreIsToldAndNotMade() {
        shop.change(7, 3, NOW.minusSeconds(60));
        shop.change(8, 3, NOW.minusSeconds(60));
        shop.change(8, 1, NOW.minusSeconds(30));
        RunReport report = run(request().only(List.of(new Choice(1, 7, 1, 2), new Choice(1, 8, 1, 2))));
        assertThat(report.moved()).isEmpty();
        assertThat(report.notDue())
                .containsExactly(new NotDue(new Choice(1, 7, 1, 2), null), new NotDue(new Choice(1, 8, 1, 2), null));
        assertThat(shop.orders.get(8L).status()).isEqualTo(1);
    }

    @Test
    void aMoveToAnotherTargetThanPreviewedIsAnotherMove() {
        Choice previewed = new Choice(1, 7, 1, 3);
        RunReport report = run(request().only(List.of(previewed)));
        assertThat(report.moved()).isEmpty();
        assertThat(report.notDue()).containsExactly(new NotDue(previewed, null));
    }

    @Test
    void whatHoldsAChosenMoveIsSaid() {
        Task limited = Tasks.task(1, 1, 2, 60).limit(1).build();
        Choice second = new Choice(1, 2, 1, 2);
        RunReport report = runner().run(List.of(limited), request().only(List.of(second)));
        assertThat(report.notDue()).containsExactly(new NotDue(second, Reason.OVER_LIMIT));
    }

    @Test
    void aWatchedRunTellsHowFarItIs() {
        run(request());
        assertThat(progress).containsExactly("0/50", "20/50", "40/50", "50/50");
    }

    @Test
    void aRunStoppedBetweenBatchesEndsWellAndSaysWhatRemains() {
        stopAfter = 20;
        RunReport report = run(request());
        assertThat(report.cancelled()).isTrue();
        assertThat(report.moved()).hasSize(20);
        assertThat(report.left()).isEqualTo(30);
        assertThat(report.finishedAt()).isEqualTo(NOW);

        stopAfter = Integer.MAX_VALUE;
        stopped = false;
        assertThat(run(request()).moved()).hasSize(30);
    }

    private static RunRequest request() {
        return new RunRequest(Set.of(), null, false, 0, "olga");
    }

    private RunReport run(RunRequest request) {
        return runner().run(List.of(REMIND), request, new RunWatcher() {
            @Override
            public boolean isCancelled() {
                return stopped;
            }

            @Override
            public void orders(int done, int total) {
                progress.add(done + "/" + total);
                stopped |= done >= stopAfter;
            }

            @Override
            public void mailsSent(int sent) {}
        });
    }

    private Runner runner() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new Runner(shop, book, shop, null, null, new QuietStation(), clock, shop.zone, 1);
    }
}
