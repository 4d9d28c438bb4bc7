package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.PageHead;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page: its head, the list, and the editor below it, or to the right where the window is wide. */
final class TasksPage extends VBox {
    /** Of the page, which is narrower than the window by the side bar. */
    private static final double WIDE = 1440 - 220;

    private final Texts texts;
    private final TasksModel model;
    private final EditorModel editor;
    private final TaskActions actions;
    private final PageHead head;
    private final PageButtons buttons;
    private final SelectionBar bar;
    private final TaskTable table;
    private final EditorView editorView;
    private final VBox list;
    private final SplitPane split = new SplitPane();
    private boolean selecting;

    TasksPage(
            Workbench workbench,
            TasksModel model,
            EditorModel editor,
            TaskActions actions,
            ImportDialog imports,
            BiConsumer<Task, Boolean> onSwitch) {
        this.texts = workbench.texts(TasksPage.class);
        this.model = model;
        this.editor = editor;
        this.actions = actions;
        this.table = new TaskTable(workbench, model, actions, onSwitch);
        this.editorView = new EditorView(workbench, editor, look -> new MailDialog(workbench).show(look));
        this.bar = new SelectionBar(texts, actions, table);
        this.buttons = new PageButtons(texts, actions, imports, model, table, this::begin);
        this.head = new PageHead(texts.text("title"), buttons.nodes());
        table.setPlaceholder(new StackPane());
        list = Cards.plain(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().addAll("page", "tasks-page");
        getStylesheets().add(TasksScreen.css());
        split.getStyleClass().add("tasks-split");
        widthProperty().addListener((p, was, width) -> arrange(width.doubleValue()));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TaskRow>) change -> selected());
        model.rows().addListener((ListChangeListener<TaskRow>) change -> filled());
        editor.formProperty().addListener((p, was, form) -> arrange(getWidth()));
        arrange(0);
    }

    TaskActions actions() {
        return actions;
    }

    String words(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    private void arrange(double width) {
        boolean edits = editor.formProperty().get() != null;
        boolean wide = width >= WIDE && edits;
        getChildren().setAll(head, bar);
        if (wide) {
            table.fit(false);
            split.setOrientation(Orientation.HORIZONTAL);
            split.getItems().setAll(list, editorView);
            split.setDividerPositions(0.61);
            VBox.setVgrow(split, Priority.ALWAYS);
            getChildren().add(split);
        } else {
            split.getItems().clear();
            table.fit(edits);
            VBox.setVgrow(list, edits ? Priority.NEVER : Priority.ALWAYS);
            VBox.setVgrow(editorView, Priority.ALWAYS);
            getChildren().add(list);
            if (edits) {
                getChildren().add(editorView);
            }
        }
    }

    /** The shop as it is now. */
    void follow(TasksLook look) {
        long on = look.tasks().stream().filter(Task::enabled).count();
        head.setSubtitle(
                texts.text("subtitle", texts.count("tasks", look.tasks().size()), texts.count("subtitle.on", on)));
        buttons.offer(Preset.of(look, key -> texts.text(key)));
        editorView.follow(look);
        Button add = new Button(texts.text("add.first"));
        add.getStyleClass().add("accent");
        add.setOnAction(event -> offerNew());
        Button bring = new Button(texts.text("import"));
        bring.setOnAction(event -> buttons.bring());
        boolean none = look.tasks().isEmpty();
        table.setPlaceholder(
                none
                        ? new EmptyState("fth-zap", texts.text("empty"), texts.text("empty.hint"), add, bring)
                        : new EmptyState("fth-search", texts.text("noneFound"), texts.text("noneFound.hint")));
    }

    private void begin(Preset preset) {
        model.propose(preset.task());
        editorView.tellMissing(preset.missing());
        Platform.runLater(editorView::focusName);
    }

    private void selected() {
        if (selecting || model.isFilling()) {
            return;
        }
        List<Task> tasks = table.selected();
        bar.show(tasks);
        if (tasks.size() == 1) {
            Task task = tasks.get(0);
            TaskForm form = editor.formProperty().get();
            if (form == null || form.stored().id() != task.id()) {
                editor.open(task);
            }
        }
    }

    /** The rows were made anew: the one in the editor stays selected. */
    private void filled() {
        TaskForm form = editor.formProperty().get();
        if (table.selected().size() > 1) {
            return;
        }
        selecting = true;
        try {
            if (form != null) {
                table.select(form.stored().id());
            } else if (!model.rows().isEmpty()) {
                Platform.runLater(this::openFirst);
            }
        } finally {
            selecting = false;
        }
        table.fit(form != null && split.getItems().isEmpty());
    }

    private void openFirst() {
        if (editor.formProperty().get() == null && !model.rows().isEmpty()) {
            table.select(model.rows().get(0).task().id());
        }
    }

    /** Shows a task in the editor. */
    void select(long taskId) {
        buttons.clearFilter();
        Task task = model.task(taskId);
        if (task != null) {
            editor.open(task);
            table.select(taskId);
        }
    }

    void find() {
        buttons.find();
    }

    void offerNew() {
        buttons.offerNew();
    }
}
