package app.marketingstatuses.ui.preview;

import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.PageHead;
import app.marketingstatuses.ui.text.Texts;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The preview as it is laid out: head, time, table and the chosen order beside it. */
final class PreviewPage extends VBox {
    private static final double PANE = 428;
    private static final double WIDEST_PANE = 660;
    private static final double PANE_PART = 0.42;

    /** What the owner asks of the screen. */
    interface Wishes {
        void run();

        void runPastFuse();

        void lookAhead(int days);

        /** @param id null for all tasks */
        void task(Long id);

        void overdue(boolean along);
    }

    private final Workbench bench;
    private final Texts texts;
    private final PreviewModel model;
    private final PageHead head;
    private final Button run = new Button();
    private final Bands bands;
    private final TimeCard time;
    private final Tabs tabs;
    private final FilterFields dueFilter;
    private final FilterFields heldFilter;
    private final LineTable due;
    private final LineTable held;
    private final Foot foot;
    private final OrderPane pane;
    private final VBox list = Cards.plain();
    private final HBox body;

    PreviewPage(Workbench bench, Texts texts, PreviewModel model, Wishes wishes) {
        this.bench = bench;
        this.texts = texts;
        this.model = model;
        ReasonWords words = new ReasonWords(texts, bench.formats());
        run.setGraphic(Icons.of("fth-play"));
        run.getStyleClass().add("accent");
        run.setId("preview-run");
        run.setMinWidth(USE_PREF_SIZE);
        run.setOnAction(event -> wishes.run());
        head = new PageHead(texts.text("title"), new Exporter(bench, texts, model).button(), run);
        bands = new Bands(bench, texts, model, wishes::runPastFuse, wishes::overdue);
        time = new TimeCard(texts, bench.formats(), wishes::lookAhead);
        tabs = new Tabs(texts, this::turnTo, model::setGrouped);
        dueFilter = new FilterFields(texts, words, model, wishes::task);
        heldFilter = new FilterFields(texts, words, model, wishes::task);
        pane = new OrderPane(bench, texts, words, model);
        due = new LineTable(bench, texts, model, words, dueFilter, false, pane::show);
        held = new LineTable(bench, texts, model, words, heldFilter, true, pane::show);
        foot = new Foot(texts, model, words);
        list.getChildren().setAll(tabs, due, foot);
        VBox.setVgrow(due, Priority.ALWAYS);
        VBox.setVgrow(held, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        body = new HBox(12, list, pane);
        VBox.setVgrow(body, Priority.ALWAYS);
        pane.setMinWidth(PANE);
        body.widthProperty()
                .addListener((p, was, width) ->
                        pane.setPrefWidth(Math.max(PANE, Math.min(WIDEST_PANE, width.doubleValue() * PANE_PART))));
        pane.setPrefWidth(PANE);
        getStyleClass().addAll("page", "preview");
        getStylesheets()
                .add(Objects.requireNonNull(PreviewPage.class.getResource("preview.css"))
                        .toExternalForm());
        getChildren().setAll(head, bands, time, body);
        bands.setVisible(false);
        bands.setManaged(false);
        run.setDisable(true);
        run.setText(texts.text("run"));
        due.show();
        model.changesProperty().addListener(change -> changed());
        model.soFarProperty().addListener(change -> counted());
    }

    void setDays(int days) {
        time.setDays(days);
    }

    void find() {
        (model.isHeld() ? heldFilter : dueFilter).find();
    }

    private void turnTo(boolean toHeld) {
        model.setHeld(toHeld);
        LineTable table = toHeld ? held : due;
        list.getChildren().setAll(tabs, table, foot);
        table.show();
        changed();
    }

    /** Tells once when what is there now has been laid out; at once where the page is in no window. */
    void onceLaidOut(Runnable told) {
        Scene scene = getScene();
        if (scene == null) {
            told.run();
            return;
        }
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            told.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    /** A new answer is there. */
    void show() {
        if (getChildren().size() != 4) {
            getChildren().setAll(head, bands, time, body);
        }
        time.setNow((model.isCounting() ? model.shown() : model.today()).at());
        bands.refresh();
        if (!list.getChildren().contains(model.isHeld() ? held : due)) {
            turnTo(model.isHeld());
        } else {
            changed();
        }
        showChosen();
    }

    private void showChosen() {
        Line chosen = (model.isHeld() ? held : due).chosen();
        if (chosen == null) {
            pane.showNothing();
        } else {
            pane.show(chosen);
        }
    }

    void showTrouble(EmptyState trouble) {
        VBox.setVgrow(trouble, Priority.ALWAYS);
        getChildren().setAll(head, trouble);
        run.setDisable(true);
    }

    private void changed() {
        Answer shown = model.shown();
        if (shown == null) {
            return;
        }
        LineTable table = model.isHeld() ? held : due;
        boolean asIf = shown.question().offTask() != null;
        boolean counting = model.isCounting();
        head.setSubtitle(subtitle(shown));
        int chosen = model.chosen().size();
        run.setText(chosen == 0 ? texts.text("run") : texts.text("run.button", texts.count("orders", chosen)));
        run.setDisable(chosen == 0 || asIf);
        tabs.show(
                model.isHeld(),
                counting ? "…" : texts.number(shown.due().size()),
                counting ? "…" : texts.number(shown.held().size()));
        (model.isHeld() ? heldFilter : dueFilter).show(shown);
        table.setPlaceholder(empty(shown));
        table.refreshed();
        foot.refresh();
        if (table.chosen() == null) {
            pane.showNothing();
        }
    }

    /** How far the counting is stands up here: work in progress shows itself at the foot of the window. */
    private String subtitle(Answer shown) {
        SoFar far = model.soFarProperty().get();
        if (model.isCounting() && !far.stopped()) {
            return texts.text("subtitle.counting", texts.number(far.due()), texts.number(far.looked()));
        }
        return texts.text(shown.until() == null ? "subtitle" : "subtitle.ahead");
    }

    /** While it is counted the numbers change, and nothing else does. */
    private void counted() {
        if (model.isCounting() && model.shown() != null) {
            head.setSubtitle(subtitle(model.shown()));
            foot.refresh();
        }
    }

    private Node empty(Answer shown) {
        if (model.isCounting()) {
            return new EmptyState("fth-loader", texts.text("empty.counting"), texts.text("empty.counting.hint"));
        }
        boolean filtered = !model.filter().isAll() && !(model.isHeld() ? shown.held() : shown.due()).isEmpty();
        if (filtered) {
            Button clear = new Button(texts.text("empty.clear"));
            clear.setId("clear-filter");
            clear.setOnAction(event -> {
                boolean off = shown.question().offTask() != null;
                model.setFilter(off ? LineFilter.ALL.task(shown.question().offTask()) : LineFilter.ALL);
            });
            return new EmptyState("fth-filter", texts.text("empty.filter"), texts.text("empty.filter.hint"), clear);
        }
        Button tasks = new Button(texts.text("empty.tasks"));
        tasks.setOnAction(event -> bench.go(new Destination.Screen(Place.TASKS)));
        if (shown.on().isEmpty() && shown.question().offTask() == null) {
            return new EmptyState("fth-zap", texts.text("empty.noTask"), texts.text("empty.noTask.hint"), tasks);
        }
        return model.isHeld()
                ? new EmptyState("fth-check-circle", texts.text("empty.held"), texts.text("empty.held.hint"))
                : new EmptyState("fth-eye", texts.text("empty.due"), texts.text("empty.due.hint"), tasks);
    }
}
