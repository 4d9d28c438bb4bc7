package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.store.Saving;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Somebody else saved the same task meanwhile: shows both, field by field, and asks which to keep. */
final class ConflictDialog {
    private static final double WIDTH = 680;

    private final Workbench workbench;
    private final Texts texts;
    private final EditorModel model;
    private final TasksLook look;

    ConflictDialog(Workbench workbench, EditorModel model, TasksLook look) {
        this.workbench = workbench;
        this.texts = workbench.texts(ConflictDialog.class);
        this.model = model;
        this.look = look;
    }

    void show(Saving.Conflict conflict) {
        Task mine = model.formProperty().get().task();
        Task theirs = conflict.theirs();
        Button keep = button("conflict.mine", "keep-mine", () -> model.keepMine(conflict));
        Button take = button(
                theirs == null ? "conflict.leave" : "conflict.theirs", "take-theirs", () -> model.takeTheirs(conflict));
        take.getStyleClass().add("accent");
        Button cancel = button("cancel", "conflict-cancel", () -> {});
        cancel.setCancelButton(true);
        VBox body = new VBox(
                12, wrapped(texts.text(theirs == null ? "conflict.deleted" : "conflict.changed", mine.name())));
        body.getStyleClass().add("dialog-body");
        if (theirs != null) {
            body.getChildren().add(comparison(mine, theirs));
        }
        workbench
                .dialogs()
                .show(
                        new DialogShell(
                                texts.text("conflict.title"),
                                new Label(),
                                texts.text("close"),
                                workbench.dialogs()::close,
                                body,
                                WIDTH,
                                Cards.spring(),
                                cancel,
                                keep,
                                take),
                        take);
    }

    private Button button(String key, String id, Runnable work) {
        Button button = new Button(texts.text(key));
        button.setId(id);
        button.setOnAction(event -> {
            workbench.dialogs().close();
            work.run();
        });
        return button;
    }

    private GridPane comparison(Task mine, Task theirs) {
        TaskWords words = new TaskWords(texts, workbench.formats(), look);
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(6);
        grid.setId("conflict-fields");
        for (int percent : new int[] {30, 35, 35}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        int row = 0;
        grid.addRow(
                row++,
                new Label(),
                Cards.semiBold(texts.text("conflict.yours")),
                Cards.semiBold(texts.text("conflict.other")));
        if (mine.enabled() != theirs.enabled()) {
            grid.addRow(row++, Cards.secondary(texts.text("conflict.switch")), onOff(mine), onOff(theirs));
        }
        for (Field field : Field.values()) {
            String one = words.value(field, mine);
            String other = words.value(field, theirs);
            if (!one.equals(other)) {
                grid.addRow(row++, Cards.secondary(texts.text(field.key())), wrapped(one), wrapped(other));
            }
        }
        return grid;
    }

    private Label onOff(Task task) {
        return new Label(texts.text(task.enabled() ? "conflict.on" : "conflict.off"));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
