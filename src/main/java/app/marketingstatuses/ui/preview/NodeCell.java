package app.marketingstatuses.ui.preview;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell that shows what is made of its row; text goes into the cell itself, with a tooltip for when it is cut. */
final class NodeCell extends TableCell<Row, Row> {
    private final Function<Row, Node> content;
    private final Tooltip whole = new Tooltip();

    NodeCell(Function<Row, Node> content) {
        this.content = content;
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        Node made = empty || row == null ? null : content.apply(row);
        boolean plain = made instanceof Label;
        String text = plain ? ((Label) made).getText() : null;
        setText(text);
        setGraphic(plain ? null : made);
        setContentDisplay(plain ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        whole.setText(text);
        setTooltip(text == null || text.isEmpty() ? null : whole);
    }
}
