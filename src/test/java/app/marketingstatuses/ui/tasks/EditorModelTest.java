package app.marketingstatuses.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.store.Saving;
import app.marketingstatuses.ui.desk.ShopCard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorModelTest {
    @TempDir
    Path folder;

    private TasksBench desk;

    @AfterEach
    void close() {
        desk.close();
    }

    private TaskForm open(Task task) {
        desk.refresh();
        desk.editor.open(task);
        return desk.editor.formProperty().get();
    }

    @Test
    void countsFollowTheTypingOnceItPauses() {
        desk = new TasksBench(folder);
        desk.order(30);
        desk.order(90);
        desk.order(150);
        TaskForm form = open(desk.insert("A"));
        desk.later.pass();
        assertThat(desk.editor.lookProperty().get().outlook().due()).isEqualTo(2);
        assertThat(desk.editor.lookProperty().get().outlook().waiting()).isEqualTo(1);

        int before = desk.later.times();
        form.delay.set("2");
        form.delay.set("20");
        form.delayUnit.set(Unit.MINUTES);
        assertThat(desk.later.times()).isGreaterThan(before);
        assertThat(desk.editor.lookProperty().get().outlook().due()).isEqualTo(2);
        desk.later.pass();

        assertThat(desk.editor.lookProperty().get().outlook().due()).isZero();
        assertThat(desk.editor.lookProperty().get().outlook().leftAlone())
                .as("an edit of a task that is on releases nothing")
                .isEqualTo(3);
        form.delay.set("x");
        desk.later.pass();
        assertThat(desk.editor.lookProperty().get()).isNull();
    }

    @Test
    void savingAChangedRuleOfATaskThatIsOnStartsItNow() {
        desk = new TasksBench(folder);
        TaskForm form = open(desk.insert("A"));
        form.delay.set("5");

        desk.editor.save();

        Task stored = desk.stored().get(0);
        assertThat(stored.afterMinutes()).isEqualTo(300);
        assertThat(stored.dueFrom()).isEqualTo(TasksBench.NOW);
        assertThat(desk.editor.isDirty()).isFalse();
        assertThat(desk.bench.notices()).containsExactly("“A” saved.");
    }

    @Test
    void aFaultyTaskIsNotSaved() {
        desk = new TasksBench(folder);
        Task stored = desk.insert("A");
        open(stored).name.set("");

        desk.editor.save();

        assertThat(desk.editor.faultsProperty().get()).containsOnlyKeys(Field.NAME);
        assertThat(desk.stored()).containsExactly(stored);
    }

    @Test
    void whatIsTypedSurvivesAnotherTaskAndAnotherLook() {
        desk = new TasksBench(folder);
        Task a = desk.insert("A");
        Task b = desk.insert("B");
        open(a).limit.set("7");
        desk.editor.open(b);
        desk.refresh();

        assertThat(desk.editor.isDirty()).isTrue();
        assertThat(desk.model.rows()).extracting(TaskRow::unsaved).containsExactly(true, false);
        desk.editor.open(a);
        assertThat(desk.editor.formProperty().get().limit.get()).isEqualTo("7");
        desk.editor.revert();
        assertThat(desk.editor.formProperty().get().limit.get()).isEmpty();
        assertThat(desk.editor.isDirty()).isFalse();
    }

    @Test
    void theSecondDesktopIsToldAndMayTakeTheirs() {
        desk = new TasksBench(folder);
        Task seen = desk.insert("A");
        List<Saving.Conflict> told = new ArrayList<>();
        desk.editor.onConflict(told::add);
        TaskForm form = open(seen);
        form.limit.set("7");
        Task theirs = desk.store().tasks().update(seen.limited(9));

        desk.editor.save();

        assertThat(told).containsExactly(new Saving.Conflict(theirs));
        assertThat(desk.stored()).containsExactly(theirs);
        assertThat(form.limit.get()).isEqualTo("7");

        desk.editor.takeTheirs(told.get(0));
        assertThat(form.limit.get()).isEqualTo("9");
        assertThat(desk.editor.isDirty()).isFalse();
        assertThat(desk.stored()).containsExactly(theirs);
    }

    @Test
    void theSecondDesktopMayKeepItsOwn() {
        desk = new TasksBench(folder);
        Task seen = desk.insert("A");
        desk.editor.onConflict(desk.editor::keepMine);
        open(seen).limit.set("7");
        desk.store().tasks().update(seen.limited(9));

        desk.editor.save();

        assertThat(desk.stored()).extracting(Task::limitPerRun).containsExactly(7);
        assertThat(desk.stored()).extracting(Task::version).containsExactly(3);
    }

    @Test
    void aTaskDeletedMeanwhileCanBeKept() {
        desk = new TasksBench(folder);
        Task seen = desk.insert("A");
        desk.editor.onConflict(desk.editor::keepMine);
        open(seen).limit.set("7");
        desk.store().tasks().retire(seen.id());

        desk.editor.save();

        assertThat(desk.stored()).extracting(Task::id).containsExactly(seen.id());
        assertThat(desk.stored()).extracting(Task::limitPerRun).containsExactly(7);
    }

    @Test
    void aProductionShopIsAskedFirst() {
        desk = new TasksBench(folder, new ShopCard("Live", null, true, false, ShopCard.Link.LOCAL, "live"));
        Task seen = desk.insert("A");
        open(seen).limit.set("7");
        desk.bench.answer(false);
        desk.editor.save();

        assertThat(desk.bench.asked()).hasSize(1).first().asString().startsWith("Save “A”?");
        assertThat(desk.stored()).containsExactly(seen);
        assertThat(desk.editor.isDirty()).isTrue();
    }

    @Test
    void aProposedTaskIsStoredOffAndThenEditedOn() {
        desk = new TasksBench(folder);
        desk.insert("Review request");
        desk.refresh();
        Preset preset = Preset.of(
                        desk.model.lookProperty().get(), key -> key.equals("preset.review") ? "Review request" : key)
                .get(1);
        desk.model.propose(preset.task());

        assertThat(desk.model.rows()).hasSize(2);
        assertThat(desk.editor.isNew()).isTrue();
        desk.editor.save();

        assertThat(desk.stored()).extracting(Task::name).containsExactly("Review request", "Review request (2)");
        assertThat(desk.stored().get(1).enabled()).isFalse();
        assertThat(desk.editor.isNew()).isFalse();
        assertThat(desk.editor.isDirty()).isFalse();
    }
}
