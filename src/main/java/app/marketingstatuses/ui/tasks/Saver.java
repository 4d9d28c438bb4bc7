package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.Saving;
import app.marketingstatuses.store.TaskTable;
import app.marketingstatuses.tasks.EditedTask;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes an edited task, never over what somebody else wrote meanwhile unless told to. */
record Saver(Workbench workbench, Texts texts) {
    void save(TaskForm form, BiConsumer<TaskForm, Task> onDone, Consumer<Saving.Conflict> onConflict) {
        Task draft = form.task();
        Task stored = form.stored();
        boolean given = form.isChanged(Field.DUE_FROM);
        write(form, session -> store(session, draft, stored, given), onDone, onConflict);
    }

    /** @param theirs null where the task was deleted: it comes back */
    void overwrite(
            TaskForm form, Task theirs, BiConsumer<TaskForm, Task> onDone, Consumer<Saving.Conflict> onConflict) {
        Task draft = form.task();
        Task stored = form.stored();
        boolean given = form.isChanged(Field.DUE_FROM);
        write(
                form,
                session -> {
                    Task base = theirs == null ? restored(session, stored) : theirs;
                    Task mine = draft.stored(base.id(), base.version()).with(base.enabled(), draft.dueFrom());
                    return store(session, mine, base, given);
                },
                onDone,
                onConflict);
    }

    private static Task restored(ShopSession session, Task stored) {
        TaskTable tasks = session.store().tasks();
        tasks.restore(stored.id());
        return tasks.list().stream()
                .filter(task -> task.id() == stored.id())
                .findFirst()
                .orElse(stored);
    }

    private static Saving store(ShopSession session, Task draft, Task stored, boolean dueFromGiven) {
        TaskTable tasks = session.store().tasks();
        return draft.id() <= 0
                ? new Saving.Done(tasks.insert(draft))
                : tasks.save(new EditedTask(draft, dueFromGiven).saved(stored, session.now()));
    }

    private void write(
            TaskForm form,
            Function<ShopSession, Saving> work,
            BiConsumer<TaskForm, Task> onDone,
            Consumer<Saving.Conflict> onConflict) {
        workbench
                .jobs()
                .run(texts.text("job.save"), progress -> workbench.desk().visit(work), saving -> {
                    if (saving instanceof Saving.Done done) {
                        onDone.accept(form, done.stored());
                    } else {
                        onConflict.accept((Saving.Conflict) saving);
                    }
                });
    }
}
