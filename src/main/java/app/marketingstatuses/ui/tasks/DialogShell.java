package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The frame of this screen's larger dialogs: a head that closes, a body, a foot with buttons. */
final class DialogShell extends VBox {
    /**
     * @param beside in the head behind the title
     * @param close what the cross says to screen readers
     * @param foot from the left; a spring belongs before the buttons
     */
    DialogShell(String title, Node beside, String close, Runnable onClose, Node body, double width, Node... foot) {
        Button cross = new Button(null, Icons.of("fth-x"));
        cross.getStyleClass().addAll("button-icon", "flat");
        cross.setAccessibleText(close);
        cross.setOnAction(event -> onClose.run());
        HBox head = new HBox(12, Cards.semiBold(title, "card-title"), beside, Cards.spring(), cross);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("dialog-head", "dialog-line");
        HBox buttons = new HBox(8, foot);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("dialog-foot");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body, buttons);
        getStyleClass().add("dialog-card");
        getStylesheets().add(TasksScreen.css());
        setPrefWidth(width);
        setMaxSize(width, USE_PREF_SIZE);
    }
}
