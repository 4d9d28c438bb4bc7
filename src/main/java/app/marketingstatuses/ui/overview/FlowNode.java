package app.marketingstatuses.ui.overview;

import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.overview.FlowLayout.Box;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.ShopColors;
import app.marketingstatuses.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** A status of the flow map with the orders that rest in it; a click leads to them. */
final class FlowNode extends VBox {
    private final Label note = new Label();

    FlowNode(FlowGraph.Node node, Workbench workbench, Texts texts) {
        super(2);
        Circle dot = new Circle(4);
        dot.getStyleClass().add("shop-dot");
        Label name = Cards.semiBold(node.name(), "small");
        name.setMinWidth(0);
        HBox head = new HBox(6, dot, name);
        head.setAlignment(Pos.CENTER_LEFT);
        Label orders = Cards.secondary(texts.count("orders", node.orders()));
        orders.getStyleClass().add("flow-orders");
        getStyleClass().add("flow-node");
        if (node.trap() != null) {
            getStyleClass().add("trapped");
        }
        setAlignment(Pos.CENTER_LEFT);
        setManaged(false);
        getChildren().setAll(head, orders);
        ShopColors.paint(this, node.color());
        note.setManaged(false);
        note.getStyleClass().addAll("small", "danger-text", "semi-bold");
        note.setVisible(node.trap() != null);
        if (node.trap() != null) {
            note.setText(node.trap());
            note.setGraphic(Icons.danger());
        }
        String told = texts.text("flow.node", node.name(), orders.getText())
                + (node.trap() == null ? "" : ". " + node.trap());
        Tooltip.install(this, new Tooltip(told));
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(told);
        Press.makePressable(this, () -> workbench.go(new Destination.OrdersIn(node.status())));
    }

    /** What keeps orders here, below the status. */
    Label note() {
        return note;
    }

    void place(Box box) {
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        layout();
        note.autosize();
        note.relocate(box.x() + 24, box.bottom() + 5);
    }
}
