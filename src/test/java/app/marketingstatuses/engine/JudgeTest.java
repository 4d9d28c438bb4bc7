package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Condition;
import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each reason by itself; {@link RandomShopsTest} has them all at once. */
class JudgeTest {
    private static final ShopZone MOSCOW = new ShopZone(ZoneId.of("Europe/Moscow"));
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-24T12:00:00");

    private final List<OrderStatus> statuses =
            new ArrayList<>(List.of(status(1, true, false, false, 0), status(2, true, false, false, 1)));

    @Test
    void anOrderIsDueFromTheVeryMomentItsDelayIsOver() {
        Order order = order(1, entry(10, 1, NOON.minusMinutes(5)));
        assertThat(judge(Tasks.task(1, 1, 2, 5), order).state()).isEqualTo(Verdict.State.DUE);
        assertThat(judge(Tasks.task(1, 1, 2, 6), order).state()).isEqualTo(Verdict.State.WAITING);
    }

    @Test
    void theLatestEntryIsTheOneWithTheHighestIdWhateverItsTime() {
        Order order = order(1, entry(11, 1, NOON.minusMinutes(1)), entry(10, 2, NOON));
        assertThat(judge(Tasks.task(1, 1, 2, 5), order).start())
                .isEqualTo(new ClockStart(ClockStart.Source.LOG, 11, NOW.minusSeconds(60)));
    }

    @Test
    void anOrderWithoutLogInTheInitialStatusCountsFromItsCreation() {
        ClockStart start = judge(Tasks.task(1, 1, 2, 5), order(1)).start();
        assertThat(start.source()).isEqualTo(ClockStart.Source.CREATED);
        assertThat(start.since()).isEqualTo("2026-11-24T07:00:00Z");
    }

    @Test
    void anOrderWhoseEntryWasNotLoggedCountsFromWhenItWasFirstSeen() {
        statuses.add(status(3, true, false, false, 2));
        Order imported = order(3);
        OrderMemory memory =
                new OrderMemory(Map.of(), new FirstSeen(7, 3, 0, Instant.parse("2026-11-24T08:00:00Z")), Map.of());
        Task task = Tasks.task(1, 3, 2, 5).build();
        assertThat(judge().judge(task, imported, OrderMemory.NONE, NOW, NOW)
                        .orElseThrow()
                        .state())
                .isEqualTo(Verdict.State.WAITING);
        Verdict seen = judge().judge(task, imported, memory, NOW, NOW).orElseThrow();
        assertThat(seen.state()).isEqualTo(Verdict.State.DUE);
        assertThat(seen.start().id()).isEqualTo(-1);
    }

    @Test
    void aClockSinceAStatusTheOrderNeverEnteredHasNoStart() {
        Order order = order(1, entry(10, 1, NOON.minusDays(1)));
        assertReason(Reason.NO_CLOCK, Tasks.task(1, 1, 2, 5).clock(new TaskClock.Since(9)), order);
    }

    @Test
    void aMissingDateHasNoStart() {
        assertReason(Reason.NO_CLOCK, Tasks.task(1, 1, 2, 5), order(1, entry(10, 1, null)));
    }

    @Test
    void anOrderThatWasMovedOnceIsDoneWhateverClockItHasNow() {
        Order again = order(1, entry(12, 1, NOON.minusDays(1)));
        OrderMemory moved = new OrderMemory(Map.of(1L, Set.of(10L)), null, Map.of());
        Task once = Tasks.task(1, 1, 2, 5).build();
        Task each = Tasks.task(1, 1, 2, 5).each().build();
        assertThat(judge().judge(once, again, moved, NOW, NOW).orElseThrow().reason())
                .isEqualTo(Reason.ALREADY_DONE);
        assertThat(judge().judge(each, again, moved, NOW, NOW).orElseThrow().state())
                .isEqualTo(Verdict.State.DUE);
    }

    @Test
    void anOrderDueBeforeTheTaskWasSwitchedOnIsLeftAlone() {
        assertReason(Reason.BEFORE_DUE_FROM, Tasks.task(1, 1, 2, 5).dueFrom(NOW), waitedADay());
    }

