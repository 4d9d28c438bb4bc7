package app.marketingstatuses.ui.settings;

import app.marketingstatuses.store.SettingsTable;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.settings.ShopFacts.StatusTemplate;
import app.marketingstatuses.ui.text.Texts;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Which of our mails goes out for each status that mails the customer. */
final class TemplatesCard extends VBox {
    private static final String GUESS = "";

    private final SettingsModel model;
    private final Texts texts;
    private final VBox rows = new VBox(8);

    TemplatesCard(SettingsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Cards.head(texts.text("templates"), null, null),
                        Rows.body(Rows.hint(texts.text("templates.hint")), rows));
        model.factsProperty().addListener((p, was, facts) -> show(facts));
    }

    private void show(ShopFacts facts) {
        setVisible(facts.ready());
        setManaged(facts.ready());
        rows.getChildren().setAll(facts.templates().stream().map(this::row).toList());
        if (facts.templates().isEmpty()) {
            rows.getChildren().setAll(Rows.text(texts.text("templates.none")));
        }
    }

    private Node row(StatusTemplate template) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("template-" + template.status().id());
        choice.getItems().addAll(GUESS, SettingsTable.SHOP_CHUNK);
        choice.getItems().addAll(SettingsTable.TEMPLATES);
        choice.setConverter(new Names(texts, template.guessed()));
        choice.setValue(Objects.requireNonNullElse(template.chosen(), GUESS));
        choice.setAccessibleText(texts.text("templates.of", template.status().name()));
        choice.setPrefWidth(260);
        Tooltip whole = new Tooltip();
        choice.valueProperty()
                .subscribe(value -> whole.setText(choice.getConverter().toString(value)));
        choice.setTooltip(whole);
        choice.setOnAction(event -> {
            String chosen = choice.getValue().equals(GUESS) ? null : choice.getValue();
            if (!Objects.equals(chosen, template.chosen())) {
                // What holds is shown: a no leaves it, a yes reads it afresh.
                choice.setValue(Objects.requireNonNullElse(template.chosen(), GUESS));
                model.chooseTemplate(template.status().id(), chosen);
            }
        });
        HBox row = new HBox(
                8,
                new StatusChip(template.status().name(), template.status().color()).shrinkable(),
                Cards.spring(),
                choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Templates by their names. */
    private static final class Names extends StringConverter<String> {
        private final Texts texts;
        private final String guessed;

        Names(Texts texts, String guessed) {
            this.texts = texts;
            this.guessed = guessed;
        }

        @Override
        public String toString(String code) {
            return code == null || code.isEmpty()
                    ? texts.text("template.guess", texts.text("template.name." + guessed))
                    : texts.text("template.name." + code);
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
