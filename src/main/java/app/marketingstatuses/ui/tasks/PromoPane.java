package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.text.Texts;
import atlantafx.base.controls.ToggleSwitch;
import javafx.beans.property.StringProperty;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The promo code of a task: kept and shown; a later version gives codes away. */
record PromoPane(Texts texts, PromoForm form, EditorParts parts) {
    Node node() {
        ToggleSwitch on = new ToggleSwitch(texts.text("promo.on"));
        on.setLabelPosition(HorizontalDirection.RIGHT);
        on.setId("promo-on");
        on.selectedProperty().bindBidirectional(form.on);
        VBox details = new VBox(
                8,
                new Band(Band.Kind.WARNING, texts.text("promo.later"), texts.text("promo.later.detail")),
                pair("promo.discount", form.discount, "promo.count", form.count),
                line("promo.format", form.format),
                pair("promo.list", form.list, "promo.days", form.validDays),
                line("promo.description", form.description));
        details.visibleProperty().bind(form.on);
        details.managedProperty().bind(form.on);
        VBox all = new VBox(8, on, details);
        return parts.box(Field.PROMO, on, all).headless();
    }

    private Node pair(String one, StringProperty first, String other, StringProperty second) {
        VBox left = line(one, first);
        VBox right = line(other, second);
        left.setPrefWidth(80);
        right.setPrefWidth(80);
        return EditorParts.row(EditorParts.grow(left), EditorParts.grow(right));
    }

    private VBox line(String key, StringProperty value) {
        TextField field = Inputs.text(value, key.replace('.', '-'), "");
        Label label = new Label(texts.text(key));
        label.setLabelFor(field);
        label.getStyleClass().add("field-label");
        field.setAccessibleText(label.getText());
        VBox line = new VBox(4, label, field);
        line.setMinWidth(0);
        return line;
    }
}
