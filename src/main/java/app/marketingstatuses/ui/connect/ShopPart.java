package app.marketingstatuses.ui.connect;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.ShopColors;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** The part of the form about the shop itself: name, colour, how careful to be. */
final class ShopPart {
    /** Colours for shops, chosen apart from each other; each has a name in the bundle. */
    static final List<String> COLORS =
            List.of("#1b7f5f", "#0969da", "#8250df", "#bf3989", "#cf222e", "#bc4c00", "#9a6700");

    private static final double DOT = 7;

    private ShopPart() {}

    static Node of(ShopForm form, Inputs inputs) {
        Texts texts = inputs.texts();
        VBox body = new VBox(
                12,
                new HBox(12, inputs.text("name", form.name, Field.NAME), colors(form, texts)),
                inputs.check("production", form.production),
                Inputs.hint(texts.text("production.hint")),
                inputs.check("readOnly", form.readOnly),
                Inputs.hint(texts.text("readOnly.hint")));
        body.getStyleClass().add("card-body");
        return Cards.titled(texts.text("part.shop"), null, null, body);
    }

    private static Node colors(ShopForm form, Texts texts) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(4);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(color(null, texts.text("color.none"), group, form));
        for (int i = 0; i < COLORS.size(); i++) {
            row.getChildren().add(color(COLORS.get(i), texts.text("color." + i), group, form));
        }
        Label label = new Label(texts.text("color"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(row);
        VBox box = new VBox(4, label, row);
        box.setMinWidth(VBox.USE_PREF_SIZE);
        return box;
    }

    private static ToggleButton color(String color, String name, ToggleGroup group, ShopForm form) {
        ToggleButton button = new ToggleButton();
        if (color == null) {
            button.setGraphic(Icons.of("fth-slash"));
        } else {
            Circle dot = new Circle(DOT);
            dot.getStyleClass().add("shop-dot");
            ShopColors.paint(dot, color);
            button.setGraphic(dot);
        }
        button.getStyleClass().addAll("color", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setToggleGroup(group);
        boolean chosen = color == null ? form.color.get() == null : color.equals(form.color.get());
        button.setSelected(chosen);
        button.setOnAction(event -> {
            button.setSelected(true);
            form.color.set(color);
        });
        return button;
    }
}
