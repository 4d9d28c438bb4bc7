package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run writes into the schedule only after its moves, and what becomes of that when it does not come so far. */
class PassTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Task REMIND = Tasks.task(1, 1, 2, 60).limit(2).build();

    private final InMemoryBook book = new InMemoryBook();
    private final InMemoryShop shop = new InMemoryShop(new ShopZone(ZoneOffset.UTC), book.book);

    /** Orders 1 to 3 are due since an hour; order 4 will be in half an hour. */
    @BeforeEach
    void fourOrders() {
        book.shop = shop;
        for (int status = 1; status <= 2; status++) {
            shop.statuses.add(
                    new OrderStatus(status, "S" + status, "000000", false, false, "", "", 0, 0, true, false, false, 0));
        }
        for (long id = 1; id <= 4; id++) {
            shop.put(new Order(id, "26/" + id, 1, null, BigDecimal.ONE, 1, 1, 1, "web", Set.of(), Map.of(), null));
            shop.change(id, 1, NOW.minusSeconds(id == 4 ? 1800 : 7200));
        }
    }

    @Test
    void whatIsDueWhenItIsFollowedIsWrittenAfterTheMovesAndOnlyWhatDidNotMove() {
        Pass run = run();
        run.follow(NOW, NOW);

        assertThat(awake(NOW)).isEmpty();
        assertThat(awake(NOW.plusSeconds(3600))).containsExactly(4L);
        Plan plan = run.plan(NOW, NOW);
        assertThat(orders(plan.due())).containsExactly(1L, 2L);

        run.keep(plan, Set.of(1L), Set.of());
        assertThat(awake(NOW)).containsExactly(2L, 3L);
        assertThat(book.place().cursor()).isNotEqualTo(Shop.Cursor.START);
        assertThat(book.place().scheduled()).containsOnlyKeys(1L);
    }

    @Test
    void whatARunFollowedThatEndedBeforeThatIsFollowedAgain() {
        finish(run());
        shop.put(new Order(5, "26/5", 1, null, BigDecimal.ONE, 1, 1, 1, "web", Set.of(), Map.of(), null));
        shop.change(5, 1, NOW.minusSeconds(7200));
        Pass killed = run();
        killed.follow(NOW, NOW);
        assertThat(orders(killed.plan(NOW, NOW).verdicts())).contains(5L);
        assertThat(awake(NOW)).doesNotContain(5L);

        finish(run());

        assertThat(awake(NOW)).contains(5L);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsReadOnceMore() {
        Pass run = run();
        run.follow(NOW, NOW);
        Plan plan = run.plan(NOW, NOW);
        shop.change(1, 2, NOW);
        shop.change(2, 1, NOW);

        run.keep(plan, Set.of(), Set.of(1L, 2L));

        assertThat(awake(NOW)).containsExactly(3L);
        assertThat(awake(NOW.plusSeconds(3600))).containsExactly(2L, 3L, 4L);
    }

    @Test
    void anOrderThatIsGoneLeavesTheSchedule() {
        finish(run());
        shop.orders.remove(2L);

        finish(run());

        assertThat(awake(NOW)).containsExactly(1L, 3L);
    }

    private Pass run() {
        Judge judge = new Judge(shop.statuses(), shop.zone, 1);
        return new Pass(shop, book, new Planner(List.of(REMIND), judge), SeenOrders.ofRun(NOW));
    }

    /** A run that moves nothing. */
    private static void finish(Pass run) {
        run.follow(NOW, NOW);
        run.keep(run.plan(NOW, NOW), Set.of(), Set.of());
    }

    private List<Long> awake(Instant at) {
        return book.awake(at, List.of(new Book.Gate(1, 1)));
    }

    private static List<Long> orders(List<Verdict> verdicts) {
        return verdicts.stream().map(verdict -> verdict.order().id()).toList();
    }
}
