package app.marketingstatuses.ui.overview;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** Makes a drawing do what a button does: by mouse, by Enter and by the space bar. */
final class Press {
    private Press() {}

    static void makePressable(Node node, Runnable action) {
        node.setFocusTraversable(true);
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                node.requestFocus();
                action.run();
            }
        });
        node.setOnKeyPressed(event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown();
            if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                event.consume();
                action.run();
            }
        });
    }
}
