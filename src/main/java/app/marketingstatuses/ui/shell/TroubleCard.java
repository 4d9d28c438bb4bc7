package app.marketingstatuses.ui.shell;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.DialogCard;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import app.marketingstatuses.ui.text.Trouble;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** Tells of a trouble: the sentence first, details folded and to be copied. */
final class TroubleCard {
    private TroubleCard() {}

    static DialogCard of(Trouble trouble, Texts texts, Button close) {
        TextArea details = new TextArea(trouble.details());
        details.setEditable(false);
        details.setPrefRowCount(8);
        details.setAccessibleText(texts.text("details"));
        TitledPane folded = new TitledPane(texts.text("details"), details);
        folded.setExpanded(false);
        folded.setAnimated(false);
        VBox body = new VBox(12, Cards.secondary(texts.text("trouble.code", trouble.code())), folded);
        Button copy = new Button(texts.text("copy"), Icons.of("fth-copy"));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(trouble.sentence() + "\n" + trouble.code() + "\n" + trouble.details());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return new DialogCard(trouble.sentence(), Icons.danger(), body, copy, close);
    }
}
