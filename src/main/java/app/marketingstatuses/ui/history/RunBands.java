package app.marketingstatuses.ui.history;

import app.marketingstatuses.store.RunSummary;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** What is odd about a run. */
final class RunBands {
    private RunBands() {}

    static List<Node> of(RunSummary run, Texts texts) {
        List<Node> bands = new ArrayList<>();
        if (run.finishedAt() == null) {
            bands.add(new Band(Band.Kind.WARNING, texts.text("band.open"), texts.text("band.open.detail")));
        }
        if (run.left() > 0) {
            bands.add(
                    new Band(Band.Kind.WARNING, texts.count("band.left", run.left()), texts.text("band.left.detail")));
        }
        if (run.trouble() != null) {
            bands.add(new Band(
                    Band.Kind.WARNING, texts.text("band.trouble"), new Reports(texts.language()).say(run.trouble())));
        }
        if (run.putBack() > 0) {
            bands.add(new Band(
                    Band.Kind.INFO, texts.count("band.undone", run.putBack()), texts.text("band.undone.detail")));
        }
        return bands;
    }
}
