package app.marketingstatuses.ui.shell;

import app.marketingstatuses.ui.part.Icons;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Short words in the corner of the window that go by themselves; one with something to do stays longer. */
final class Notices extends VBox {
    private static final int SHORT_SECONDS = 5;
    private static final int LONG_SECONDS = 12;

    private final String closeText;

    Notices(String closeText) {
        super(8);
        this.closeText = closeText;
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** @param action null for none */
    void show(String text, String action, Runnable onAction) {
        HBox notice = new HBox(12);
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(420);
        notice.getChildren().add(label);
        if (action != null) {
            Button button = new Button(action);
            button.getStyleClass().add("small");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                getChildren().remove(notice);
                onAction.run();
            });
            notice.getChildren().add(button);
        }
        notice.getChildren().add(closing(notice));
        notice.getStyleClass().add("notice");
        notice.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(notice);
        PauseTransition time = new PauseTransition(Duration.seconds(action == null ? SHORT_SECONDS : LONG_SECONDS));
        time.setOnFinished(event -> getChildren().remove(notice));
        time.play();
    }

    private Button closing(HBox notice) {
        Button close = new Button(null, Icons.of("fth-x"));
        close.getStyleClass().addAll("flat", "small", "button-icon");
        close.setAccessibleText(closeText);
        close.setOnAction(event -> getChildren().remove(notice));
        return close;
    }
}
