package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Guards;
import app.marketingstatuses.engine.Guards.Guard;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What has to be known before a run: guards that stop it, and that a task is only shown as if it were on. */
final class Bands extends VBox {
    private final Workbench bench;
    private final Texts texts;
    private final PreviewModel model;
    private final GuardWords words;
    private final GuardWay way;
    private final Runnable onPastFuse;
    private final Consumer<Boolean> onOverdue;

    Bands(Workbench bench, Texts texts, PreviewModel model, Runnable onPastFuse, Consumer<Boolean> onOverdue) {
        super(8);
        this.bench = bench;
        this.texts = texts;
        this.model = model;
        this.words = new GuardWords(texts, bench.formats());
        this.way = new GuardWay(bench, texts);
        this.onPastFuse = onPastFuse;
        this.onOverdue = onOverdue;
    }

    void refresh() {
        getChildren().clear();
        if (!model.isCounting()) {
            fill();
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void fill() {
        Answer today = model.today();
        int due = today.due().size();
        for (Guard guard : Guards.stopping(today.station(), today.at(), due)) {
            if (guard != Guard.PAUSED) { // The bar over all screens says it, with its way on.
                getChildren().add(band(guard, due));
            }
        }
        Answer shown = model.shown();
        int tried = (int) shown.due().stream()
                .filter(line -> line.verdict().trial().isOn())
                .count();
        if (tried > 0) {
            getChildren().add(trial(shown, tried));
        }
        Long off = model.shown().question().offTask();
        if (off != null) {
            model.shown().task(off).ifPresent(task -> getChildren().add(asIfOn(task)));
        }
    }

    private Node band(Guard guard, int due) {
        Answer today = model.today();
        Node[] buttons = words.way(guard, due)
                .map(text -> {
                    Button button = new Button(text);
                    button.setMinWidth(Button.USE_PREF_SIZE);
                    button.setId("band-" + guard.name().toLowerCase(java.util.Locale.ROOT));
                    button.setOnAction(event -> {
                        if (guard == Guard.FUSE) {
                            onPastFuse.run();
                        } else {
                            way.take(guard, () -> bench.desk().changed());
                        }
                    });
                    return new Node[] {button};
                })
                .orElse(new Node[0]);
        return new Band(
                Band.Kind.DANGER, words.title(guard), words.detail(guard, today.station(), today.at(), due), buttons);
    }

    private Node trial(Answer shown, int tried) {
        Button settings = new Button(texts.text("trial.settings"));
        settings.setId("preview-trial-settings");
        settings.setMinWidth(Button.USE_PREF_SIZE);
        settings.setOnAction(event -> bench.go(new Destination.Screen(Destination.Place.SETTINGS)));
        int stay = (int) shown.due().stream()
                .filter(line -> line.verdict().staysInTrial())
                .count();
        String detail = stay == 0
                ? texts.text("trial.move")
                : stay == tried ? texts.text("trial.mail") : texts.count("trial.some", stay);
        return new Band(
                Band.Kind.WARNING, texts.count("trial", tried, shown.trials().address()), detail, settings);
    }

    private Node asIfOn(Task task) {
        CheckBox overdue = new CheckBox(texts.text("asIf.overdue"));
        overdue.setId("as-if-overdue");
        overdue.setMinWidth(CheckBox.USE_PREF_SIZE);
        overdue.setSelected(model.shown().question().overdue());
        overdue.setOnAction(event -> onOverdue.accept(overdue.isSelected()));
        Button open = new Button(texts.text("asIf.open"));
        open.setId("as-if-open");
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setOnAction(event -> bench.go(new Destination.OneTask(task.id())));
        return new Band(Band.Kind.INFO, texts.text("asIf", task.name()), texts.text("asIf.detail"), overdue, open);
    }
}
