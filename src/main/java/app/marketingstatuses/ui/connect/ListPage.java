package app.marketingstatuses.ui.connect;

import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.PageHead;
import app.marketingstatuses.ui.text.Texts;
import app.marketingstatuses.ui.text.Troubles;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The list of the saved shops, with the demo shop at its end. */
final class ListPage {
    private static final double WIDTH = 760;

    private ListPage() {}

    /**
     * @param page what is saved
     * @param aside where a settings file that could not be read was put; null for none
     * @param last the key of the shop that was open last; null for none
     */
    static Node of(
            ShopBook.Page page,
            Path aside,
            String last,
            Texts texts,
            ShopRow.Actions actions,
            Runnable onDemo,
            Runnable onNew) {
        Button add = new Button(texts.text("new"), Icons.of("fth-plus"));
        add.setId("new-shop");
        add.setOnAction(event -> onNew.run());
        VBox rows = new VBox();
        for (Profile profile : page.shops()) {
            boolean open = (ShopCards.SAVED + profile.name()).equals(last);
            rows.getChildren().add(ShopRow.saved(profile, open, texts, actions));
        }
        Troubles troubles = new Troubles(texts.language());
        page.faulty()
                .forEach(wrong -> rows.getChildren()
                        .add(ShopRow.faulty(
                                wrong.name(), troubles.of(wrong.refusal()).sentence(), texts)));
        rows.getChildren().add(ShopRow.demo(texts.text("demo.name"), ShopCards.DEMO.equals(last), texts, onDemo));
        rows.getChildren().stream().skip(1).forEach(row -> row.getStyleClass().add("separated"));
        VBox content = new VBox(12, new PageHead(texts.text("list.title"), add));
        if (aside != null) {
            content.getChildren().add(asideBand(aside, texts));
        }
        content.getChildren().add(Cards.plain(rows));
        content.setMaxWidth(WIDTH);
        StackPane middle = new StackPane(content);
        middle.getStyleClass().add("list-page");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        focusLater(rows);
        return scroll;
    }

    /** The shop that was open last, else the first. */
    private static void focusLater(VBox rows) {
        Platform.runLater(() -> {
            Node wanted = rows.lookup(".open-shop.accent");
            Node first = wanted == null ? rows.lookup(".open-shop") : wanted;
            if (first != null) {
                first.requestFocus();
            }
        });
    }

    static Band asideBand(Path aside, Texts texts) {
        return new Band(Band.Kind.WARNING, texts.text("aside"), texts.text("aside.detail", aside));
    }
}
