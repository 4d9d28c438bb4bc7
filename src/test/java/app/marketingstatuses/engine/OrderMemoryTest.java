package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.OrderMemory.Trials;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is done, and what was only tried. */
class OrderMemoryTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static Verdict due(Task task, int status, LogEntry... entries) {
        Order order = new Order(7, "7", 1, null, BigDecimal.ONE, status, 1, 1, "web", Set.of(), Map.of(), null);
        for (LogEntry entry : entries) {
            order = order.moved(entry);
        }
        return new Verdict(
                task, order, Verdict.State.DUE, null, new ClockStart(ClockStart.Source.LOG, 10, NOW), NOW, NOW);
    }

    private static LogEntry entry(long id, int status) {
        return new LogEntry(id, status, LocalDateTime.parse("2026-11-24T09:00:00"));
    }

    private static OrderMemory after(Map<Long, Set<Long>> mailed, Set<Long> moved, Set<Long> ownEntries) {
        return new OrderMemory(Map.of(), null, Map.of(), new Trials(mailed, moved, ownEntries));
    }

    @Test
    void aMailTrialIsOverOnceTheOwnerWasMailedOfThisStart() {
        Verdict due = due(Tasks.task(1, 1, 2, 5).trial(Trial.MAIL).build(), 1);

        assertThat(OrderMemory.NONE.isTried(due)).isFalse();
        assertThat(after(Map.of(1L, Set.of(10L)), Set.of(), Set.of()).isTried(due))
                .isTrue();
        assertThat(after(Map.of(1L, Set.of(9L)), Set.of(), Set.of()).isTried(due))
                .isFalse();
        assertThat(after(Map.of(2L, Set.of(10L)), Set.of(), Set.of()).isTried(due))
                .isFalse();
    }

    @Test
    void aMoveInTrialIsNotRepeatedOnAnOrderThatTasksAloneBroughtBack() {
        Task once = Tasks.task(1, 1, 2, 5).trial(Trial.MOVE).build();
        OrderMemory moved = after(Map.of(), Set.of(1L), Set.of(20L));

        assertThat(moved.isTried(due(once, 1, entry(20, 1))))
                .as("a task brought it back")
                .isTrue();
        assertThat(moved.isTried(due(once, 1, entry(21, 1))))
                .as("a manager did")
                .isFalse();
        assertThat(after(Map.of(), Set.of(2L), Set.of(20L)).isTried(due(once, 1, entry(20, 1))))
                .as("another task's trial")
                .isFalse();
        assertThat(moved.isTried(
                        due(Tasks.task(1, 1, 2, 5).trial(Trial.MOVE).each().build(), 1, entry(20, 1))))
                .as("a task that acts each time")
                .isFalse();
        assertThat(moved.isTried(due(Tasks.task(1, 1, 2, 5).build(), 1, entry(20, 1))))
                .as("no trial at all")
                .isFalse();
    }

    @Test
    void aMoveInEarnestIsDoneAndOneInTrialIsNot() {
        Task earnest = Tasks.task(1, 1, 2, 5).build();
        Task trial = Tasks.task(1, 1, 2, 5).trial(Trial.MOVE).build();
        Task mail = Tasks.task(1, 1, 2, 5).trial(Trial.MAIL).build();

        OrderMemory done = OrderMemory.NONE.withMove(due(earnest, 1), 20);
        assertThat(done.isDone(earnest, 10)).isTrue();
        assertThat(done.trials()).isEqualTo(new Trials(Map.of(), Set.of(), Set.of(20L)));

        OrderMemory tried = OrderMemory.NONE.withMove(due(trial, 1), 20);
        assertThat(tried.wasEverDone(earnest)).isFalse();
        assertThat(tried.trials()).isEqualTo(new Trials(Map.of(), Set.of(1L), Set.of(20L)));

        OrderMemory mailed = OrderMemory.NONE.withMove(due(mail, 1), 0);
        assertThat(mailed.wasEverDone(earnest)).isFalse();
        assertThat(mailed.trials()).isEqualTo(new Trials(Map.of(1L, Set.of(10L)), Set.of(), Set.of()));
    }

    @Test
    void aSecondMoveAddsToWhatTheFirstLeft() {
        Task task = Tasks.task(1, 1, 2, 5).each().build();
        Verdict first = due(task, 1);
        Verdict second = new Verdict(
                task, first.order(), Verdict.State.DUE, null, new ClockStart(ClockStart.Source.LOG, 30, NOW), NOW, NOW);

        OrderMemory both = OrderMemory.NONE.withMove(first, 20).withMove(second, 40);

        assertThat(both.done()).isEqualTo(Map.of(1L, Set.of(10L, 30L)));
        assertThat(both.trials().ownEntries()).containsExactlyInAnyOrder(20L, 40L);
    }

    @Test
    void aSightingHoldsForTheStatusItWasMadeInOnly() {
        OrderMemory memory = OrderMemory.NONE.withFirstSeen(new FirstSeen(7, 3, 0, NOW));

        assertThat(memory.firstSeen(due(Tasks.task(1, 3, 2, 5).build(), 3).order()))
                .contains(NOW);
        assertThat(memory.firstSeen(due(Tasks.task(1, 1, 2, 5).build(), 1).order()))
                .isEmpty();
    }
}
