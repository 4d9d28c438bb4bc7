package app.marketingstatuses.ui.nomail;

import app.marketingstatuses.store.Addressee;
import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.part.DialogCard;
import app.marketingstatuses.ui.text.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for one address or customer. */
final class AddDialog {
    private final ListDeeds deeds;
    private final Texts texts;
    private final Dialogs dialogs;
    private final TextField who = new TextField();
    private final Label fault = new Label();

    AddDialog(ListDeeds deeds, Texts texts, Dialogs dialogs) {
        this.deeds = deeds;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    void show() {
        Label label = new Label(texts.text("add.who"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(who);
        who.setId("no-mail-who");
        who.setPromptText(texts.text("add.prompt"));
        fault.setId("no-mail-fault");
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        tell("");
        Button add = new Button(texts.text("add.yes"));
        add.setId("no-mail-add-yes");
        add.getStyleClass().add("accent");
        add.setDefaultButton(true);
        add.setDisable(true);
        add.setOnAction(event -> add());
        who.textProperty().addListener((p, was, now) -> {
            tell("");
            add.setDisable(now.isBlank());
        });
        Button close = new Button(texts.text("close"));
        close.setId("no-mail-close");
        close.setCancelButton(true);
        close.setOnAction(event -> dialogs.close());
        VBox body = new VBox(12, DialogCard.paragraph(texts.text("add.detail")), new VBox(4, label, who, fault));
        dialogs.show(new DialogCard(texts.text("add.title"), null, body, close, add), who);
    }

    private void add() {
        Optional<Addressee> typed = ListDeeds.typed(who.getText());
        if (typed.isEmpty()) {
            tell(texts.text("fault.nobody"));
            return;
        }
        deeds.add(typed.get(), wrong -> {
            tell(wrong);
            if (wrong.isEmpty()) {
                dialogs.close();
            }
        });
    }

    private void tell(String wrong) {
        fault.setText(wrong);
        fault.setVisible(!wrong.isEmpty());
        fault.setManaged(!wrong.isEmpty());
    }
}
