package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final MemoryBook book = MemoryBook.empty();
    private final InMemoryShop shop = new InMemoryShop(new ShopZone(ZoneOffset.UTC), book);

    /** Orders 1 to 9 entered status 1 as many hours ago. */
    @BeforeEach
    void nineOrders() {
        status(1, false);
        status(2, false);
        status(3, false);
        for (long id = 1; id <= 9; id++) {
            shop.put(new Order(
                    id, "2611/" + id, 1, null, BigDecimal.valueOf(id), 1, 1, 1, "web", Set.of(), Map.of(), null));
            shop.change(id, 1, NOW.minus(Duration.ofHours(id)));
        }
    }

    @Test
    void countsWhatMovesWhatWaitsAndWhatIsLeftAlone() {
        Outlook outlook = look(
                Tasks.task(1, 1, 2, 180).dueFrom(NOW.minus(Duration.ofHours(4))).build());

        assertThat(outlook.due()).isEqualTo(5);
        assertThat(outlook.moving()).isEqualTo(5);
        assertThat(outlook.leftAlone()).isEqualTo(2);
        assertThat(outlook.waiting()).isEqualTo(2);
        assertThat(outlook.next().order().id()).isEqualTo(2);
        assertThat(outlook.come()).extracting(v -> v.order().id()).containsExactly(9L, 8L, 7L, 6L, 5L, 4L, 3L);
    }

    @Test
    void aFinalStatusBlocksAllThatIsDue() {
        status(1, true);
        Outlook outlook = look(Tasks.task(1, 1, 2, 180).build());

        assertThat(outlook.due()).isEqualTo(7);
        assertThat(outlook.moving()).isZero();
        assertThat(outlook.blocked()).isEqualTo(7);
        assertThat(outlook.movable()).hasSize(7);
    }

    @Test
    void whatIsLeftAloneOrFailsTheConditionsIsNotMovable() {
        Conditions dear = new Conditions(BigDecimal.valueOf(8), null, Set.of(), Set.of(), Set.of(), Set.of(), null);
        Outlook outlook = look(Tasks.task(1, 1, 2, 180).conditions(dear).build());

        assertThat(outlook.movable()).extracting(v -> v.order().id()).containsExactly(9L, 8L);
        assertThat(look(Tasks.task(1, 1, 2, 180).maxLate(60).build()).movable())
                .extracting(v -> v.order().id())
                .containsExactly(4L, 3L);
    }

    /** At nine in the morning the window of the afternoon is shut. */
    @Test
    void whatWaitsForItsWindowIsDueAndMovableButDoesNotMoveYet() {
        SendWindow afternoon = new SendWindow(EnumSet.allOf(DayOfWeek.class), 14 * 60, 18 * 60);
        Outlook outlook = look(Tasks.task(1, 1, 2, 180).window(afternoon).build());

        assertThat(outlook.due()).isEqualTo(7);
        assertThat(outlook.moving()).isZero();
        assertThat(outlook.blocked()).isZero();
        assertThat(outlook.movable()).hasSize(7);
    }

    @Test
    void orderIdsDecideBetweenOrdersOfTheSameMoment() {
        shop.change(4, 1, NOW.minus(Duration.ofHours(1)));
        shop.change(3, 1, NOW.minus(Duration.ofHours(1)));
        shop.change(8, 1, NOW.minus(Duration.ofHours(6)));
        shop.change(7, 1, NOW.minus(Duration.ofHours(6)));

        Outlook outlook = look(Tasks.task(1, 1, 2, 180).build());

        assertThat(outlook.come()).extracting(v -> v.order().id()).containsExactly(9L, 6L, 7L, 8L, 5L);
        assertThat(outlook.next().order().id()).isEqualTo(2);
    }

    @Test
    void aLimitLetsTheFirstOnesGo() {
        Outlook outlook = look(Tasks.task(1, 1, 2, 180).limit(3).build());

        assertThat(outlook.due()).isEqualTo(7);
        assertThat(outlook.moving()).isEqualTo(3);
    }

    @Test
    void whatDoesNotMeetTheConditionsIsNotDue() {
        Outlook outlook = look(Tasks.task(1, 1, 2, 180)
                .conditions(new Conditions(BigDecimal.valueOf(8), null, Set.of(), Set.of(), Set.of(), Set.of(), null))
                .build());

        assertThat(outlook.due()).isEqualTo(2);
        assertThat(outlook.come()).hasSize(7);
    }

    @Test
    void anOrderThatAnotherTaskTakesIsNotDue() {
        Task first = Tasks.task(1, 1, 3, 420).build();
        Task second = Tasks.task(2, 1, 2, 180).build();

        Map<Long, Outlook> all = preview().outlooks(List.of(first, second), List.of(1L, 2L), NOW, () -> false);

        assertThat(all.get(1L).due()).isEqualTo(3);
        assertThat(all.get(2L).due()).isEqualTo(4);
    }

    @Test
    void whatWasDoneIsNeitherDueNorOverdue() {
        Task task = Tasks.task(1, 1, 2, 180).build();
        look(task).come().stream().limit(2).forEach(move -> book.recordMove(move, 900));

        assertThat(look(task).due()).isEqualTo(5);
    }

    @Test
    void stopsWhenItIsNotWantedAnyMore() {
        Task task = Tasks.task(1, 1, 2, 180).build();

        assertThatThrownBy(() -> preview().outlooks(List.of(task), List.of(1L), NOW, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    private Outlook look(Task task) {
        return preview()
                .outlooks(List.of(task), List.of(task.id()), NOW, () -> false)
                .get(task.id());
    }

    private Preview preview() {
        return new Preview(shop, book, shop.zone, 1, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void status(int id, boolean isFinal) {
        shop.statuses.removeIf(status -> status.id() == id);
        shop.statuses.add(
                new OrderStatus(id, "S" + id, "000000", false, false, "", "", 0, 0, true, isFinal, false, id));
    }
}
