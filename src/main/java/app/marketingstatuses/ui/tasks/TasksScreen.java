package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.store.Saving;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Screen;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Pause;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/** The tasks: their list, the editor of one of them, and all that is done to them. */
public final class TasksScreen implements Screen {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final int TYPING_PAUSE = 350;

    private final Workbench workbench;
    private final EditorModel editor;
    private final TasksModel model;
    private final TasksPage page;
    private final EnableDialog enable;
    private final ImportDialog imports;
    private Long wanted;
    private boolean wantsNew;

    public TasksScreen(Workbench workbench) {
        this.workbench = workbench;
        this.editor = new EditorModel(workbench, new Pause(TYPING_PAUSE));
        this.model = new TasksModel(workbench, editor);
        this.enable = new EnableDialog(workbench);
        TaskActions actions = new TaskActions(workbench, model, editor);
        this.imports = new ImportDialog(workbench);
        this.page = new TasksPage(workbench, model, editor, actions, imports, this::turn);
        editor.onConflict(this::conflict);
        editor.onSaved(task -> wanted = task.id());
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                editor.save();
                event.consume();
            }
        });
        page.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        page.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                imports.read(event.getDragboard().getFiles().get(0).toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
        model.lookProperty().addListener((p, was, look) -> page.follow(look));
    }

    /** The screen's own style sheet. */
    static String css() {
        return Objects.requireNonNull(TasksScreen.class.getResource("tasks.css"))
                .toExternalForm();
    }

    private void turn(Task task, boolean on) {
        if (!on) {
            page.actions().switchOff(List.of(task));
        } else if (editor.isUnsaved(task.id())) {
            page.select(task.id());
            workbench.dialogs().notice(page.words("enable.unsaved", task.name()));
        } else {
            enable.ask(task);
        }
    }

    private void conflict(Saving.Conflict conflict) {
        new ConflictDialog(workbench, editor, model.lookProperty().get()).show(conflict);
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void open(Destination destination) {
        if (destination instanceof Destination.OneTask one) {
            wanted = one.taskId();
        } else if (destination instanceof Destination.TasksFile tasks) {
            imports.read(tasks.file());
        }
        refresh();
    }

    @Override
    public void refresh() {
        model.refresh(() -> {
            if (wantsNew) {
                wantsNew = false;
                page.offerNew();
            }
            if (wanted != null) {
                page.select(wanted);
                wanted = null;
            }
        });
    }

    @Override
    public void find() {
        page.find();
    }

    @Override
    public void create() {
        if (model.lookProperty().get() == null) {
            wantsNew = true; // What there is to offer depends on the shop.
        } else {
            page.offerNew();
        }
    }

    @Override
    public boolean isDirty() {
        return editor.isDirty();
    }

    @Override
    public void close() {
        editor.close();
        model.close();
    }
}
