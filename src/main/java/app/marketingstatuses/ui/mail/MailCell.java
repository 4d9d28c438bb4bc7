package app.marketingstatuses.ui.mail;

import app.marketingstatuses.store.OutboxLine;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** One fact of a mail; empty until the mail's line was read. */
final class MailCell extends TableCell<MailRow, OutboxLine> {
    private final Function<OutboxLine, String> text;
    private final Function<OutboxLine, Node> graphic;
    private final Tooltip whole = new Tooltip();

    MailCell(Function<OutboxLine, String> text, Function<OutboxLine, Node> graphic) {
        this.text = text;
        this.graphic = graphic;
    }

    @Override
    protected void updateItem(OutboxLine line, boolean empty) {
        super.updateItem(line, empty);
        String shown = empty || line == null ? null : text.apply(line);
        setText(shown);
        setGraphic(empty || line == null ? null : graphic.apply(line));
        whole.setText(shown);
        setTooltip(shown == null || shown.isEmpty() ? null : whole);
    }
}
