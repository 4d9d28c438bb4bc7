package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Takes over a tasks file: shows every fault, or asks whether to add or to replace. */
final class ImportDialog {
    private static final double WIDTH = 620;
    private static final int MOST_LINES = 12;

    private final Workbench workbench;
    private final Texts texts;

    ImportDialog(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(ImportDialog.class);
    }

    /** Lets the owner choose a file. */
    void choose() {
        workbench
                .dialogs()
                .chooseFile(texts.text("import.title"), "mstasks", "json")
                .ifPresent(this::read);
    }

    void read(Path file) {
        workbench
                .jobs()
                .run(
                        texts.text("job.read"),
                        progress -> workbench.desk().visit(session -> {
                            try {
                                return ImportModel.read(session, file);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }),
                        this::show);
    }

    private void show(ImportModel model) {
        if (model.faults().isEmpty()) {
            ask(model);
        } else {
            tell(model);
        }
    }

    private void tell(ImportModel model) {
        Reports reports = new Reports(workbench.language());
        TextArea list = new TextArea(model.faults().stream().map(reports::say).collect(Collectors.joining("\n")));
        list.setEditable(false);
        list.setWrapText(true);
        list.setId("import-faults");
        list.setAccessibleText(texts.text("import.faults"));
        list.setPrefRowCount(Math.min(MOST_LINES, model.faults().size() + 1));
        Button close = new Button(texts.text("close"));
        close.setId("import-close");
        close.getStyleClass().add("accent");
        close.setCancelButton(true);
        close.setOnAction(event -> workbench.dialogs().close());
        open(
                texts.count("import.faulty", model.faults().size(), model.name()),
                close,
                new VBox(8, wrapped(texts.text("import.nothing")), list),
                Cards.spring(),
                close);
    }

    private void ask(ImportModel model) {
        ToggleGroup group = new ToggleGroup();
        RadioButton add = radio("import.add", group);
        RadioButton replace = radio("import.replace", group);
        add.setSelected(true);
        VBox body = new VBox(
                8,
                wrapped(texts.text(
                        "import.found",
                        texts.count("import.new", model.added()),
                        texts.count("import.known", model.known()))),
                add,
                note(texts.text("import.add.detail")),
                replace,
                note(
                        model.missing().isEmpty()
                                ? texts.text("import.replace.none")
                                : texts.text("import.replace.detail", String.join(", ", model.missing()))));
        body.getChildren().add(new Band(Band.Kind.INFO, texts.text("import.on"), texts.text("import.on.detail")));
        Button take = new Button(texts.count("import.take", model.tasks().size()));
        take.setId("import-take");
        take.getStyleClass().add("accent");
        take.setDefaultButton(true);
        take.setOnAction(event -> {
            workbench.dialogs().close();
            store(model, replace.isSelected());
        });
        Button cancel = new Button(texts.text("cancel"));
        cancel.setId("import-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> workbench.dialogs().close());
        open(texts.text("import.question", model.name()), take, body, Cards.spring(), cancel, take);
    }

    private RadioButton radio(String key, ToggleGroup group) {
        RadioButton button = new RadioButton(texts.text(key));
        button.setId(key.replace('.', '-'));
        button.setToggleGroup(group);
        return button;
    }

    private static Label note(String text) {
        Label label = Cards.secondary(text);
        label.setWrapText(true);
        label.getStyleClass().add("radio-note");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private void open(String title, Node first, VBox body, Node... foot) {
        body.getStyleClass().add("dialog-body");
        workbench
                .dialogs()
                .show(
                        new DialogShell(
                                title, new Label(), texts.text("close"), workbench.dialogs()::close, body, WIDTH, foot),
                        first);
    }

    private void store(ImportModel model, boolean replace) {
        workbench.write(
                texts.text("import.question", model.name()),
                texts.text(replace ? "import.replace" : "import.add"),
                texts.count("import.take", model.tasks().size()),
                () -> workbench
                        .jobs()
                        .run(
                                texts.text("job.import"),
                                progress -> workbench.desk().visit(session -> model.store(session, replace)),
                                imported -> {
                                    workbench.desk().changed();
                                    workbench.dialogs().notice(texts.count("import.done", imported.size()));
                                }));
    }
}
