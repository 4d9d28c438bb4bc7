package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.Outlook;
import app.marketingstatuses.ui.fix.TrapWords;
import app.marketingstatuses.ui.part.Badge;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import atlantafx.base.controls.ToggleSwitch;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The cells of the list of tasks. */
record TaskCells(Texts texts, Formats formats, Language language, Supplier<TasksLook> look) {
    /** A column of nodes made of a row. */
    TableColumn<TaskRow, TaskRow> column(String id, double width, Function<TaskRow, Node> node) {
        TableColumn<TaskRow, TaskRow> column = new TableColumn<>(texts.text("column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(least(id, width));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(c -> new NodeCell(node));
        return column;
    }

    /** What a column needs to be read; only the chips give way further. */
    private static double least(String id, double width) {
        return switch (id) {
            case "handle", "on" -> width;
            case "name", "when" -> 116;
            case "moves" -> 150;
            case "warnings" -> 116;
            default -> 72;
        };
    }

    /** A column of numbers, at the right. */
    TableColumn<TaskRow, TaskRow> number(String id, double width, Function<TaskRow, Node> node) {
        TableColumn<TaskRow, TaskRow> column = column(id, width, node);
        column.getStyleClass().add("numeric");
        return column;
    }

    private static final class NodeCell extends TableCell<TaskRow, TaskRow> {
        private final Function<TaskRow, Node> node;

        NodeCell(Function<TaskRow, Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(TaskRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : node.apply(row));
        }
    }

    /** A label that tells its whole text where it is cut. */
    Label label(String text) {
        Label label = new Label(text);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(text));
        return label;
    }

    Node handle() {
        HBox dots = new HBox(-10, Icons.of("fth-more-vertical"), Icons.of("fth-more-vertical"));
        Label handle = new Label(null, dots);
        handle.getStyleClass().add("drag-handle");
        handle.setTooltip(new Tooltip(texts.text("handle")));
        handle.setAccessibleText(texts.text("handle"));
        return handle;
    }

    /** The switch; it never moves by itself: whoever presses it is asked. */
    Node toggle(TaskRow row, BiConsumer<Task, Boolean> onSwitch) {
        ToggleSwitch toggle = new ToggleSwitch();
        boolean on = row.task().enabled();
        toggle.setSelected(on);
        toggle.setDisable(row.isNew());
        toggle.setId("switch-" + row.task().id());
        toggle.setAccessibleText(
                texts.text(on ? "switch.off" : "switch.on", row.task().name()));
        toggle.setTooltip(new Tooltip(toggle.getAccessibleText()));
        toggle.selectedProperty().addListener((p, was, wanted) -> {
            if (wanted != on) {
                toggle.setSelected(on);
                onSwitch.accept(row.task(), wanted);
            }
        });
        return toggle;
    }

    Node name(TaskRow row) {
        Label name = label(row.task().name());
        name.getStyleClass().add("task-name");
        if (row.unsaved()) {
            name.setGraphic(Icons.of("fth-edit-2"));
            name.setTooltip(new Tooltip(texts.text(
                    row.isNew() ? "row.new" : "row.unsaved", row.task().name())));
        }
        return name;
    }

    /** Empty where the task is in no trial. */
    private Optional<Node> trial(TaskRow row) {
        Trial trial = look.get().trials().of(row.task());
        if (!trial.isOn()) {
            return Optional.empty();
        }
        Badge badge = new Badge(Badge.Kind.PLAIN, texts.text("badge.trial"));
        badge.setTooltip(new Tooltip(
                texts.text("trial.hint." + trial.code(), look.get().trials().address())));
        return Optional.of(badge);
    }

    Node moves(TaskRow row) {
        if (row.task().to() == TaskForm.NO_STATUS) {
            return label(texts.text("none"));
        }
        Chips chips = new Chips(look.get().statuses(), row.task());
        chips.setMaxHeight(22);
        return chips;
    }

    Node when(TaskRow row) {
        return label(new TaskWords(texts, formats, look.get()).when(row.task()));
    }

    /** {@code 5}, {@code 4 of 8} where some stay, a dash where it is off. */
    Node due(TaskRow row) {
        Outlook outlook = row.outlook();
        if (!row.task().enabled()) {
            return new Label(texts.text("none"));
        }
        if (outlook == null) {
            return new Label("…");
        }
        Label label = new Label(
                outlook.moving() == outlook.due()
                        ? formats.number(outlook.due())
                        : texts.text("of", formats.number(outlook.moving()), formats.number(outlook.due())));
        label.setTooltip(new Tooltip(texts.text("due.tip", outlook.moving(), outlook.due())));
        return label;
    }

    Node next(TaskRow row) {
        return label(formats.when(row.task().enabled() ? row.nextDue() : null));
    }

    Node moved(TaskRow row) {
        return new Label(row.isNew() ? texts.text("none") : formats.number(row.moved()));
    }

    /** Whether it is in trial, and its traps. */
    Node warnings(TaskRow row) {
        Node badge = trial(row).orElse(null);
        if (badge == null) {
            return traps(row);
        }
        HBox all = row.traps().isEmpty() ? new HBox(badge) : new HBox(8, badge, traps(row));
        all.setAlignment(Pos.CENTER_LEFT);
        all.setMinWidth(0);
        return all;
    }

    private Node traps(TaskRow row) {
        if (row.traps().isEmpty()) {
            return new Label(texts.text("none"));
        }
        TrapWords words = new TrapWords(language, look.get().statuses());
        int held = row.outlook() == null ? 0 : row.outlook().blocked();
        boolean caught = row.isCaught();
        String text = held > 0
                ? texts.count("held", held)
                : texts.count("traps", row.traps().size());
        Label label = new Label(text, caught ? Icons.danger() : Icons.warning());
        label.getStyleClass().add(caught ? "danger-text" : "warning-text");
        label.setMinWidth(0);
        label.setAlignment(Pos.CENTER_LEFT);
        String all = row.traps().stream().map(words::sentence).collect(Collectors.joining("\n"));
        Tooltip tip = new Tooltip(all);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        label.setTooltip(tip);
        label.setAccessibleText(text + ". " + all);
        return label;
    }
}
