package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Outlook;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.ui.desk.Desk;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.job.Progress;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of tasks with their counts. The list comes first, the counts as soon as they are there. */
final class TasksModel {
    private final Workbench workbench;
    private final Texts texts;
    private final EditorModel editor;
    private final Jobs.Slot looking;
    private final Jobs.Slot counting;
    private final ObservableList<TaskRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TasksLook> look = new ReadOnlyObjectWrapper<>();
    private Map<Long, Outlook> outlooks = Map.of();
    private long lastProposal;
    private boolean filling;

    TasksModel(Workbench workbench, EditorModel editor) {
        this.workbench = workbench;
        this.texts = workbench.texts(TasksModel.class);
        this.editor = editor;
        this.looking = workbench.jobs().slot();
        this.counting = workbench.jobs().slot();
        editor.changedProperty().addListener((p, was, changed) -> fill());
        editor.formProperty().addListener((p, was, form) -> fill());
    }

    /** In the owner's order; tasks that were never saved last. */
    ObservableList<TaskRow> rows() {
        return rows;
    }

    /** The shop as it was last seen; null before the first time. */
    ReadOnlyObjectProperty<TasksLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Reads the shop afresh. */
    void refresh(Runnable then) {
        Desk desk = workbench.desk();
        looking.run(texts.text("job.look"), progress -> desk.visit(TasksLook::at), seen -> {
            look.set(seen);
            fill();
            editor.follow(seen);
            then.run();
            count();
        });
    }

    private void count() {
        Desk desk = workbench.desk();
        counting.run(texts.text("job.count"), progress -> desk.visit(session -> outlooks(session, progress)), seen -> {
            outlooks = seen;
            fill();
        });
    }

    private static Map<Long, Outlook> outlooks(ShopSession session, Progress progress) {
        List<Task> on =
                session.store().tasks().list().stream().filter(Task::enabled).toList();
        List<Long> ids = on.stream().map(Task::id).toList();
        return session.preview(on).outlooks(on, ids, session.now(), LookedAt.of(session, on, progress));
    }

    private void fill() {
        TasksLook seen = look.get();
        if (seen == null) {
            return;
        }
        List<TaskRow> now = new ArrayList<>();
        seen.tasks().forEach(task -> now.add(row(seen, task)));
        editor.proposals().forEach(task -> now.add(new TaskRow(task, null, 0, List.of(), true)));
        if (!now.equals(rows)) {
            filling = true;
            try {
                rows.setAll(now);
            } finally {
                filling = false;
            }
        }
    }

    private TaskRow row(TasksLook seen, Task task) {
        return new TaskRow(
                task,
                task.enabled() ? outlooks.get(task.id()) : null,
                seen.moved().getOrDefault(task.id(), 0),
                seen.traps().of(task.id()),
                editor.isUnsaved(task.id()));
    }

    /** Whether the rows are being made anew: what is selected meanwhile was chosen by nobody. */
    boolean isFilling() {
        return filling;
    }

    /** The task with this id; null where the list has none. */
    Task task(long id) {
        return rows.stream()
                .map(TaskRow::task)
                .filter(task -> task.id() == id)
                .findFirst()
                .orElse(null);
    }

    /** Puts a task that is not in the shop yet into the editor. */
    void propose(Task task) {
        lastProposal--;
        editor.open(task.named(freeName(task.name())).stored(lastProposal, 0).with(false, null));
    }

    /** The name, or the name with the first number behind it that no task has. */
    String freeName(String name) {
        List<String> taken = rows.stream().map(row -> row.task().name()).toList();
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    /** How many orders wait, by task; for the question before a task is switched off. */
    Map<Long, Integer> waiting() {
        Map<Long, Integer> waiting = new HashMap<>();
        outlooks.forEach((id, outlook) -> waiting.put(id, outlook.waiting() + outlook.due()));
        return waiting;
    }

    void close() {
        looking.cancel();
        counting.cancel();
    }
}
