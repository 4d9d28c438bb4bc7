package app.marketingstatuses.ui.connect;

import app.marketingstatuses.ui.text.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;

/** Takes the pasted text of a config.inc.php. */
final class PasteCard {
    private PasteCard() {}

    static Node of(Texts texts, Consumer<String> onText, Runnable onCancel) {
        TextArea area = new TextArea();
        area.setId("paste-text");
        area.setAccessibleText(texts.text("paste.title"));
        area.setPromptText("<?php\n$database_server = 'localhost';\n…");
        Button fill = AskCard.accept(texts.text("paste.fill"), () -> onText.accept(area.getText()));
        fill.disableProperty().bind(area.textProperty().isEmpty());
        // In a text of many lines Enter is a new line, so this button is no default one.
        fill.setDefaultButton(false);
        return new AskCard(texts.text("paste.title"), area, area, Inputs.hint(texts.text("paste.hint")))
                .with(AskCard.cancel(texts.text("cancel"), onCancel), fill);
    }
}
