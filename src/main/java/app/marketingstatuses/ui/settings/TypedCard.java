package app.marketingstatuses.ui.settings;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A card of settings that are typed, each in a field of its own, and saved together. */
final class TypedCard extends VBox {
    private final TypedSettings settings;
    private final Texts texts;

    /** @param name of the card in its texts and controls */
    TypedCard(String name, List<String> keys, TypedSettings settings, SettingsModel model, Texts texts) {
        this.settings = settings;
        this.texts = texts;
        VBox body = Rows.body();
        keys.forEach(key -> field(body, key));
        Button save = new Button(texts.text("save"), Icons.of("fth-check"));
        save.setId(name + "-save");
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.setOnAction(event -> model.saveTyped(name, settings));
        save.disableProperty().bind(settings.dirty().not().or(settings.faulty()));
        HBox foot = new HBox(Cards.spring(), save);
        foot.setAlignment(Pos.CENTER_LEFT);
        body.getChildren().addAll(Rows.hint(texts.text(name + ".hint")), foot);
        getStyleClass().add("card");
        getChildren().addAll(Cards.head(texts.text(name), null, null), body);
        model.factsProperty().addListener((p, was, facts) -> {
            setVisible(facts.ready());
            setManaged(facts.ready());
        });
    }

    private void field(VBox body, String key) {
        TextField field = new TextField();
        field.setId(key);
        field.setPromptText(texts.text(key + ".prompt"));
        field.textProperty().bindBidirectional(settings.of(key));
        Label fault = new Label(texts.text(key + ".fault"));
        fault.setId(key + "-fault");
        fault.setWrapText(true);
        fault.setMinHeight(Label.USE_PREF_SIZE);
        fault.getStyleClass().add("field-fault");
        BooleanBinding faulty = settings.faulty(key);
        fault.visibleProperty().bind(faulty);
        fault.managedProperty().bind(faulty);
        body.getChildren().addAll(Rows.field(texts.text(key + ".label"), field), fault);
    }
}
