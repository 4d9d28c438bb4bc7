package app.marketingstatuses.ui.preview;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The sums under the table. */
final class Foot extends HBox {
    private final Texts texts;
    private final PreviewModel model;
    private final ReasonWords words;
    private final Label head = Cards.semiBold("", "small");
    private final Label parts = new Label();
    private final Label sum = Cards.semiBold("", "small");

    Foot(Texts texts, PreviewModel model, ReasonWords words) {
        this.texts = texts;
        this.model = model;
        this.words = words;
        head.setMinWidth(USE_PREF_SIZE);
        sum.setMinWidth(USE_PREF_SIZE);
        parts.setMinWidth(0);
        parts.getStyleClass().add("small");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(parts.textProperty());
        parts.setTooltip(whole);
        setId("preview-foot");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("preview-foot");
        getChildren().addAll(head, parts, Cards.spring(), sum);
    }

    /** There are no sums before all are counted. */
    private void counting(SoFar far) {
        head.setManaged(true);
        head.setText(far.stopped() ? texts.text("foot.stopped") : "");
        parts.setText("");
        sum.setText("");
    }

    void refresh() {
        if (model.isCounting()) {
            counting(model.soFarProperty().get());
            return;
        }
        Answer shown = model.shown();
        head.setManaged(!model.isHeld());
        List<Line> fitting = model.fitting();
        if (model.isHeld()) {
            head.setText("");
            parts.setText(model.reasons().entrySet().stream()
                    .map(entry ->
                            texts.number(entry.getValue().size()) + " " + words.inSum(entry.getKey(), shown.statuses()))
                    .collect(Collectors.joining(" · ")));
            sum.setText("");
            return;
        }
        List<Line> counted = model.isChoosable() ? model.chosen() : fitting;
        head.setText(
                model.isChoosable()
                        ? texts.text("foot.chosen", texts.number(counted.size()), texts.number(fitting.size()))
                        : texts.count("foot.moves", fitting.size()));
        String tasks = model.byTask(counted).entrySet().stream()
                .map(entry -> " · " + texts.number(entry.getValue().size()) + " "
                        + entry.getKey().name())
                .collect(Collectors.joining());
        int hidden = shown.due().size() - fitting.size();
        parts.setText(tasks + (hidden == 0 ? "" : " · " + texts.count("foot.hidden", hidden)));
        sum.setText(counted.isEmpty() ? "" : shown.prices().text(PreviewModel.sum(counted), "web"));
    }
}