    @Test
    void anInactiveTargetHoldsBeforeTheFinalStatusDoes() {
        statuses.set(0, status(1, true, true, false, 0));
        statuses.set(1, status(2, false, false, false, 1));
        assertReason(Reason.TARGET_INACTIVE, Tasks.task(1, 1, 2, 5), waitedADay());
    }

    @Test
    void aMissingTargetHolds() {
        statuses.remove(1);
        assertReason(Reason.TARGET_INACTIVE, Tasks.task(1, 1, 2, 5), waitedADay());
    }

    @Test
    void aFinalStatusIsNotLeft() {
        statuses.set(0, status(1, true, true, false, 0));
        assertReason(Reason.FINAL_STATUS, Tasks.task(1, 1, 2, 5), waitedADay());
    }

    @Test
    void aFixedStatusIsLeftForAHigherRankOnly() {
        statuses.set(0, status(1, true, false, true, 1));
        assertReason(Reason.FIXED_STATUS, Tasks.task(1, 1, 2, 5), waitedADay());
        statuses.set(1, status(2, true, false, false, 2));
        assertThat(judge(Tasks.task(1, 1, 2, 5), waitedADay()).state()).isEqualTo(Verdict.State.DUE);
    }

    @Test
    void anInactiveOrMissingOldStatusBindsNothing() {
        statuses.set(0, status(1, false, true, true, 9));
        assertThat(judge(Tasks.task(1, 1, 2, 5), waitedADay()).state()).isEqualTo(Verdict.State.DUE);
        statuses.remove(0);
        assertThat(judge(Tasks.task(1, 1, 2, 5), waitedADay()).state()).isEqualTo(Verdict.State.DUE);
    }

    @Test
    void lateIsCountedFromTheWindowsOpeningWhereThatComesAfterTheDueTime() {
        Order order = order(1, entry(10, 1, LocalDateTime.parse("2026-11-23T20:55:00")));
        SendWindow mornings = new SendWindow(EnumSet.allOf(DayOfWeek.class), 11 * 60, 13 * 60);
        assertThat(judge(Tasks.task(1, 1, 2, 5).maxLate(60).window(mornings), order)
                        .state())
                .isEqualTo(Verdict.State.DUE);
        assertReason(Reason.TOO_LATE, Tasks.task(1, 1, 2, 5).maxLate(59).window(mornings), order);
        assertReason(Reason.TOO_LATE, Tasks.task(1, 1, 2, 5).maxLate(60), order);
    }

    @Test
    void conditionsHold() {
        Conditions dear = new Conditions(new BigDecimal("500.01"), null, Set.of(), Set.of(), Set.of(), Set.of(), null);
        assertReason(Reason.CONDITION, Tasks.task(1, 1, 2, 5).conditions(dear), waitedADay());
        Conditions loyal = new Conditions(null, null, Set.of(), Set.of(), Set.of(), Set.of(), 3);
        Order second = waitedADay().ofCustomerWith(2);
        assertReason(Reason.CONDITION, Tasks.task(1, 1, 2, 5).conditions(loyal), second);
        assertThat(judge(Tasks.task(1, 1, 2, 5).conditions(loyal), second).unmet())
                .containsExactly(Condition.MIN_ORDERS);
        assertThat(judge(Tasks.task(1, 1, 2, 5).conditions(loyal), second.ofCustomerWith(3))
                        .state())
                .isEqualTo(Verdict.State.DUE);
    }

    @Test
    void whatAConditionHoldsIsLookedAtAgainAfterATenthOfTheTimeItIsOverdueButWithinHours() {
        Conditions dear = new Conditions(new BigDecimal("500.01"), null, Set.of(), Set.of(), Set.of(), Set.of(), null);
        Verdict aDay = judge(Tasks.task(1, 1, 2, 0).conditions(dear), waitedADay());
        Duration overdue = Duration.between(aDay.dueAt(), NOW);
        assertThat(aDay.lookAt()).isEqualTo(NOW.plus(overdue.dividedBy(10)));

        int justNow = Math.toIntExact(overdue.toMinutes() - 3);
        assertThat(judge(Tasks.task(1, 1, 2, justNow).conditions(dear), waitedADay())
                        .lookAt())
                .isEqualTo(NOW.plusSeconds(60));

        Instant inAYear = NOW.plus(Duration.ofDays(365));
        Verdict aYear = judge().judge(
                        Tasks.task(1, 1, 2, 0).conditions(dear).build(), waitedADay(), OrderMemory.NONE, inAYear, NOW)
                .orElseThrow();
        assertThat(aYear.lookAt()).isBetween(inAYear.plus(Duration.ofHours(3)), inAYear.plus(Duration.ofHours(6)));
    }

