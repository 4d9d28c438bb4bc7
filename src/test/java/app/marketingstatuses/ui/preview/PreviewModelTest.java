package app.marketingstatuses.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.engine.Verdict.State;
import app.marketingstatuses.store.TrialState;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewModelTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Task REMIND =
            Tasks.task(1, 1, 2, 5).named("Payment reminder").build();
    private static final Task CANCEL =
            Tasks.task(2, 2, 4, 5).named("Cancel unpaid").build();

    private final PreviewModel model = new PreviewModel();
    private Answer now;

    @BeforeEach
    void fourAreDueAndTwoStay() {
        now = answer(
                Question.NOW,
                List.of(
                        due(CANCEL, 11, 30, "31.20"),
                        due(REMIND, 12, 3, "18.50"),
                        due(REMIND, 13, 2, "64"),
                        due(CANCEL, 14, 1, "5")),
                List.of(held(REMIND, 21, Reason.CONDITION), held(CANCEL, 22, Reason.FINAL_STATUS)));
        model.names().add(Map.of(11L, "Tom Whitfield", 12L, "Elena Rossi", 13L, "James Aldridge", 14L, ""));
        model.show(now, now);
    }

    private static Answer answer(Question question, List<Line> due, List<Line> held) {
        return new Answer(
                question,
                NOW,
                question.days() == 0 ? null : NOW.plusSeconds(86_400L * question.days()),
                new Statuses(List.of()),
                List.of(REMIND, CANCEL),
                due,
                held,
                new Plan(NOW, List.of(), List.of(), List.of()),
                null,
                null,
                null,
                TrialState.NONE,
                new Unmailed(Set.of(12L, 14L), Set.of(CANCEL.to())));
    }

    @Test
    void whoIsOnTheListGetsNoMailOfStatusesThatAreMarketing() {
        Unmailed unmailed = model.shown().unmailed();
        assertThat(model.shown().due().stream().filter(unmailed::holds))
                .extracting(Line::orderId)
                .containsExactly(14L);
    }

    private static Line due(Task task, long id, int hours, String cost) {
        return new Line(verdict(task, id, State.DUE, null, NOW.minusSeconds(3600L * hours), cost), null);
    }

    private static Line held(Task task, long id, Reason reason) {
        return new Line(verdict(task, id, State.HELD, reason, NOW.minusSeconds(60), "10"), null);
    }

    private static Verdict verdict(Task task, long id, State state, Reason reason, Instant dueAt, String cost) {
        Order order = new Order(
                id,
                "2611/" + id,
                id,
                null,
                new BigDecimal(cost),
                task.from().get(0),
                1,
                1,
                "web",
                Set.of(),
                Map.of(),
                "customer" + id + "@example.com");
        return new Verdict(task, order, state, reason, new ClockStart(ClockStart.Source.LOG, id, dueAt), dueAt, null);
    }

    private List<Long> shown() {
        return model.rows().stream()
                .map(row -> row.isGroup() ? -row.group().id() : row.line().orderId())
                .toList();
    }

    private List<Long> chosen() {
        return model.chosen().stream().map(Line::orderId).toList();
    }

    @Test
    void everythingThatIsDueIsChosenInTheOrderOfTheRun() {
        assertThat(shown()).containsExactly(11L, 12L, 13L, 14L);
        assertThat(chosen()).containsExactly(11L, 12L, 13L, 14L);
        assertThat(model.areChosen(line -> true)).isTrue();
        assertThat(PreviewModel.sum(model.chosen())).isEqualByComparingTo("118.70");
    }

    @Test
    void whileTheRestIsCountedTheFirstRowsAreThereAndNothingIsClaimedOrRun() {
        PreviewModel counting = new PreviewModel();
        Answer first = answer(Question.NOW, now.due().subList(0, 2), List.of());
        counting.setGrouped(true);
        counting.showSoFar(first, new SoFar(1000, 2, false));

        assertThat(counting.rows()).hasSize(2).noneMatch(Row::isGroup);
        assertThat(counting.today()).isNull();
        assertThat(counting.chosen()).isEmpty();
        counting.choose(now.due().get(1), false);
        counting.showSoFar(first, new SoFar(2000, 3, false));
        assertThat(counting.soFarProperty().get()).isEqualTo(new SoFar(2000, 3, false));
        counting.stopped();
        assertThat(counting.soFarProperty().get()).isEqualTo(new SoFar(2000, 3, true));

        counting.show(now, now);
        assertThat(counting.isCounting()).isFalse();
        assertThat(counting.rows()).hasSize(6);
        assertThat(counting.chosen())
                .as("what was taken out meanwhile stays out")
                .hasSize(3);
    }

    @Test
    void theFilterNarrowsWhatIsShownAndWhatARunWouldMove() {
        model.setFilter(LineFilter.ALL.customer("ROSSI"));
        assertThat(chosen()).containsExactly(12L);
        model.setFilter(LineFilter.ALL.customer("customer14@"));
        assertThat(shown()).containsExactly(14L);
        model.setFilter(LineFilter.ALL.num("/13"));
        assertThat(shown()).containsExactly(13L);
        model.setFilter(LineFilter.ALL.task(2L));
        assertThat(chosen()).containsExactly(11L, 14L);
        model.setFilter(LineFilter.ALL.due(LineFilter.Due.BEFORE_DAY));
        assertThat(shown()).containsExactly(11L);
        model.setFilter(LineFilter.ALL.due(LineFilter.Due.HOUR));
        assertThat(shown()).containsExactly(14L);
        model.setFilter(LineFilter.ALL.total(new BigDecimal("31.20")));
        assertThat(shown()).containsExactly(11L, 13L);
        model.setFilter(LineFilter.ALL);
        assertThat(shown()).hasSize(4);
    }

    @Test
    void everyColumnSortsBothWays() {
        model.setOrder(new LineOrder(LineOrder.By.TOTAL, true));
        assertThat(shown()).containsExactly(13L, 11L, 12L, 14L);
        model.setOrder(new LineOrder(LineOrder.By.TASK, false));
        assertThat(shown()).containsExactly(12L, 13L, 11L, 14L);
        model.setOrder(new LineOrder(LineOrder.By.CUSTOMER, false));
        assertThat(shown()).containsExactly(14L, 12L, 13L, 11L);
        model.setOrder(new LineOrder(LineOrder.By.NUM, true));
        assertThat(shown()).containsExactly(14L, 13L, 12L, 11L);
        model.setOrder(new LineOrder(LineOrder.By.WHEN, true));
        assertThat(shown()).containsExactly(14L, 13L, 12L, 11L);
        model.setOrder(LineOrder.OF_RUN);
        assertThat(shown()).containsExactly(11L, 12L, 13L, 14L);
    }

    @Test
    void groupsStandInTheOwnersOrderWithCountAndSumAndCanBeClosed() {
        model.setGrouped(true);
        assertThat(shown()).containsExactly(-1L, 12L, 13L, -2L, 11L, 14L);
        Row group = model.rows().get(0);
        assertThat(group.count()).isEqualTo(2);
        assertThat(group.sum()).isEqualByComparingTo("82.50");
        model.turn(REMIND);
        assertThat(shown()).containsExactly(-1L, -2L, 11L, 14L);
        assertThat(model.rows().get(0).open()).isFalse();
        assertThat(chosen()).as("closed is not taken out").hasSize(4);
    }

    @Test
    void rowsAndGroupsAreTakenOutAndInAndThatOutlivesAFreshLook() {
        model.choose(now.due().get(0), false);
        assertThat(chosen()).containsExactly(12L, 13L, 14L);
        assertThat(model.areChosen(line -> line.task().id() == 2)).isNull();
        model.chooseAll(line -> line.task().id() == 2, false);
        assertThat(model.areChosen(line -> line.task().id() == 2)).isFalse();
        model.show(now, now);
        assertThat(chosen()).containsExactly(12L, 13L);
        model.chooseAll(line -> true, true);
        assertThat(chosen()).hasSize(4);
    }

    @Test
    void whatIsNotDueAnyMoreIsForgotten() {
        model.choose(now.due().get(0), false);
        Answer without = answer(Question.NOW, now.due().subList(1, 4), List.of());
        model.show(without, without);
        model.show(now, now);
        assertThat(chosen()).as("due anew, so chosen anew").hasSize(4);
    }

    @Test
    void aLookAheadShowsOtherRowsButNeverChangesWhatRunNowMoves() {
        Line later = new Line(due(REMIND, 15, 0, "7").verdict(), NOW.plusSeconds(3600));
        model.show(now, answer(Question.NOW.days(7), List.of(now.due().get(0), later), List.of()));
        assertThat(shown()).containsExactly(11L, 15L);
        assertThat(chosen()).containsExactly(11L, 12L, 13L, 14L);
        assertThat(model.isChoosable()).isFalse();
    }

    @Test
    void heldOrdersAreCountedByReasonAndFilteredByIt() {
        model.setHeld(true);
        assertThat(shown()).containsExactly(21L, 22L);
        assertThat(model.reasons().keySet())
                .containsExactlyInAnyOrder(
                        new PreviewModel.Why(Reason.CONDITION, 0), new PreviewModel.Why(Reason.FINAL_STATUS, 2));
        model.setFilter(model.filter().reason(Reason.CONDITION));
        assertThat(shown()).containsExactly(21L);
        assertThat(chosen()).as("the filter of held rows is none of due rows").isEmpty();
        model.setHeld(false);
        assertThat(chosen()).hasSize(4);
    }
}
