package app.marketingstatuses.ui.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A band that names a cause and its effect, and carries the fix. */
public final class Band extends HBox {
    /** How bad it is. */
    public enum Kind {
        DANGER,
        WARNING,
        INFO
    }

    /**
     * @param detail effect and fix in a sentence; null for none
     * @param actions buttons at the right
     */
    public Band(Kind kind, String title, String detail, Node... actions) {
        super(12);
        Label head = Cards.semiBold(title);
        head.setWrapText(true);
        VBox text = new VBox(2, head);
        if (detail != null) {
            Label more = new Label(detail);
            more.getStyleClass().add("small");
            more.setWrapText(true);
            text.getChildren().add(more);
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().addAll("band", kind.name().toLowerCase(java.util.Locale.ROOT));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(icon(kind), text);
        getChildren().addAll(actions);
    }

    private static Node icon(Kind kind) {
        return switch (kind) {
            case DANGER -> Icons.danger();
            case WARNING -> Icons.warning();
            case INFO -> Icons.of("fth-info");
        };
    }
}
