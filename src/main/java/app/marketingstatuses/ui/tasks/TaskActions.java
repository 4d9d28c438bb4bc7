package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.tasks.TasksWriter;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is done to tasks of the list, one or several. Everything that writes asks first where it has to. */
final class TaskActions {
    private final Workbench workbench;
    private final Texts texts;
    private final TasksModel model;
    private final EditorModel editor;

    TaskActions(Workbench workbench, TasksModel model, EditorModel editor) {
        this.workbench = workbench;
        this.texts = workbench.texts(TaskActions.class);
        this.model = model;
        this.editor = editor;
    }

    /** Switches tasks off after a question that says what becomes of their orders. */
    void switchOff(List<Task> tasks) {
        List<Task> on = tasks.stream().filter(Task::enabled).toList();
        if (on.isEmpty()) {
            return;
        }
        if (workbench.desk().shop().readOnly()) {
            workbench.write(null, null, null, () -> {});
            return;
        }
        long waiting = on.stream()
                .mapToInt(task -> model.waiting().getOrDefault(task.id(), 0))
                .sum();
        String question = on.size() == 1
                ? texts.text("off.question", on.get(0).name())
                : texts.count("off.questionMany", on.size());
        workbench
                .dialogs()
                .confirm(question, texts.count("off.detail", waiting), texts.text("off.yes"), false, () -> disable(on));
    }

    private void disable(List<Task> tasks) {
        List<String> names = tasks.stream().map(Task::name).toList();
        change("job.off", session -> session.store().tasks().disable(names), texts.text("off.done", list(names)));
    }

    /** Deletes tasks; the notice offers to undo it. Their history stays. */
    void delete(List<Task> tasks) {
        tasks.stream().filter(task -> task.id() <= 0).forEach(task -> editor.forget(task.id()));
        List<Task> stored = tasks.stream().filter(task -> task.id() > 0).toList();
        if (stored.isEmpty()) {
            return;
        }
        String names = list(stored.stream().map(Task::name).toList());
        workbench.write(
                texts.text("delete.question", names),
                texts.text("delete.detail"),
                texts.text("delete"),
                () -> run(
                        "job.delete",
                        session ->
                                stored.forEach(task -> session.store().tasks().retire(task.id())),
                        () -> {
                            stored.forEach(task -> editor.forget(task.id()));
                            workbench.desk().changed();
                            workbench
                                    .dialogs()
                                    .notice(
                                            texts.text("delete.done", names),
                                            texts.text("undo"),
                                            () -> restore(stored));
                        }));
    }

    private void restore(List<Task> tasks) {
        change(
                "job.restore",
                session -> tasks.forEach(task -> session.store().tasks().restore(task.id())),
                texts.text("restore.done", list(tasks.stream().map(Task::name).toList())));
    }

    /** Adds a copy behind each task, switched off. */
    void duplicate(List<Task> tasks) {
        List<Task> stored = tasks.stream().filter(task -> task.id() > 0).toList();
        if (stored.isEmpty()) {
            return;
        }
        workbench.write(
                texts.text(
                        "duplicate.question",
                        list(stored.stream().map(Task::name).toList())),
                texts.text("duplicate.detail"),
                texts.text("duplicate"),
                () -> change(
                        "job.duplicate",
                        session -> stored.forEach(task -> session.store()
                                .tasks()
                                .insert(task.named(model.freeName(task.name())).with(false, null), task.id())),
                        texts.text("duplicate.done")));
    }

    /** Puts a task in the place of another one. */
    void move(long task, long place) {
        List<Long> ids = new ArrayList<>(model.rows().stream()
                .map(row -> row.task().id())
                .filter(id -> id > 0)
                .toList());
        int to = ids.indexOf(place);
        if (to < 0 || task == place || !ids.remove(task)) {
            return;
        }
        ids.add(to, task);
        workbench.write(
                texts.text("move.question"),
                texts.text("move.detail"),
                texts.text("move.yes"),
                () -> change("job.move", session -> session.store().tasks().reorder(ids), null));
    }

    /** Puts a task one place up (-1) or down (1). */
    void shift(long task, int by) {
        List<TaskRow> rows = model.rows();
        for (int i = 0; i < rows.size(); i++) {
            int other = i + by;
            if (rows.get(i).task().id() == task
                    && other >= 0
                    && other < rows.size()
                    && !rows.get(other).isNew()) {
                move(task, rows.get(other).task().id());
                return;
            }
        }
    }

    /** Writes tasks as a tasks file. */
    void export(List<Task> tasks) {
        List<Task> stored = tasks.stream().filter(task -> task.id() > 0).toList();
        workbench
                .dialogs()
                .saveFile(texts.text("export.title"), "tasks.mstasks")
                .ifPresent(file -> workbench
                        .jobs()
                        .run(
                                texts.text("job.export"),
                                progress -> {
                                    String text = workbench
                                            .desk()
                                            .visit(session -> new TasksWriter(session.directory()).text(stored));
                                    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
                                },
                                written -> workbench
                                        .dialogs()
                                        .notice(texts.text(
                                                "export.done", texts.count("tasks", stored.size()), fileName(file)))));
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void change(String job, Consumer<ShopSession> work, String done) {
        run(job, work, () -> {
            workbench.desk().changed();
            if (done != null) {
                workbench.dialogs().notice(done);
            }
        });
    }

    private void run(String job, Consumer<ShopSession> work, Runnable then) {
        workbench
                .jobs()
                .run(
                        texts.text(job),
                        progress -> workbench.desk().visit(session -> {
                            work.accept(session);
                            return job;
                        }),
                        done -> then.run());
    }

    private String list(List<String> names) {
        return String.join(
                ", ", names.stream().map(name -> texts.text("quoted", name)).toList());
    }
}
