package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.store.OwnCodeFault;
import app.marketingstatuses.store.OwnCodeImport;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Adds promo codes of the owner's own to a list: pasted, or read from a file; all of them or none. */
final class OwnCodesDialog {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 200;
    private static final int MOST_FAULTS = 8;

    private final Workbench workbench;
    private final Texts texts;
    private final TextArea codes = new TextArea();
    private final VBox trouble = new VBox();

    OwnCodesDialog(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(OwnCodesDialog.class);
    }

    /** This dialog is the question, so a production shop is not asked for twice. */
    void show(String list) {
        if (workbench.desk().shop().readOnly()) {
            workbench.write(null, null, null, () -> {});
            return;
        }
        codes.setId("own-codes");
        codes.getStyleClass().add("promo-format");
        codes.setMinHeight(HEIGHT);
        codes.setPromptText(texts.text("own.prompt"));
        codes.setAccessibleText(texts.text("own.field"));
        Label how = EditorParts.hint(texts.text("own.how"));
        how.setLabelFor(codes);
        trouble.setManaged(false);
        VBox body = new VBox(10, how, codes, trouble);
        body.getStyleClass().addAll("dialog-body", "own-codes-body");
        Button file = new Button(texts.text("own.file"), Icons.of("fth-file-text"));
        file.setId("own-file");
        file.setOnAction(event -> workbench
                .dialogs()
                .chooseFile(texts.text("own.file.title"), "csv", "txt")
                .ifPresent(this::read));
        Button cancel = new Button(texts.text("cancel"));
        cancel.setId("own-no");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> workbench.dialogs().close());
        Button add = new Button(texts.text("own.yes"));
        add.setId("own-yes");
        add.getStyleClass().add("accent");
        add.disableProperty().bind(codes.textProperty().isEmpty());
        add.setOnAction(event -> add(list));
        workbench
                .dialogs()
                .show(
                        new DialogShell(
                                texts.text("own.title", list),
                                new Label(),
                                texts.text("close"),
                                workbench.dialogs()::close,
                                body,
                                WIDTH,
                                file,
                                Cards.spring(),
                                cancel,
                                add),
                        codes);
    }

    private void read(Path file) {
        workbench
                .jobs()
                .run(
                        texts.text("job.read"),
                        progress -> {
                            try {
                                return Files.readString(file, StandardCharsets.UTF_8);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        codes::setText);
    }

    private void add(String list) {
        String text = codes.getText();
        workbench
                .jobs()
                .run(
                        texts.text("own.job"),
                        progress -> workbench
                                .desk()
                                .visit(session -> session.store().ownCodes().importing(list, text, session.now())),
                        added -> told(added, list));
    }

    private void told(OwnCodeImport added, String list) {
        if (added.faults().isEmpty()) {
            workbench.dialogs().close();
            workbench.dialogs().notice(texts.count("own.done", added.added(), list));
            workbench.desk().changed();
            return;
        }
        String faults =
                added.faults().stream().limit(MOST_FAULTS).map(this::say).collect(Collectors.joining("\n"));
        int more = added.faults().size() - MOST_FAULTS;
        Band band = new Band(
                Band.Kind.DANGER,
                texts.text("own.nothing"),
                more > 0 ? faults + "\n" + texts.count("own.more", more) : faults);
        band.setId("own-faults");
        trouble.getChildren().setAll(band);
        trouble.setManaged(true);
    }

    private String say(OwnCodeFault fault) {
        String key = "own.fault." + fault.code().name().toLowerCase(Locale.ROOT);
        String said = texts.text(key, fault.detail());
        return fault.line() == 0 ? said : texts.text("own.line", fault.line(), said);
    }
}
