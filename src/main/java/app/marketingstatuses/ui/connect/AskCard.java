package app.marketingstatuses.ui.connect;

import app.marketingstatuses.ui.part.Cards;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Something to be answered before it goes on: a title, what it means, buttons. Takes the whole page, so nothing lies under it. */
final class AskCard extends StackPane {
    private static final double WIDTH = 600;

    private final HBox foot = new HBox(8, Cards.spring());

    /** @param first gets the focus; null for the last button */
    AskCard(String title, Node first, Node... body) {
        Label head = Cards.semiBold(title, "card-title");
        head.setWrapText(true);
        VBox text = new VBox(12, body);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("ask-foot");
        VBox content = new VBox(16, head, text, foot);
        content.getStyleClass().add("ask-body");
        VBox card = Cards.plain(content);
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        card.setPrefWidth(WIDTH);
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("ask-page");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Node wanted = first == null
                        ? foot.getChildren().get(foot.getChildren().size() - 1)
                        : first;
                Platform.runLater(wanted::requestFocus);
            }
        });
    }

    AskCard with(Button... buttons) {
        foot.getChildren().addAll(buttons);
        return this;
    }

    static Button accept(String words, Runnable work) {
        Button button = new Button(words);
        button.setId("ask-yes");
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.setOnAction(event -> work.run());
        return button;
    }

    static Button cancel(String words, Runnable work) {
        Button button = new Button(words);
        button.setId("ask-no");
        button.setCancelButton(true);
        button.setOnAction(event -> work.run());
        return button;
    }

    static Label paragraph(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
