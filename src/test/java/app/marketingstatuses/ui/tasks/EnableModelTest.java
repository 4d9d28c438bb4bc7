package app.marketingstatuses.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.job.Progress;
import app.marketingstatuses.ui.tasks.EnableModel.Answer;
import app.marketingstatuses.ui.tasks.EnableModel.Choice;
import app.marketingstatuses.ui.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnableModelTest {
    @TempDir
    Path folder;

    private TasksBench desk;
    private Task task;

    /** Overdue by 10, 20, 20 and 40 minutes; one waits. */
    @BeforeEach
    void aTaskThatIsOff() {
        desk = new TasksBench(folder);
        task = desk.insert("A");
        task = desk.store().tasks().disable(List.of("A")).get(0);
        List.of(70, 80, 80, 100, 30).forEach(desk::order);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private EnableModel look() {
        return desk.bench.workbench().desk().visit(session -> EnableModel.at(session, task.id(), () -> false));
    }

    /** Writes down what it is told, and may be cancelled. */
    private static final class Told implements Progress {
        private final List<Long> done = new ArrayList<>();
        private boolean cancelled;

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void at(long part, long whole) {
            done.add(part);
            done.add(whole);
        }

        @Override
        public void show(Runnable sight) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void theLookTellsHowManyOfTheOrdersItHasSeenAndAStopLeavesTheTaskOff() {
        Told told = new Told();
        desk.bench
                .workbench()
                .desk()
                .visit(session -> EnableModel.at(session, task.id(), LookedAt.of(session, List.of(task), told)));
        assertThat(told.done).containsExactly(5L, 5L);

        told.cancelled = true;
        assertThatThrownBy(() -> desk.bench
                        .workbench()
                        .desk()
                        .visit(session ->
                                EnableModel.at(session, task.id(), LookedAt.of(session, List.of(task), told))))
                .isInstanceOf(CancellationException.class);
        assertThat(desk.stored()).noneMatch(Task::enabled);
    }

    private EnableWords words(EnableModel model) {
        Texts texts = desk.bench.workbench().texts(EnableDialog.class);
        return new EnableWords(texts, desk.bench.workbench().formats(), model);
    }

    @Test
    void aTaskThatHasNoCodeToGiveMustStayOff() {
        assertThat(look().obstacle()).isNull();
        desk.shop.setStatus(desk.asked, "email_user", 1);
        desk.shop.setStatus(desk.asked, "subject_user", "Thanks");
        task = desk.store()
                .tasks()
                .insert(Tasks.task(0, TestShop.PAID, desk.asked, 60)
                        .named("Code")
                        .promo(PromoForm.FIRST)
                        .build()
                        .with(false, null));

        assertThat(look().obstacle()).isEqualTo("No promo code is left in the list \"for-next-order\".");
        assertThat(look().givesOwnCodes()).isTrue();
        desk.store().ownCodes().importing("for-next-order", "A\nB", TasksBench.NOW);
        assertThat(look().obstacle()).isNull();
        assertThat(look().codesLeft()).isEqualTo(2);
        desk.shop.withPromoCodes();
        assertThat(look().givesOwnCodes()).isFalse();
        assertThat(look().hasGuessableCodes()).isFalse();
        task = desk.store()
                .tasks()
                .insert(Tasks.task(0, TestShop.PAID, desk.asked, 60)
                        .named("Short")
                        .promo(new Promo("next", "[0-9]{4}", "10%", 1, 30, ""))
                        .build()
                        .with(false, null));
        assertThat(look().hasGuessableCodes()).isTrue();
    }

    @Test
    void leavingThemAloneStartsNow() {
        EnableModel model = look();

        assertThat(model.overdue()).isEqualTo(4);
        assertThat(model.oldest()).isEqualTo(TasksBench.NOW.minus(Duration.ofMinutes(40)));
        assertThat(model.newest()).isEqualTo(TasksBench.NOW.minus(Duration.ofMinutes(10)));
        Task on = model.switchedOn(new Answer(Choice.LEAVE, null), TasksBench.NOW);
        assertThat(on).isEqualTo(task.with(true, TasksBench.NOW));
        assertThat(words(model).button(new Answer(Choice.LEAVE, null))).isEqualTo("Switch on, leave 4 alone");
        assertThat(words(model).leave()).contains("09:30");
    }

    @Test
    void takingThemAlongSetsTheLimit() {
        EnableModel model = look();

        Task on = model.switchedOn(new Answer(Choice.ALONG, 3), TasksBench.NOW);

        assertThat(on).isEqualTo(task.with(true, null).limited(3));
        assertThat(model.lastRun(3)).isEqualTo(TasksBench.NOW.plus(Duration.ofMinutes(2)));
        assertThat(words(model).button(new Answer(Choice.ALONG, 3))).isEqualTo("Switch on, move 4 by about 09:02");
    }

    @Test
    void aTrialStartsAtTheNewestOnesAndNamesTiesTruly() {
        EnableModel model = look();
        Instant twenty = TasksBench.NOW.minus(Duration.ofMinutes(20));

        assertThat(model.switchedOn(new Answer(Choice.RECENT, 2), TasksBench.NOW)
                        .dueFrom())
                .isEqualTo(twenty);
        assertThat(model.recent(2)).isEqualTo(3);
        assertThat(words(model).button(new Answer(Choice.RECENT, 2))).isEqualTo("Switch on, try 3");
        assertThat(words(model).recent(2)).contains("The other 1 is left alone", "more than asked for");
        assertThat(model.recent(100)).isEqualTo(4);
    }

    @Test
    void theFirstMailIsOfTheOrderThatMovesFirst() {
        EnableModel model = look();

        assertThat(model.firstMove(new Answer(Choice.LEAVE, null)).orElseThrow())
                .isEqualTo(model.next());
        assertThat(model.firstMove(new Answer(Choice.ALONG, 3)).orElseThrow())
                .isEqualTo(model.movable().get(0));
        assertThat(model.firstMove(new Answer(Choice.RECENT, 1)).orElseThrow())
                .isEqualTo(model.movable().get(3));
    }

    @Test
    void whatIsStoredAgreesWithWhatARunThenPlans() {
        Task on = look().switchedOn(new Answer(Choice.RECENT, 1), TasksBench.NOW);
        desk.store().tasks().save(on);

        int due = desk.bench
                .workbench()
                .desk()
                .visit(session -> session.preview(desk.stored())
                        .plan(desk.stored(), session.now())
                        .due()
                        .size());
        assertThat(due).isEqualTo(1);
    }

    @Test
    void aTaskThatIsGoneIsNotAskedAbout() {
        desk.store().tasks().retire(task.id());

        assertThat(look()).isNull();
    }
}
