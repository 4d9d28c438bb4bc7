package app.marketingstatuses.ui.preview;

import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Progress;
import app.marketingstatuses.ui.part.DialogCard;
import app.marketingstatuses.ui.text.Texts;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** How far a run is, with a button that stops it between two orders. */
final class RunProgress {
    private final Workbench bench;
    private final Texts texts;
    private final int total;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Label told = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button stop;

    RunProgress(Workbench bench, Texts texts, int total) {
        this.bench = bench;
        this.texts = texts;
        this.total = total;
        stop = new Button(texts.text("run.stop"));
        stop.setId("run-stop");
        stop.setCancelButton(true);
        stop.setOnAction(event -> {
            stopped.set(true);
            stop.setDisable(true);
            told.setText(texts.text("run.stopping"));
        });
    }

    void show() {
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.count("run.title", total));
        told.setText(texts.text("run.starting"));
        VBox body = new VBox(8, bar, told, DialogCard.paragraph(texts.text("run.stop.hint")));
        body.getChildren().get(2).getStyleClass().add("secondary");
        bench.dialogs().show(new DialogCard(texts.count("run.title", total), null, body, stop), stop);
    }

    /** @param job asked to stop, too, where the user cancels it elsewhere */
    RunWatcher watcher(Progress job) {
        return new RunWatcher() {
            @Override
            public boolean isCancelled() {
                return stopped.get() || job.isCancelled();
            }

            @Override
            public void orders(int done, int all) {
                job.at(done, all);
                tell(
                        texts.text("run.orders", texts.number(done), texts.number(all)),
                        all == 0 ? 1 : done / (double) all);
            }

            @Override
            public void mailsSent(int sent) {
                tell(texts.count("run.sent", sent), 1);
            }
        };
    }

    private void tell(String text, double part) {
        Platform.runLater(() -> {
            if (!stopped.get()) {
                told.setText(text);
                bar.setProgress(part);
            }
        });
    }
}
