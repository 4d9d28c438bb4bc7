package app.marketingstatuses.ui.preview;

import app.marketingstatuses.ui.part.Icons;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A cell that follows the model and keeps its nodes: with many orders, making cells anew costs more than all else. */
abstract class LiveCell extends TableCell<Row, Row> {
    private final InvalidationListener follower = change -> {
        if (!isEmpty() && getItem() != null) {
            show(getItem());
        }
    };

    LiveCell(PreviewModel model) {
        model.changesProperty().addListener(new WeakInvalidationListener(follower));
    }

    abstract void show(Row row);

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
        } else {
            show(row);
        }
    }

    /** Text, whole in a tooltip where it is cut. */
    static final class Words extends LiveCell {
        private final Function<Row, String> words;
        private final Tooltip whole = new Tooltip();

        Words(PreviewModel model, Function<Row, String> words) {
            super(model);
            this.words = words;
            whole.textProperty().bind(textProperty());
            setTooltip(whole);
        }

        @Override
        void show(Row row) {
            setText(words.apply(row));
        }
    }

    /** Whose order it is, with a mark where they get no mail. */
    static final class Customer extends LiveCell {
        private final Function<Row, String> name;
        private final Predicate<Row> unmailed;
        private final String mark;
        private final Node icon = Icons.of("fth-bell-off");
        private final Tooltip whole = new Tooltip();

        /** @param mark what the mark means */
        Customer(PreviewModel model, Function<Row, String> name, Predicate<Row> unmailed, String mark) {
            super(model);
            this.name = name;
            this.unmailed = unmailed;
            this.mark = mark;
            setTooltip(whole);
        }

        @Override
        void show(Row row) {
            boolean marked = unmailed.test(row);
            String said = name.apply(row);
            setText(said);
            setGraphic(marked ? icon : null);
            whole.setText(marked ? said + ": " + mark : said);
        }
    }

    /** Whether the row takes part. */
    static final class Check extends LiveCell {
        private final Function<Row, Boolean> state;
        private final CheckBox box = new CheckBox();

        /** @param state true, false, or null for some of a group */
        Check(PreviewModel model, Function<Row, Boolean> state, Consumer<Row> onTurn) {
            super(model);
            this.state = state;
            box.setFocusTraversable(false);
            box.setOnAction(event -> onTurn.accept(getItem()));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        void show(Row row) {
            Boolean in = state.apply(row);
            box.setIndeterminate(in == null);
            box.setSelected(Boolean.TRUE.equals(in));
            box.setAccessibleText(
                    row.isGroup() ? row.group().name() : row.line().num());
            setGraphic(box);
        }
    }

    /** The task with the dot of its target; the dots are the status's own. */
    static final class TaskName extends LiveCell {
        private final Function<Row, Node> dot;
        private final String trial;
        private final Label name = new Label();
        private final Tooltip whole = new Tooltip();
        private final HBox box = new HBox(6);
        private Object dotted;

        /** @param trial the mark of a move in trial */
        TaskName(PreviewModel model, Function<Row, Node> dot, String trial) {
            super(model);
            this.dot = dot;
            this.trial = trial;
            name.setMinWidth(0);
            whole.textProperty().bind(name.textProperty());
            setTooltip(whole);
            box.setAlignment(Pos.CENTER_LEFT);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        void show(Row row) {
            var task = row.isGroup() ? row.group() : row.line().task();
            if (!task.equals(dotted)) {
                dotted = task;
                box.getChildren().setAll(dot.apply(row), name);
            }
            boolean tried = !row.isGroup() && row.line().verdict().trial().isOn();
            name.setText(tried ? trial + " · " + task.name() : task.name());
            name.getStyleClass().remove("semi-bold");
            if (row.isGroup()) {
                name.getStyleClass().add("semi-bold");
            }
            setGraphic(box);
        }
    }

    /** The order's number; at the head of a group a button that opens and closes it. */
    static final class Number extends LiveCell {
        private final Function<Row, Button> turn;

        Number(PreviewModel model, Function<Row, Button> turn) {
            super(model);
            this.turn = turn;
        }

        @Override
        void show(Row row) {
            setText(row.isGroup() ? null : row.line().num());
            setGraphic(row.isGroup() ? turn.apply(row) : null);
        }
    }
}
