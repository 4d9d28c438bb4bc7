package app.marketingstatuses.ui.history;

import app.marketingstatuses.store.RunOrder;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Why the selected order failed: in words, with what the program noted folded below. */
final class FailureBox extends VBox {
    private final HistoryWords words;
    private final Label sentence = Cards.semiBold("");
    private final TextArea raw = new TextArea();

    FailureBox(Texts texts, HistoryWords words) {
        super(8);
        this.words = words;
        sentence.setWrapText(true);
        raw.setEditable(false);
        raw.setWrapText(true);
        raw.setPrefRowCount(3);
        raw.setId("failure-raw");
        raw.setAccessibleText(texts.text("details.raw"));
        TitledPane folded = new TitledPane(texts.text("details.raw"), raw);
        folded.setExpanded(false);
        folded.setAnimated(false);
        Button copy = new Button(texts.text("copy"), Icons.of("fth-copy"));
        copy.getStyleClass().add("small");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(sentence.getText() + "\n" + raw.getText());
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox head = new HBox(12, Icons.danger(), sentence, Cards.spring(), copy);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, folded);
        getStyleClass().addAll("failure-box", "separated");
        show(null);
    }

    /** @param order the selected one; null for none */
    void show(RunOrder order) {
        boolean failed = order != null && order.what() == RunOrder.What.FAILED;
        setVisible(failed);
        setManaged(failed);
        if (failed) {
            sentence.setText(HistoryWords.number(order.orderId(), order.orderNum()) + ": " + words.why(order));
            raw.setText(words.noted(order));
        }
    }
}
