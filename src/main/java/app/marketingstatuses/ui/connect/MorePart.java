package app.marketingstatuses.ui.connect;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The part of the form for what most shops leave empty. */
final class MorePart {
    private MorePart() {}

    static Node of(ShopForm form, Inputs inputs) {
        Texts texts = inputs.texts();
        ComboBox<String> zone = new ComboBox<>();
        zone.setEditable(true);
        zone.setMaxWidth(Double.MAX_VALUE);
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .forEach(zone.getItems()::add);
        zone.getEditor().textProperty().bindBidirectional(form.zone);
        zone.getEditor().setPromptText(texts.text("zone.own"));
        VBox body = new VBox(
                12,
                new HBox(12, inputs.labelled("zone", zone, Field.ZONE), inputs.text("url", form.siteUrl, Field.URL)),
                Inputs.hint(texts.text("more.hint")));
        body.getStyleClass().add("card-body");
        return Cards.titled(texts.text("part.more"), null, null, body);
    }
}
