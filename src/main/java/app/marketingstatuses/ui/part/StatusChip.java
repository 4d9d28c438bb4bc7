package app.marketingstatuses.ui.part;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** A status as a chip: its colour as a dot, a tint and a border, its name in the colour of all text. */
public final class StatusChip extends HBox {
    private static final double DOT = 4;

    /** @param color six hex digits of the shop */
    public StatusChip(String name, String color) {
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(dot(), label);
        getStyleClass().add("status-chip");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ShopColors.paint(this, color);
        Tooltip.install(this, new Tooltip(name));
    }

    /** The chip of a status; of one the shop does not have, its number in grey. */
    public static StatusChip of(Statuses statuses, int id) {
        return new StatusChip(
                statuses.label(id), statuses.find(id).map(OrderStatus::color).orElse(null));
    }

    /** A chip that gives way and cuts its name where the room is short. */
    public StatusChip shrinkable() {
        ((Label) getChildren().get(1)).setMinWidth(0);
        setMinWidth(40);
        return this;
    }

    /** Only the dot, beside a task's name for example. */
    public static Node dot(String color) {
        HBox box = new HBox(dot());
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return ShopColors.paint(box, color);
    }

    /** {@code from -> to}. */
    public static HBox transition(Node from, Node to) {
        HBox box = new HBox(8, from, Icons.decoration(Icons.of("fth-arrow-right")), to);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Circle dot() {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("shop-dot");
        return dot;
    }
}
