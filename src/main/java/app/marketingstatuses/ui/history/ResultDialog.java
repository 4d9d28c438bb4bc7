package app.marketingstatuses.ui.history;

import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.DialogCard;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** Tells what did not go as it was told before, order by order. */
final class ResultDialog {
    private final Workbench workbench;
    private final Texts texts;

    ResultDialog(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(ResultDialog.class);
    }

    /** @param numbers by order id, the number customers know */
    void show(ResultWords words, RunReport report, Map<Long, String> numbers) {
        VBox body = new VBox(12);
        words.notes().forEach(note -> body.getChildren().add(DialogCard.paragraph(note)));
        if (!report.failed().isEmpty() || !report.skipped().isEmpty()) {
            body.getChildren().add(list(report, numbers));
        }
        Button close = new Button(texts.text("close"));
        close.setId("result-close");
        close.setCancelButton(true);
        close.setOnAction(event -> workbench.dialogs().close());
        Button open = new Button(texts.text("done.show"));
        open.setId("result-open");
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.setOnAction(event -> {
            workbench.dialogs().close();
            workbench.go(new Destination.OneRun(report.runId()));
        });
        boolean bad = report.hasFailures();
        DialogCard card = report.didSomething()
                ? new DialogCard(words.summary(), bad ? Icons.danger() : Icons.of("fth-info"), body, close, open)
                : new DialogCard(words.summary(), Icons.of("fth-info"), body, close);
        workbench.dialogs().show(card, report.didSomething() ? open : close);
    }

    /** Every failure is named. */
    private ListView<String> list(RunReport report, Map<Long, String> numbers) {
        ListView<String> list = new ListView<>();
        list.setId("result-list");
        list.setAccessibleText(texts.text("show.failed"));
        HistoryWords reasons = new HistoryWords(texts, workbench.formats());
        report.failed()
                .forEach(failed -> list.getItems()
                        .add(HistoryWords.number(failed.orderId(), numbers.get(failed.orderId())) + ": "
                                + reasons.failure(failed)));
        report.skipped()
                .forEach(skipped -> list.getItems()
                        .add(HistoryWords.number(skipped.orderId(), numbers.get(skipped.orderId())) + ": "
                                + reasons.skip(skipped.reason())));
        list.setPrefHeight(Math.min(240, 12 + 28.0 * list.getItems().size()));
        return list;
    }
}
