package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.TableMemory;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/** The list of tasks: switches, several at once, drag or Alt+Up and Alt+Down to reorder. */
final class TaskTable extends TableView<TaskRow> {
    private static final int ROW = 36;
    private static final int HEAD = 32;
    private static final int MOST_ROWS = 6;
    private static final double ROOMY = 830;
    private static final List<String> LESS = List.of("next", "moved");
    private static final String DRAGGED = "task:";

    private final TaskActions actions;
    private final FilteredList<TaskRow> shown;

    TaskTable(Workbench workbench, TasksModel model, TaskActions actions, BiConsumer<Task, Boolean> onSwitch) {
        this.actions = actions;
        this.shown = new FilteredList<>(model.rows());
        Texts texts = workbench.texts(TaskTable.class);
        TaskCells cells = new TaskCells(texts, workbench.formats(), workbench.language(), model.lookProperty()::get);
        getColumns()
                .setAll(List.of(
                        cells.column("handle", 26, row -> cells.handle()),
                        cells.column("on", 50, row -> cells.toggle(row, onSwitch)),
                        cells.column("name", 136, cells::name),
                        cells.column("moves", 286, cells::moves),
                        cells.column("when", 138, cells::when),
                        cells.number("due", 76, cells::due),
                        cells.column("next", 74, cells::next),
                        cells.number("moved", 94, cells::moved),
                        cells.column("warnings", 132, cells::warnings)));
        getColumns().get(0).setResizable(false);
        getColumns().get(1).setResizable(false);
        setItems(shown);
        setId("tasks-table");
        setAccessibleText(texts.text("title"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(table -> new Row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        widthProperty().addListener((p, was, width) -> roomy(width.doubleValue() >= ROOMY));
        TableMemory.remember(this, "tasks", workbench.memory());
    }

    /** Shows the tasks with these words in their names; all for none. */
    void filter(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(row -> row.task().name().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Where the room is short, what the editor beside it tells too is left out. */
    private void roomy(boolean roomy) {
        getColumns().stream()
                .filter(column -> LESS.contains(column.getId()))
                .forEach(column -> column.setVisible(roomy));
    }

    /** As high as its rows, where something stands below it. */
    void fit(boolean fits) {
        int rows = Math.max(2, Math.min(MOST_ROWS, shown.size()));
        double height = fits ? HEAD + ROW * rows + 2 : USE_COMPUTED_SIZE;
        setMinHeight(fits ? Math.min(height, HEAD + ROW * 3) : HEAD + ROW);
        setPrefHeight(height);
        setMaxHeight(fits ? height : Double.MAX_VALUE);
    }

    List<Task> selected() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(row -> row != null)
                .map(TaskRow::task)
                .toList();
    }

    /** Selects the row of a task alone. */
    void select(long taskId) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).task().id() == taskId) {
                if (!List.of(i).equals(getSelectionModel().getSelectedIndices())) {
                    getSelectionModel().clearAndSelect(i);
                    scrollTo(i);
                }
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    private void keys(KeyEvent event) {
        List<Task> tasks = selected();
        if (tasks.size() == 1 && event.isAltDown() && event.getCode() == KeyCode.UP) {
            actions.shift(tasks.get(0).id(), -1);
            event.consume();
        } else if (tasks.size() == 1 && event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            actions.shift(tasks.get(0).id(), 1);
            event.consume();
        } else if (!tasks.isEmpty() && event.getCode() == KeyCode.DELETE) {
            actions.delete(tasks);
            event.consume();
        } else if (!tasks.isEmpty() && event.isShortcutDown() && event.getCode() == KeyCode.D) {
            actions.duplicate(tasks);
            event.consume();
        }
    }

    private final class Row extends TableRow<TaskRow> {
        Row() {
            setOnDragDetected(event -> {
                if (!isEmpty() && !getItem().isNew()) {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(DRAGGED + getItem().task().id());
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                }
            });
            setOnDragOver(event -> {
                if (dragged(event) != 0) {
                    event.acceptTransferModes(TransferMode.MOVE);
                    drop(place(dragged(event)) < getIndex() ? BELOW : ABOVE);
                    event.consume();
                }
            });
            setOnDragExited(event -> drop(null));
            setOnDragDropped(event -> {
                long task = dragged(event);
                if (task != 0) {
                    actions.move(task, getItem().task().id());
                    event.setDropCompleted(true);
                    event.consume();
                }
            });
        }

        /** Shows where the dragged task comes to lie: it takes this place. */
        private void drop(PseudoClass side) {
            pseudoClassStateChanged(ABOVE, side == ABOVE);
            pseudoClassStateChanged(BELOW, side == BELOW);
        }

        /** The id of the dragged task; 0 where something else is dragged, or this is no place for it. */
        private long dragged(DragEvent event) {
            String text =
                    event.getDragboard().hasString() ? event.getDragboard().getString() : "";
            boolean fits = text.startsWith(DRAGGED) && !isEmpty() && !getItem().isNew();
            return fits ? Long.parseLong(text.substring(DRAGGED.length())) : 0;
        }

        @Override
        protected void updateItem(TaskRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(OFF, row != null && !row.task().enabled());
        }
    }

    private int place(long taskId) {
        return shown.stream().map(row -> row.task().id()).toList().indexOf(taskId);
    }

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
}