    @Test
    void outsideItsWindowATaskWaitsForTheOpening() {
        SendWindow evening = new SendWindow(EnumSet.allOf(DayOfWeek.class), 18 * 60, 24 * 60);
        Verdict verdict = judge(Tasks.task(1, 1, 2, 5).window(evening), waitedADay());
        assertThat(verdict.reason()).isEqualTo(Reason.WAITING_WINDOW);
        assertThat(verdict.lookAt()).isEqualTo("2026-11-24T15:00:00Z");
    }

    @Test
    void aMoveThatFailedIsTriedAgainLaterOnly() {
        OrderMemory failed = new OrderMemory(Map.of(), null, Map.of(1L, NOW.plusSeconds(1)));
        Verdict verdict = judge().judge(Tasks.task(1, 1, 2, 5).build(), waitedADay(), failed, NOW, NOW)
                .orElseThrow();
        assertThat(verdict.reason()).isEqualTo(Reason.RETRY_LATER);
        assertThat(verdict.claims()).isTrue();
    }

    @Test
    void anOrderThatHasMovedOnKeepsTheStartItsTaskHadOfIt() {
        Order paid = order(2, entry(10, 1, NOON.minusDays(1)), entry(11, 2, NOON));
        assertThat(judge().formerStart(Tasks.task(1, 1, 2, 5).build(), paid)
                        .orElseThrow()
                        .id())
                .isEqualTo(10);
        assertThat(judge().formerStart(Tasks.task(1, 3, 2, 5).build(), paid)).isEmpty();
        assertThat(judge().formerStart(
                                Tasks.task(1, 3, 2, 5)
                                        .clock(new TaskClock.Since(2))
                                        .build(),
                                paid)
                        .orElseThrow()
                        .id())
                .isEqualTo(11);
    }

    @Test
    void anOrderThatLeftTheInitialStatusWithoutALogRowStartedWhenItWasMade() {
        Order paid = order(2, entry(11, 2, NOON));
        assertThat(judge().formerStart(Tasks.task(1, 1, 2, 5).build(), paid)
                        .orElseThrow()
                        .source())
                .isEqualTo(ClockStart.Source.CREATED);
        assertThat(judge().formerStart(Tasks.task(1, 3, 2, 5).build(), paid)).isEmpty();
    }

    @Test
    void whatWasFirstSeenAfterOtherRowsHasAnotherStartThanBefore() {
        statuses.add(status(3, true, false, false, 2));
        Order changed = order(3, entry(10, 1, NOON.minusDays(1)));
        assertThat(judge(Tasks.task(1, 3, 2, 5), changed).start().id()).isEqualTo(-11);
    }

    private void assertReason(Reason reason, Tasks task, Order order) {
        assertThat(judge(task, order).reason()).isEqualTo(reason);
    }

    private Verdict judge(Tasks task, Order order) {
        return judge().judge(task.build(), order, OrderMemory.NONE, NOW, NOW).orElseThrow();
    }

    private Judge judge() {
        return new Judge(new Statuses(statuses), MOSCOW, 1);
    }

    private static Order waitedADay() {
        return order(1, entry(10, 1, NOON.minusDays(1)));
    }

    private static OrderStatus status(int id, boolean active, boolean isFinal, boolean fixed, int rank) {
        return new OrderStatus(id, "S" + id, "000000", false, false, "", "", 0, 0, active, isFinal, fixed, rank);
    }

    private static LogEntry entry(long id, int status, LocalDateTime time) {
        return new LogEntry(id, status, time);
    }

    private static Order order(int status, LogEntry... entries) {
        Map<Integer, LogEntry> all = new HashMap<>();
        for (LogEntry entry : entries) {
            all.put(entry.status(), entry);
        }
        return new Order(
                7,
                "2611/7",
                1,
                NOON.minusHours(2),
                new BigDecimal("500"),
                status,
                1,
                1,
                "web",
                Set.of(),
                all,
                "a@example.com");
    }
}
