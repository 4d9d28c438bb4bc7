package app.marketingstatuses.ui.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing to show: why, and what to do next. */
public final class EmptyState extends VBox {
    /**
     * @param hint what to do next
     * @param actions buttons or links that do it
     */
    public EmptyState(String iconName, String title, String hint, Node... actions) {
        super(8);
        FontIcon icon = Icons.decoration(Icons.of(iconName));
        icon.getStyleClass().add("empty-icon");
        Label text = Cards.secondary(hint);
        text.setWrapText(true);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setAlignment(Pos.CENTER);
        text.setMaxWidth(420);
        getChildren().addAll(icon, Cards.semiBold(title, "card-title"), text);
        if (actions.length > 0) {
            HBox row = new HBox(8, actions);
            row.setAlignment(Pos.CENTER);
            row.getStyleClass().add("empty-actions");
            getChildren().add(row);
        }
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
    }
}
