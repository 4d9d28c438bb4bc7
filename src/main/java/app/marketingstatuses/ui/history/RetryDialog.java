package app.marketingstatuses.ui.history;

import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.DialogCard;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Asks whether failed orders are tried again now or with the next run. */
final class RetryDialog {
    private final Workbench workbench;
    private final Texts texts;

    RetryDialog(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(RetryDialog.class);
    }

    void ask(int orders, Runnable now, Runnable later) {
        Button cancel = button("retry-no", texts.text("cancel"), () -> {});
        cancel.setCancelButton(true);
        Button next = button("retry-later", texts.text("retry.later"), later);
        Button first = button("retry-now", texts.text("retry.now"), now);
        first.getStyleClass().add("accent");
        first.setDefaultButton(true);
        DialogCard card = new DialogCard(
                texts.count("retry.title", orders),
                Icons.of("fth-refresh-cw"),
                new VBox(DialogCard.paragraph(texts.text("retry.text"))),
                cancel,
                next,
                first);
        workbench.dialogs().show(card, first);
    }

    private Button button(String id, String text, Runnable work) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> {
            workbench.dialogs().close();
            work.run();
        });
        return button;
    }
}
