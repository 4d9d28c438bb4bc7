package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.store.Saving;
import app.marketingstatuses.ui.desk.Desk;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.job.Later;
import app.marketingstatuses.ui.text.Texts;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The task that is edited: what is typed, what is wrong with it, what it would mean; and the others that are not saved. */
final class EditorModel {
    private final Workbench workbench;
    private final Texts texts;
    private final Later later;
    private final Jobs.Slot counting;
    private final Map<Long, TaskForm> unsaved = new HashMap<>();
    private final ReadOnlyObjectWrapper<TaskForm> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<Field, Fault>> faults = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Set<Field>> changed = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<DraftLook> look = new ReadOnlyObjectWrapper<>();
    private TasksLook shop;
    private Consumer<Saving.Conflict> onConflict = conflict -> {};
    private Consumer<Task> onSaved = task -> {};

    EditorModel(Workbench workbench, Later later) {
        this.workbench = workbench;
        this.texts = workbench.texts(EditorModel.class);
        this.later = later;
        this.counting = workbench.jobs().slot();
    }

    /** Null while nothing is edited. */
    ReadOnlyObjectProperty<TaskForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<Field, Fault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<Field>> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** What the typed task would mean; null while it is not known. */
    ReadOnlyObjectProperty<DraftLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Told that somebody else was faster. */
    void onConflict(Consumer<Saving.Conflict> action) {
        onConflict = action;
    }

    /** Told the task as it is stored now. */
    void onSaved(Consumer<Task> action) {
        onSaved = action;
    }

    /** Whether anything typed, here or in a task edited before, is not saved. */
    boolean isDirty() {
        return !unsaved.isEmpty();
    }

    /** Tasks that were never saved, as they were proposed. */
    List<Task> proposals() {
        return unsaved.values().stream()
                .map(TaskForm::stored)
                .filter(task -> task.id() <= 0)
                .sorted(Comparator.comparing(Task::id, Comparator.reverseOrder()))
                .toList();
    }

    boolean isUnsaved(long taskId) {
        return unsaved.containsKey(taskId);
    }

    boolean isNew() {
        return form.get() != null && form.get().stored().id() <= 0;
    }

    /** The shop was looked at again: what is typed stays, what is not changed follows the shop. */
    void follow(TasksLook now) {
        shop = now;
        TaskForm current = form.get();
        if (current == null) {
            return;
        }
        long id = current.stored().id();
        Task stored = now.tasks().stream().filter(t -> t.id() == id).findFirst().orElse(null);
        if (stored == null && id > 0 && !isUnsaved(id)) {
            close();
        } else if (stored != null && !isUnsaved(id) && !stored.equals(current.stored())) {
            current.load(stored);
        }
        check();
    }

    /** Begins to edit a task; what was typed into it before and not saved is there again. */
    void open(Task task) {
        TaskForm next = unsaved.get(task.id());
        if (next == null) {
            next = new TaskForm(workbench.desk().zone(), task);
            watch(next);
        }
        if (task.id() <= 0) {
            unsaved.put(task.id(), next);
        }
        look.set(null);
        form.set(next);
        check();
    }

    private void watch(TaskForm watched) {
        watched.onInput(input -> {
            if (watched == form.get()) {
                check();
            }
        });
    }

    void close() {
        later.cancel();
        counting.cancel();
        look.set(null);
        changed.set(Set.of());
        faults.set(Map.of());
        form.set(null);
    }

    /** Forgets what is typed; a task that was never saved goes away. */
    void revert() {
        TaskForm current = form.get();
        unsaved.remove(current.stored().id());
        if (isNew()) {
            close();
        } else {
            current.load(current.stored());
            check();
        }
    }

    /** Forgets everything that is typed anywhere. */
    void forget(long taskId) {
        unsaved.remove(taskId);
        if (form.get() != null && form.get().stored().id() == taskId) {
            close();
        }
    }

    private void check() {
        TaskForm current = form.get();
        if (current == null || shop == null) {
            return;
        }
        long id = current.stored().id();
        Set<Field> differs = current.changed();
        if (differs.isEmpty() && id > 0) {
            unsaved.remove(id);
        } else {
            unsaved.put(id, current);
        }
        changed.set(differs);
        Map<Field, Fault> wrong = new EnumMap<>(Field.class);
        wrong.putAll(current.faults(shop.tasks().stream()
                .filter(task -> task.id() != id)
                .map(Task::name)
                .collect(Collectors.toSet())));
        if (current.trial.get().isOn() && shop.trials().address() == null) {
            wrong.put(Field.TRIAL, Fault.of("trialAddress"));
        }
        faults.set(wrong);
        if (faults.get().isEmpty()) {
            later.run(this::count);
        } else {
            later.cancel();
            counting.cancel();
            look.set(null);
        }
    }

    private void count() {
        TaskForm current = form.get();
        if (current == null || !faults.get().isEmpty()) {
            return;
        }
        DraftLook.Question question =
                new DraftLook.Question(current.task(), current.stored(), current.isChanged(Field.DUE_FROM));
        Desk desk = workbench.desk();
        counting.run(
                texts.text("job.count"),
                progress -> desk.visit(session -> DraftLook.at(session, question, progress::isCancelled)),
                look::set,
                trouble ->
                        look.set(null)); // Counting again comes with the next look; a lost connection has its banner.
    }

    /** Saves what is typed, if nothing is wrong with it; a production shop is asked first. */
    void save() {
        TaskForm current = form.get();
        if (current == null || !faults.get().isEmpty() || (changed.get().isEmpty() && !isNew())) {
            return;
        }
        Task draft = current.task();
        workbench.write(
                texts.text("save.question", draft.name()),
                texts.text(draft.enabled() ? "save.detail.on" : "save.detail.off"),
                texts.text("save"),
                () -> new Saver(workbench, texts).save(current, this::saved, conflict -> late(current, conflict)));
    }

    private void late(TaskForm saved, Saving.Conflict conflict) {
        if (form.get() != saved) {
            open(saved.stored());
        }
        onConflict.accept(conflict);
    }

    /** Saves what is typed over what somebody else stored meanwhile. */
    void keepMine(Saving.Conflict conflict) {
        TaskForm mine = form.get();
        new Saver(workbench, texts).overwrite(mine, conflict.theirs(), this::saved, again -> late(mine, again));
    }

    /** Takes what somebody else stored. */
    void takeTheirs(Saving.Conflict conflict) {
        TaskForm current = form.get();
        unsaved.remove(current.stored().id());
        if (conflict.theirs() == null) {
            close();
        } else {
            current.load(conflict.theirs());
            check();
        }
        workbench.desk().changed();
    }

    private void saved(TaskForm saved, Task stored) {
        unsaved.remove(saved.stored().id());
        if (saved.reads(stored)) {
            saved.load(stored);
        } else { // Somebody typed on while it was saved.
            saved.rebase(stored);
        }
        check();
        onSaved.accept(stored);
        workbench.desk().changed();
        workbench.dialogs().notice(texts.text("saved", stored.name()));
    }
}
