package app.marketingstatuses.ui.settings;

import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Whether customers' mails go to the owner instead, and to which address. */
final class TrialCard extends VBox {
    private final TrialForm form;
    private final Texts texts;

    TrialCard(SettingsModel model, Texts texts) {
        this.form = model.trial;
        this.texts = texts;
        TextField address = new TextField();
        address.setId("trial-address");
        address.setPromptText(texts.text("trial.address.prompt"));
        address.textProperty().bindBidirectional(form.address);
        CheckBox overdue = new CheckBox(texts.text("trial.overdue"));
        overdue.setId("trial-overdue");
        overdue.setWrapText(true);
        overdue.selectedProperty().bindBidirectional(form.includeOverdue);
        overdue.visibleProperty().bind(form.loosens());
        overdue.managedProperty().bind(overdue.visibleProperty());
        StringBinding wrong = Bindings.createStringBinding(form::fault, form.trial, form.address);
        Label fault = new Label();
        fault.setWrapText(true);
        fault.getStyleClass().add("field-fault");
        fault.textProperty()
                .bind(Bindings.createStringBinding(() -> wrong.get().isEmpty() ? "" : texts.text(wrong.get()), wrong));
        fault.visibleProperty().bind(wrong.isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        Button save = new Button(texts.text("save"), Icons.of("fth-check"));
        save.setId("trial-save");
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.setOnAction(event -> model.saveTrial());
        save.disableProperty().bind(form.dirty().not().or(wrong.isNotEmpty()));
        HBox foot = new HBox(Cards.spring(), save);
        foot.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Cards.head(texts.text("trial"), null, null),
                        Rows.body(
                                Rows.field(texts.text("trial.label"), choice()),
                                Rows.field(texts.text("trial.address"), address),
                                fault,
                                overdue,
                                Rows.hint(texts.text("trial.hint")),
                                foot));
        model.factsProperty().addListener((p, was, facts) -> {
            setVisible(facts.ready());
            setManaged(facts.ready());
        });
    }

    private ComboBox<Trial> choice() {
        ComboBox<Trial> choice = new ComboBox<>();
        choice.setId("trial");
        choice.getItems().setAll(Trial.OFF, Trial.MAIL, Trial.MOVE);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Trial trial) {
                return trial == null ? "" : texts.text("trial." + trial.code());
            }

            @Override
            public Trial fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        choice.valueProperty().bindBidirectional(form.trial);
        return choice;
    }
}
