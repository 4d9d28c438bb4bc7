package app.marketingstatuses.ui.nomail;

import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.DialogCard;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Takes over pasted lines or a file; what is wrong is named by its line, and then nothing is taken over. */
final class ImportDialog {
    private static final long LARGEST = 8_000_000;
    private static final int TOLD = 5;

    private final ListDeeds deeds;
    private final Workbench workbench;
    private final Texts texts;
    private final Dialogs dialogs;
    private final TextArea lines = new TextArea();
    private final Label faults = new Label();
    private final Button take;

    ImportDialog(ListDeeds deeds, Workbench workbench, Texts texts) {
        this.deeds = deeds;
        this.workbench = workbench;
        this.texts = texts;
        dialogs = workbench.dialogs();
        take = new Button(texts.text("import.yes"));
    }

    void show() {
        Label label = new Label(texts.text("import.lines"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(lines);
        lines.setId("no-mail-lines");
        lines.setPromptText(texts.text("import.prompt"));
        lines.setPrefRowCount(9);
        faults.setId("no-mail-faults");
        faults.getStyleClass().add("field-fault");
        faults.setWrapText(true);
        tell(List.of());
        take.setId("no-mail-import-yes");
        take.getStyleClass().add("accent");
        take.setDisable(true);
        take.setOnAction(event -> deeds.importing(lines.getText(), wrong -> {
            tell(wrong);
            if (wrong.isEmpty()) {
                dialogs.close();
            }
        }));
        lines.textProperty().addListener((p, was, now) -> {
            tell(List.of());
            take.setDisable(now.isBlank());
        });
        Button file = new Button(texts.text("import.file"), Icons.of("fth-file-text"));
        file.setId("no-mail-file");
        file.setMinWidth(Button.USE_PREF_SIZE);
        file.setOnAction(event ->
                dialogs.chooseFile(texts.text("import.choose"), "csv", "txt").ifPresent(this::read));
        Button close = new Button(texts.text("close"));
        close.setId("no-mail-close");
        close.setCancelButton(true);
        close.setOnAction(event -> dialogs.close());
        VBox body = new VBox(
                12, DialogCard.paragraph(texts.text("import.detail")), new VBox(4, label, lines, faults), file);
        dialogs.show(new DialogCard(texts.text("import.title"), null, body, close, take), lines);
    }

    private void read(Path chosen) {
        workbench
                .jobs()
                .run(
                        texts.text("job.read"),
                        progress -> text(chosen),
                        text -> text.ifPresentOrElse(lines::setText, () -> tell(List.of(texts.text("import.large")))));
    }

    /** Empty where it is too large for a list of customers. */
    private static Optional<String> text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private void tell(List<String> wrong) {
        StringBuilder told = new StringBuilder(wrong.isEmpty() ? "" : texts.text("import.nothing"));
        wrong.stream().limit(TOLD).forEach(line -> told.append('\n').append(line));
        if (wrong.size() > TOLD) {
            told.append('\n').append(texts.count("import.more", wrong.size() - TOLD));
        }
        faults.setText(told.toString());
        faults.setVisible(!wrong.isEmpty());
        faults.setManaged(!wrong.isEmpty());
    }
}
