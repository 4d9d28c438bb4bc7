package app.marketingstatuses.ui.welcome;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is seen at the first start: two ways, one of them a single click. */
public final class WelcomePage {
    private static final double ICON = 64;
    private static final double WIDTH = 760;

    private WelcomePage() {}

    /** @param band something that has to be told first; null for nothing */
    public static Node of(Language language, Node band, Runnable onDemo, Runnable onConnect) {
        Texts texts = Texts.of(language, WelcomePage.class);
        Button demo = button(texts.text("demo.go"), "welcome-demo", onDemo);
        demo.getStyleClass().add("accent");
        Button connect = button(texts.text("connect.go"), "welcome-connect", onConnect);
        HBox ways = new HBox(
                12,
                way("fth-coffee", texts.text("demo.title"), texts.text("demo.text"), demo),
                way("fth-shopping-bag", texts.text("connect.title"), texts.text("connect.text"), connect));
        VBox content = new VBox(24, head(texts), ways);
        if (band != null) {
            content.getChildren().add(1, band);
        }
        content.setAlignment(Pos.CENTER);
        content.setMaxWidth(WIDTH);
        StackPane middle = new StackPane(content);
        middle.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        Platform.runLater(demo::requestFocus);
        return scroll;
    }

    private static Node head(Texts texts) {
        ImageView icon = new ImageView(new Image(WelcomePage.class
                .getResource("/app/marketingstatuses/ui/icons/icon-128.png")
                .toExternalForm()));
        icon.setFitWidth(ICON);
        icon.setFitHeight(ICON);
        icon.setSmooth(true);
        Label text = new Label(texts.text("text"));
        text.setWrapText(true);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setMaxWidth(560);
        VBox head = new VBox(12, icon, Cards.semiBold("Marketing Statuses", "page-title"), text);
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private static Node way(String iconName, String title, String text, Button go) {
        FontIcon icon = Icons.decoration(Icons.of(iconName));
        icon.getStyleClass().add("muted-icon");
        Label more = new Label(text);
        more.setWrapText(true);
        more.setMinHeight(Region.USE_PREF_SIZE);
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        VBox body = new VBox(10, icon, Cards.semiBold(title, "card-title"), more, rest, go);
        body.getStyleClass().add("card-body");
        VBox card = Cards.plain(body);
        VBox.setVgrow(body, Priority.ALWAYS);
        card.setPrefWidth(WIDTH / 2);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static Button button(String words, String id, Runnable work) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> work.run());
        return button;
    }
}
