package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static app.marketingstatuses.store.Samples.order;
import static app.marketingstatuses.store.Samples.task;
import static app.marketingstatuses.store.Samples.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Book;
import app.marketingstatuses.engine.Book.Gate;
import app.marketingstatuses.engine.Book.Place;
import app.marketingstatuses.engine.Book.Slice;
import app.marketingstatuses.engine.OrderMemory;
import app.marketingstatuses.engine.Shop.Cursor;
import app.marketingstatuses.engine.Verdict.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookTest extends StoreContract {
    private static final Task A = task(1, "A", 1, 2);
    private static final Task B = task(2, "B", 1, 3);
    private static final List<Gate> BOTH = List.of(new Gate(1, 1), new Gate(2, 1));

    private Book book;

    @BeforeEach
    void book() {
        book = store.book();
    }

    @Test
    void wakesOrdersOfOpenGatesWhoseMomentHasCome() {
        schedule(7, State.WAITING, null, NOON, NOON);
        schedule(8, State.WAITING, null, NOON.plusMillis(1), NOON.plusMillis(1));
        book.replace(Map.of(9L, List.of(verdict(A, order(9, 1, 3), State.DONE, Reason.ALREADY_DONE, NOON, null))));
        book.replace(Map.of(
                5L,
                List.of(
                        verdict(A, order(5, 1, 2), State.DUE, null, NOON, NOON),
                        verdict(B, order(5, 1, 2), State.HELD, Reason.TAKEN_BY_OTHER_TASK, NOON, NOON))));

        assertThat(book.awake(NOON, BOTH)).containsExactly(5L, 7L);
        assertThat(book.awake(NOON, List.of(new Gate(2, 1)))).containsExactly(5L);
        assertThat(book.awake(NOON, List.of(new Gate(1, 2)))).isEmpty();
        assertThat(book.awake(NOON, List.of())).isEmpty();
        assertThat(book.nextLook(NOON, BOTH)).isEqualTo(NOON.plusMillis(1));
        assertThat(book.nextLook(NOON.plusMillis(1), BOTH)).isNull();
    }

    @Test
    void listsWhatCameDueAndStays() {
        schedule(1, State.HELD, Reason.TOO_LATE, NOON.minusSeconds(9), null);
        schedule(2, State.HELD, Reason.NO_CLOCK, null, NOON.plusSeconds(3600));
        schedule(3, State.WAITING, null, NOON, NOON);
        schedule(4, State.WAITING, null, NOON.plusSeconds(1), NOON.plusSeconds(1));
        schedule(5, State.DONE, Reason.ALREADY_DONE, NOON, null);
        schedule(6, State.NEVER, Reason.BEFORE_DUE_FROM, NOON, null);

        assertThat(book.come(NOON, List.of(A))).containsExactly(1L, 2L, 3L);
        assertThat(book.come(NOON, List.of(B))).isEmpty();
    }

    @Test
    void replacingSetsExactlyTheseRows() {
        book.replace(Map.of(
                5L,
                List.of(
                        verdict(A, order(5, 1, 2), State.DUE, null, NOON, NOON),
                        verdict(B, order(5, 1, 2), State.DUE, null, NOON, NOON))));
        book.replace(Map.of(5L, List.of(verdict(B, order(5, 1, 9), State.DUE, null, NOON, NOON.plusSeconds(60)))));

        assertThat(book.awake(NOON, BOTH)).isEmpty();
        assertThat(book.awake(NOON.plusSeconds(60), BOTH)).containsExactly(5L);
        book.replace(Map.of(5L, List.of()));
        assertThat(book.awake(NOON.plusSeconds(60), BOTH)).isEmpty();
    }

    @Test
    void tellsOfSomeThatAreAwakeBeforeItTellsOfAll() {
        for (long id = 1; id <= 5; id++) {
            schedule(id, State.WAITING, null, NOON, NOON.plusMillis(id == 5 ? 1 : 0));
        }
        assertThat(book.someAwake(NOON, BOTH, 3)).hasSize(3).isSubsetOf(book.awake(NOON, BOTH));
        assertThat(book.someAwake(NOON, BOTH, 9))
                .isEqualTo(book.awake(NOON, BOTH))
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(book.someAwake(NOON, List.of(), 9)).isEmpty();
    }

    @Test
    void keepsTheCursorAndSignatures() {
        assertThat(book.place()).isEqualTo(Place.START);
        Cursor cursor = new Cursor(17, Set.of(15L, 3L), 4, Set.of());
        book.keepCursor(cursor);
        assertThat(store.book().place()).isEqualTo(new Place(cursor, 0, Map.of()));

        book.markScheduled(Map.of(1L, "1 null UTC", 2L, "x"));
        book.markScheduled(Map.of(2L, "y"));
        assertThat(store.book().place().scheduled()).containsOnly(Map.entry(1L, "1 null UTC"), Map.entry(2L, "y"));
    }

    @Test
    void ofTwoRunsThatKeepTheirCursorTheLastOneIsRight() {
        Book other = store.book();
        assertThat(List.of(book.place(), other.place())).containsOnly(Place.START);

        other.keepCursor(new Cursor(17, Set.of(), 4, Set.of()));
        Cursor last = new Cursor(18, Set.of(), 5, Set.of());
        book.keepCursor(last);

        assertThat(store.book().place().cursor()).isEqualTo(last);
    }

    @Test
    void remembersTheFirstSightOfAStay() {
        book.recordFirstSeen(List.of(new FirstSeen(5, 7, 0, NOON)));
        book.recordFirstSeen(List.of(new FirstSeen(5, 7, 0, NOON.plusSeconds(60))));
        assertThat(book.memory(List.of(5L, 6L)))
                .isEqualTo(Map.of(5L, new OrderMemory(Map.of(), new FirstSeen(5, 7, 0, NOON), Map.of())));

        book.recordFirstSeen(List.of(new FirstSeen(5, 7, 3, NOON.plusSeconds(60))));
        assertThat(book.memory(List.of(5L)).get(5L).firstSeen())
                .isEqualTo(new FirstSeen(5, 7, 3, NOON.plusSeconds(60)));
        assertThat(book.memory(List.of())).isEmpty();
    }

    @Test
    void findsOrdersThatDrifted() {
        insertOrders(1, 4, 1);
        schedule(1, State.WAITING, null, NOON, NOON);
        schedule(2, State.WAITING, null, NOON, NOON);
        setStatus(2, "2");
        setStatus(3, "2");
        setStatus(4, "NULL");

        assertThat(drifted(A)).containsExactly(2L);
        assertThat(drifted(B)).containsExactly(1L, 2L);
        assertThat(drifted(task(1, "A", 0, 2))).containsExactly(2L, 4L);
        assertThat(book.drifted(List.of(), 2000, 4)).isEqualTo(new Slice(List.of(), 2000));
    }

    @Test
    void looksThroughALargeShopInRotation() {
        insertOrders(1, 5, 1);
        insertOrders(2001, 2003, 1);

        assertThat(book.drifted(List.of(A), 0, 2003)).isEqualTo(new Slice(List.of(1L, 2L, 3L, 4L, 5L), 2000));
        assertThat(book.drifted(List.of(A), 2000, 2003)).isEqualTo(new Slice(List.of(2001L, 2002L, 2003L), 0));
        assertThat(book.drifted(List.of(A), 0, 14_400_000).end()).isEqualTo(10_001);
    }

    private List<Long> drifted(Task task) {
        return book.drifted(List.of(task), 0, 4).orderIds();
    }

    private void schedule(long order, State state, Reason reason, Instant dueAt, Instant lookAt) {
        book.replace(Map.of(order, List.of(verdict(A, order(order, 1, 2), state, reason, dueAt, lookAt))));
    }

    private void insertOrders(int first, int last, int status) {
        for (int id = first; id <= last; id++) {
            insertOrder(id, status);
        }
    }

    private void setStatus(long id, String status) {
        execute("UPDATE {ms2_orders} SET `status` = " + status + " WHERE `id` = ?", id);
    }
}
