package app.marketingstatuses.ui.settings;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How many orders a run may move before it stops and asks. */
final class FuseCard extends VBox {
    FuseCard(SettingsModel model, Texts texts) {
        TextField fuse = new TextField();
        fuse.setId("fuse");
        fuse.setAccessibleText(texts.text("fuse.label"));
        fuse.setPrefColumnCount(7);
        fuse.textProperty().bindBidirectional(model.fuse);
        Button save = new Button(texts.text("save"), Icons.of("fth-check"));
        save.setId("fuse-save");
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.setOnAction(event -> model.saveFuse());
        save.disableProperty()
                .bind(model.fuseDirty().not().or(Bindings.createBooleanBinding(() -> !model.isFuse(), model.fuse)));
        Label fault = new Label(texts.text("fuse.fault"));
        fault.getStyleClass().add("field-fault");
        fault.visibleProperty().bind(Bindings.createBooleanBinding(() -> !model.isFuse(), model.fuse));
        fault.managedProperty().bind(fault.visibleProperty());
        HBox row = new HBox(8, fuse, new Label(texts.text("fuse.unit")), Cards.spring(), save);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Cards.head(texts.text("fuse"), null, null),
                        Rows.body(
                                Rows.field(texts.text("fuse.label"), row), fault, Rows.hint(texts.text("fuse.hint"))));
        model.factsProperty().addListener((p, was, facts) -> {
            setVisible(facts.ready());
            setManaged(facts.ready());
        });
    }
}
