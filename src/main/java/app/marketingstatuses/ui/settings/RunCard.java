package app.marketingstatuses.ui.settings;

import app.marketingstatuses.session.EveryMinute;
import app.marketingstatuses.session.Installed;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** What starts a run every minute, for each kind of system: to be copied, and where to put it. */
final class RunCard extends VBox {
    private static final String SERVER_LINE =
            "* * * * * java -jar /path/to/marketing-statuses.jar --site /path/to/site run --silent";

    /** Systems, in the order of their buttons. */
    private enum Kind {
        CRON,
        SYSTEMD,
        WINDOWS
    }

    private final Workbench workbench;
    private final Texts texts;
    private final VBox notes = new VBox(8);
    private final VBox steps = new VBox(8);
    private final SegmentedButton kinds = new SegmentedButton();
    private Kind shown = usual(System.getProperty("os.name"));
    private RunGuide guide;

    RunCard(SettingsModel model, Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
        ToggleGroup group = new ToggleGroup();
        for (Kind kind : Kind.values()) {
            ToggleButton button = new ToggleButton(texts.text("run." + key(kind)));
            button.setId("run-" + key(kind));
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(kind == shown);
            button.setOnAction(event -> {
                button.setSelected(true); // A second press must not leave nothing chosen.
                shown = kind;
                showSteps();
            });
            kinds.getButtons().add(button);
        }
        kinds.setToggleGroup(group);
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Cards.head(texts.text("run"), null, null),
                        Rows.body(Rows.text(texts.text("run.hint")), notes, kinds, steps));
        model.factsProperty().addListener((p, was, facts) -> show(facts));
    }

    private static Kind usual(String system) {
        return system.toLowerCase(Locale.ROOT).contains("windows") ? Kind.WINDOWS : Kind.CRON;
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void show(ShopFacts facts) {
        ShopCard shop = workbench.desk().shop();
        var home = workbench.memory().home();
        guide = RunGuide.of(
                shop.name(),
                shop.link() == ShopCard.Link.DEMO,
                facts.profile(),
                home,
                home.isMoved(System.getenv()),
                Installed.here());
        notes.getChildren().setAll(guide.notes().stream().map(this::note).toList());
        boolean known = guide.schedule() != null;
        kinds.setVisible(known);
        kinds.setManaged(known);
        showSteps();
    }

    private Node note(RunGuide.Note note) {
        String key = note.name().toLowerCase(Locale.ROOT);
        Band band = new Band(
                note == RunGuide.Note.DEMO ? Band.Kind.INFO : Band.Kind.WARNING,
                texts.text("note." + key),
                texts.text("note." + key + ".detail", guide.passwordFile() == null ? "" : guide.passwordFile()));
        band.setMinHeight(USE_PREF_SIZE);
        return band;
    }

    private void showSteps() {
        steps.getChildren().clear();
        EveryMinute schedule = guide.schedule();
        if (schedule == null) {
            return;
        }
        switch (shown) {
            case CRON -> {
                step("cron.where", schedule.cron(), 4, copy("cron", schedule.cron()));
                if (guide.behindSsh()) {
                    step("cron.server", SERVER_LINE, 2, copy("server", SERVER_LINE));
                }
            }
            case SYSTEMD -> {
                step("systemd.service", schedule.systemdService(), 9, copy("service", schedule.systemdService()));
                step("systemd.timer", schedule.systemdTimer(), 9, copy("timer", schedule.systemdTimer()));
                String start = "systemctl --user daemon-reload\nsystemctl --user enable --now " + EveryMinute.UNIT
                        + ".timer\nloginctl enable-linger";
                step("systemd.start", start, 3, copy("start", start));
            }
            case WINDOWS -> {
                String task = schedule.windowsTask();
                step("windows.task", task.replace("\r\n", "\n"), 8, copy("task", task), save(task));
                String create = "schtasks /Create /TN \"Marketing Statuses\" /XML \"" + EveryMinute.UNIT + ".xml\"";
                step("windows.create", create, 1, copy("create", create));
            }
        }
    }

    private void step(String key, String code, int lines, Node... buttons) {
        Label where = Rows.text(texts.text(key));
        HBox head = new HBox(8, where, Cards.spring());
        head.getChildren().addAll(buttons);
        head.setAlignment(Pos.CENTER_LEFT);
        steps.getChildren().addAll(head, Rows.code(code, texts.text(key), lines));
    }

    private Button copy(String id, String code) {
        return Rows.copy(texts, code, "copy-" + id, () -> workbench.dialogs().notice(texts.text("copied")));
    }

    private Button save(String task) {
        Button button = new Button(texts.text("saveFile"), Icons.of("fth-download"));
        button.setId("save-task");
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> workbench
                .dialogs()
                .saveFile(texts.text("saveFile"), EveryMinute.UNIT + ".xml")
                .ifPresent(file -> write(file, task)));
        return button;
    }

    private void write(Path file, String task) {
        workbench
                .jobs()
                .run(
                        texts.text("job.save"),
                        progress -> Files.write(file, ("\uFEFF" + task).getBytes(StandardCharsets.UTF_16LE)),
                        written -> workbench.dialogs().notice(texts.text("fileSaved", written.getFileName())));
    }
}
