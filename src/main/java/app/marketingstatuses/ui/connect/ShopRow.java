package app.marketingstatuses.ui.connect;

import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.ShopColors;
import app.marketingstatuses.ui.text.Texts;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** One shop of the list: its colour and name, how it is reached, what can be done with it. */
final class ShopRow extends HBox {
    private static final double DOT = 6;

    private final String name;
    private final Texts texts;

    private ShopRow(String name, Texts texts) {
        super(12);
        this.name = name;
        this.texts = texts;
        getStyleClass().add("shop-row");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** @param last whether it was open last: its button is the primary one */
    static ShopRow saved(Profile profile, boolean last, Texts texts, Actions actions) {
        ShopRow row = new ShopRow(profile.name(), texts);
        row.describe(profile.color(), row.reached(profile), badges(profile, texts));
        row.getChildren()
                .addAll(
                        row.icon("fth-edit-2", "edit.shop", () -> actions.edit(profile)),
                        row.icon("fth-trash-2", "delete.shop", () -> actions.delete(profile)),
                        row.open(last, () -> actions.open(profile)));
        return row;
    }

    /** @param sentence what is wrong with it in the file */
    static ShopRow faulty(String name, String sentence, Texts texts) {
        ShopRow row = new ShopRow(name, texts);
        row.describe(null, sentence, badge(texts.text("badge.faulty")));
        row.getChildren().set(0, Icons.danger());
        ((Label) ((VBox) row.getChildren().get(1)).getChildren().get(1)).setWrapText(true);
        return row;
    }

    static ShopRow demo(String name, boolean last, Texts texts, Runnable onOpen) {
        ShopRow row = new ShopRow(name, texts);
        row.describe("#1b7f5f", texts.text("demo.row"));
        row.getChildren().add(row.open(last, onOpen));
        return row;
    }

    /** What the buttons of a saved shop do. */
    interface Actions {
        void open(Profile profile);

        void edit(Profile profile);

        void delete(Profile profile);
    }

    private void describe(String color, String detail, Node... beside) {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("shop-dot");
        if (color == null) {
            dot.setVisible(false);
        } else {
            ShopColors.paint(dot, color);
        }
        HBox title = new HBox(8, Cards.semiBold(name, "card-title"));
        title.getChildren().addAll(beside);
        title.setAlignment(Pos.CENTER_LEFT);
        Label more = Cards.secondary(detail);
        more.setTooltip(new Tooltip(detail));
        VBox text = new VBox(2, title, more);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(dot, text);
    }

    private static Node[] badges(Profile profile, Texts texts) {
        return Stream.of(
                        profile.production() ? texts.text("badge.production") : null,
                        profile.readOnly() ? texts.text("badge.readOnly") : null)
                .filter(word -> word != null)
                .map(ShopRow::badge)
                .toArray(Node[]::new);
    }

    private static Label badge(String word) {
        Label label = new Label(word);
        label.getStyleClass().add("environment");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String reached(Profile profile) {
        String database = profile.site() != null
                ? texts.text("reached.site", profile.site())
                : profile.byHand().toString();
        return profile.ssh() == null
                ? database
                : texts.text("reached.ssh", database, profile.ssh().host());
    }

    private Button open(boolean last, Runnable work) {
        Button button = new Button(texts.text("open"));
        button.setAccessibleText(texts.text("open.shop", name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("open-shop");
        if (last) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(event -> work.run());
        return button;
    }

    private Button icon(String icon, String key, Runnable work) {
        Button button = new Button(null, Icons.of(icon));
        String words = texts.text(key, name);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> work.run());
        return button;
    }
}
