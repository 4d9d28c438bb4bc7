package app.marketingstatuses.ui.connect;

import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;

/** What is shown while a shop is being opened: it can always be given up. */
final class OpeningPage {
    private static final double SPINNER = 24;

    private OpeningPage() {}

    static Node of(Texts texts, String name, Runnable onCancel) {
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.setPrefSize(SPINNER, SPINNER);
        spinner.setAccessibleText(texts.text("opening", name));
        Button cancel = new Button(texts.text("cancel"));
        cancel.setId("opening-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> onCancel.run());
        return new EmptyState(
                "fth-shopping-bag", texts.text("opening", name), texts.text("opening.hint"), spinner, cancel);
    }
}
