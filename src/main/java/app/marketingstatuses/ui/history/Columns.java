package app.marketingstatuses.ui.history;

import app.marketingstatuses.ui.text.Texts;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/** Columns of the tables of this screen; they are sorted by what they mean. */
record Columns<T>(Texts texts) {
    private static final double NARROWEST = 48;

    /** Text that tells itself whole where it is cut. */
    TableColumn<T, T> text(String id, double width, Function<T, String> text) {
        return node(
                id, width, row -> label(text.apply(row)), Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    /** Numbers, at the right. */
    TableColumn<T, T> number(String id, double width, Function<T, Node> node, Comparator<T> order) {
        TableColumn<T, T> column = node(id, width, node, order);
        column.getStyleClass().add("numeric");
        return column;
    }

    TableColumn<T, T> node(String id, double width, Function<T, Node> node, Comparator<T> order) {
        TableColumn<T, T> column = new TableColumn<>(texts.text("column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(NARROWEST);
        column.setComparator(order);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(c -> new NodeCell<>(node));
        return column;
    }

    static Label label(String text) {
        Label label = new Label(text);
        label.setMinWidth(0);
        if (!text.isEmpty()) {
            label.setTooltip(new Tooltip(text));
        }
        return label;
    }

    private static final class NodeCell<T> extends TableCell<T, T> {
        private final Function<T, Node> node;

        NodeCell(Function<T, Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : node.apply(row));
        }
    }
}
