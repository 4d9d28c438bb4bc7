package app.marketingstatuses.ui.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A small dialog: a question or a message, more about it, buttons. */
public final class DialogCard extends VBox {
    private static final double WIDTH = 520;

    /**
     * @param icon beside the title; null for none
     * @param more below the title
     * @param buttons from left to right, the one that goes on last
     */
    public DialogCard(String title, Node icon, VBox more, Node... buttons) {
        Label text = Cards.semiBold(title, "card-title");
        text.setWrapText(true);
        HBox head = new HBox(12, text);
        if (icon != null) {
            head.getChildren().add(0, icon);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("dialog-head");
        more.getStyleClass().add("dialog-body");
        HBox foot = new HBox(8, Cards.spring());
        foot.getChildren().addAll(buttons);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("dialog-foot");
        getChildren().addAll(head, more, foot);
        getStyleClass().add("dialog-card");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
    }

    /** Text that wraps. */
    public static Label paragraph(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
