package app.marketingstatuses.ui.template;

import app.marketingstatuses.ui.part.Cards;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A dialog with room for two texts side by side. */
final class WideDialog extends VBox {
    private static final double WIDTH = 980;
    private static final double HEIGHT = 620;

    WideDialog(String title, String detail, Region content, Node... foot) {
        Label name = Cards.semiBold(title, "card-title");
        name.setWrapText(true);
        HBox head = new HBox(name);
        head.getStyleClass().add("dialog-head");
        Label more = new Label(detail);
        more.setWrapText(true);
        more.setMinHeight(USE_PREF_SIZE);
        VBox body = new VBox(12, more, content);
        body.getStyleClass().add("dialog-body");
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox buttons = new HBox(8, Cards.spring());
        buttons.getChildren().addAll(foot);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("dialog-foot");
        getChildren().addAll(head, body, buttons);
        getStyleClass().addAll("dialog-card", "template-dialog");
        getStylesheets().add(WideDialog.class.getResource("template.css").toExternalForm());
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }
}
