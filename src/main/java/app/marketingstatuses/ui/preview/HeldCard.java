package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.fix.Fixes;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Why an order stays: cause, effect, the fix where it is ours to make, and since when. */
final class HeldCard extends VBox {
    /** What the owner did not ask for; all else is as the task says. */
    private static final Set<Reason> TROUBLES = EnumSet.of(
            Reason.FINAL_STATUS, Reason.FIXED_STATUS, Reason.TARGET_INACTIVE, Reason.NO_CLOCK, Reason.RETRY_LATER);

    private final Texts texts;
    private final GridPane facts = new GridPane();

    HeldCard(Workbench bench, Texts texts, ReasonWords words, PreviewModel model, Line line) {
        super(14);
        this.texts = texts;
        Answer shown = model.shown();
        Statuses statuses = shown.statuses();
        Order order = line.verdict().order();
        String cause = words.label(line, statuses);
        VBox said = new VBox(8, body(cause, words.effect(line, statuses)));
        shown.traps()
                .behind(line.task().id(), line.reason(), order.status())
                .flatMap(trap -> Fixes.button(bench, shown.traps(), trap))
                .ifPresent(said.getChildren()::add);
        HBox band = new HBox(12, TROUBLES.contains(line.reason()) ? Icons.danger() : Icons.of("fth-info"), said);
        HBox.setHgrow(said, Priority.ALWAYS);
        band.getStyleClass()
                .addAll(
                        "band",
                        (TROUBLES.contains(line.reason()) ? Band.Kind.DANGER : Band.Kind.INFO)
                                .name()
                                .toLowerCase(java.util.Locale.ROOT));
        facts.setHgap(20);
        facts.setVgap(12);
        facts(bench, words, model, line, statuses);
        Hyperlink open = new Hyperlink(texts.text("openOrder"), Icons.of("fth-arrow-right"));
        open.setId("held-open");
        open.setOnAction(event -> bench.go(new Destination.OneOrder(line.orderId())));
        getStyleClass().add("held-card");
        getChildren().addAll(band, facts, open);
    }

    private VBox body(String cause, String effect) {
        Label head = Cards.semiBold(texts.text("heldBecause", cause));
        head.setWrapText(true);
        Label text = new Label(effect);
        text.setWrapText(true);
        text.getStyleClass().add("small");
        VBox box = new VBox(2, head, text);
        box.setMinWidth(0);
        return box;
    }

    private void facts(Workbench bench, ReasonWords words, PreviewModel model, Line line, Statuses statuses) {
        int status = line.verdict().order().status();
        Instant since =
                line.verdict().start() == null ? null : line.verdict().start().since();
        TaskClock clock = line.task().clock();
        boolean fromStatus = clock instanceof TaskClock.Status
                || (clock instanceof TaskClock.Since counted && counted.status() == status);
        fact(
                fromStatus ? texts.text("fact.in", statuses.label(status)) : texts.text("fact.since"),
                since == null ? texts.text("unknown") : bench.formats().full(since));
        Instant due = line.verdict().dueAt();
        fact(
                texts.text("fact.due"),
                due == null ? texts.text("unknown") : bench.formats().full(due));
        fact(texts.text("fact.again"), words.looksAgain(line));
        List<Line> same = model.shown().held().stream()
                .filter(other -> PreviewModel.Why.of(other).equals(PreviewModel.Why.of(line)))
                .toList();
        String tasks = model.byTask(same).entrySet().stream()
                .map(entry -> texts.number(entry.getValue().size()) + " "
                        + entry.getKey().name())
                .collect(Collectors.joining(", "));
        fact(texts.text("fact.same"), texts.count("orders", same.size()) + ": " + tasks);
    }

    private void fact(String name, String value) {
        Label key = new Label(name);
        key.getStyleClass().add("fact-name");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(value);
        text.setWrapText(true);
        text.setMinWidth(0);
        GridPane.setHgrow(text, Priority.ALWAYS);
        facts.addRow(facts.getRowCount(), key, text);
    }
}
