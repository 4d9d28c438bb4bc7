package app.marketingstatuses.ui.preview;

import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.DialogCard;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Tells what keeps a run from starting, with the way on. */
final class GuardDialog {
    private GuardDialog() {}

    /** @param way the words of the button that leads on; null where there is none */
    static void show(Workbench bench, Texts texts, String title, String detail, String way, Runnable onWay) {
        Button close = new Button(texts.text("close"));
        close.setCancelButton(true);
        close.setId("guard-close");
        close.setOnAction(event -> bench.dialogs().close());
        VBox body = new VBox(DialogCard.paragraph(detail));
        if (way == null) {
            bench.dialogs().show(new DialogCard(title, Icons.danger(), body, close), close);
            return;
        }
        Button on = new Button(way);
        on.setId("guard-way");
        on.setOnAction(event -> {
            bench.dialogs().close();
            onWay.run();
        });
        bench.dialogs().show(new DialogCard(title, Icons.danger(), body, on, close), close);
    }
}
