package app.marketingstatuses.ui.settings;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.time.ZoneId;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The clock the shop writes its times by. */
final class ZoneCard extends VBox {
    private final SettingsModel model;
    private final Texts texts;
    private final Label now = Cards.semiBold("");
    private final Label why = Rows.hint("");
    private final VBox override = new VBox(8);

    ZoneCard(SettingsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        VBox body = Rows.body(new VBox(2, now, why), override);
        getStyleClass().add("card");
        getChildren().addAll(Cards.head(texts.text("zone"), null, null), body);
        fields();
        model.factsProperty().addListener((p, was, facts) -> show(facts));
    }

    private void fields() {
        ComboBox<String> zones = new ComboBox<>();
        zones.setId("zone");
        zones.setEditable(true);
        zones.getItems().add("");
        zones.getItems()
                .addAll(ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                        .sorted()
                        .toList());
        zones.setPromptText(texts.text("zone.own"));
        zones.getEditor().textProperty().bindBidirectional(model.zone);
        zones.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(zones, Priority.ALWAYS);
        Button save = new Button(texts.text("save"), Icons.of("fth-check"));
        save.setId("zone-save");
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.setOnAction(event -> model.saveZone());
        save.disableProperty()
                .bind(model.zoneDirty().not().or(Bindings.createBooleanBinding(() -> !model.isZone(), model.zone)));
        Label fault = new Label(texts.text("zone.fault"));
        fault.getStyleClass().add("field-fault");
        fault.setId("zone-fault");
        fault.visibleProperty().bind(Bindings.createBooleanBinding(() -> !model.isZone(), model.zone));
        fault.managedProperty().bind(fault.visibleProperty());
        HBox row = new HBox(8, zones, save);
        row.setAlignment(Pos.CENTER_LEFT);
        override.getChildren()
                .setAll(Rows.field(texts.text("zone.override"), row), fault, Rows.hint(texts.text("zone.hint")));
    }

    private void show(ShopFacts facts) {
        now.setText(facts.zone().zone().id().toString());
        why.setText(texts.text("zone." + facts.zone().source().name().toLowerCase(Locale.ROOT)));
        boolean saved = facts.profile() != null;
        override.setVisible(saved);
        override.setManaged(saved);
    }
}
