package app.marketingstatuses.ui.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Cards: the white sheets on which a screen shows its things. */
public final class Cards {
    private Cards() {}

    /** A card without a head. */
    public static VBox plain(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card");
        return card;
    }

    /**
     * A card with a head.
     *
     * @param subtitle null for none
     * @param action a link or button at the right of the head; null for none
     */
    public static VBox titled(String title, String subtitle, Node action, Node content) {
        VBox card = plain(head(title, subtitle, action), content);
        VBox.setVgrow(content, Priority.ALWAYS);
        return card;
    }

    /** The head alone, for cards that change it. */
    public static HBox head(String title, String subtitle, Node action) {
        Label name = semiBold(title, "card-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, name);
        if (subtitle != null) {
            head.getChildren().add(secondary(subtitle));
        }
        head.getChildren().add(spring());
        if (action != null) {
            if (action instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
            head.getChildren().add(action);
        }
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Text that steps back. */
    public static Label secondary(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("secondary");
        return label;
    }

    /** Emphasised text of a size class such as {@code card-title}. */
    public static Label semiBold(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().add("semi-bold");
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Takes all the room that is left. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
