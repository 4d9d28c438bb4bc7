package app.marketingstatuses.ui.settings;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where answers to mails go, how customers unsubscribe, and which mails are no marketing. */
final class RepliesCard extends VBox {
    private final RepliesForm form;
    private final Texts texts;
    private final VBox everybody = new VBox(6);

    RepliesCard(SettingsModel model, RepliesForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
        Label fault = new Label(texts.text("replies.fault"));
        fault.setWrapText(true);
        fault.getStyleClass().add("field-fault");
        fault.visibleProperty().bind(form.faulty());
        fault.managedProperty().bind(fault.visibleProperty());
        Button save = new Button(texts.text("save"), Icons.of("fth-check"));
        save.setId("replies-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> form.save());
        save.disableProperty().bind(form.dirty().not().or(form.faulty()));
        HBox foot = new HBox(Cards.spring(), save);
        foot.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Cards.head(texts.text("replies"), null, null),
                        Rows.body(
                                field("reply-to", "replies.to", form.replyTo),
                                field("unsubscribe", "replies.unsubscribe", form.unsubscribe),
                                fault,
                                Rows.hint(texts.text("replies.hint")),
                                foot,
                                everybody));
        model.factsProperty().addListener((p, was, facts) -> show(facts));
    }

    private Node field(String id, String key, StringProperty typed) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(texts.text(key + ".prompt"));
        field.textProperty().bindBidirectional(typed);
        return Rows.field(texts.text(key), field);
    }

    private void show(ShopFacts facts) {
        setVisible(facts.ready());
        setManaged(facts.ready());
        form.follow(facts.replies());
        everybody.getChildren().setAll(Rows.text(texts.text("replies.everybody")));
        for (OrderStatus status : facts.replies().statuses()) {
            CheckBox box = new CheckBox(status.name());
            box.setId("transactional-" + status.id());
            box.setMnemonicParsing(false);
            boolean holds = facts.replies().transactional().contains(status.id());
            box.setSelected(holds);
            box.setOnAction(event -> {
                boolean wanted = box.isSelected();
                box.setSelected(holds); // What holds is shown: a no leaves it, a yes reads it afresh.
                form.setTransactional(status.id(), wanted);
            });
            everybody.getChildren().add(box);
        }
        everybody.setVisible(!facts.replies().statuses().isEmpty());
        everybody.setManaged(everybody.isVisible());
    }
}
