package app.marketingstatuses.ui.connect;

import app.marketingstatuses.doctor.Check.Result;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the test of a connection found: a list of checks, the worst first, each with what to do. */
final class TestPart {
    private static final double SPINNER = 20;

    private final Texts texts;
    private final Button test;
    private final VBox body = new VBox(12);
    private final VBox card;

    TestPart(Texts texts, Runnable onTest) {
        this.texts = texts;
        test = new Button(texts.text("test"), Icons.of("fth-activity"));
        test.setId("test");
        test.setOnAction(event -> onTest.run());
        body.getStyleClass().add("card-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        card = Cards.titled(texts.text("part.test"), null, test, scroll);
        card.setMaxHeight(Double.MAX_VALUE);
        body.getChildren().setAll(Inputs.hint(texts.text("test.hint")));
    }

    Node node() {
        return card;
    }

    void running(Runnable onCancel) {
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.setPrefSize(SPINNER, SPINNER);
        spinner.setAccessibleText(texts.text("test.running"));
        Button cancel = new Button(texts.text("cancel"));
        cancel.setId("test-cancel");
        cancel.setOnAction(event -> {
            onCancel.run();
            idle(texts.text("test.cancelled"));
        });
        HBox row = new HBox(12, spinner, new Label(texts.text("test.running")), Cards.spring(), cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        body.getChildren().setAll(row);
        test.setDisable(true);
    }

    /** Nothing is running and nothing was found. */
    void idle(String text) {
        test.setDisable(false);
        body.getChildren().setAll(Inputs.hint(text));
    }

    void show(List<CheckLine> lines) {
        test.setDisable(false);
        Label summary = Cards.semiBold(summary(lines));
        summary.setId("test-summary");
        Button copy = new Button(texts.text("copy"), Icons.of("fth-copy"));
        copy.getStyleClass().addAll("small", "flat");
        copy.setOnAction(event -> copy(lines));
        HBox head = new HBox(8, summary, Cards.spring(), copy);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox rows = new VBox();
        lines.forEach(line -> rows.getChildren().add(row(line)));
        body.getChildren().setAll(head, rows);
    }

    private String summary(List<CheckLine> lines) {
        long failed = count(lines, Result.FAIL);
        long warned = count(lines, Result.WARN);
        if (failed > 0) {
            return texts.count("test.failed", failed);
        }
        return warned > 0 ? texts.count("test.warned", warned) : texts.text("test.fine");
    }

    private static long count(List<CheckLine> lines, Result result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }

    private Node row(CheckLine line) {
        VBox text = new VBox(2, AskCard.paragraph(line.message()));
        if (line.fix() != null) {
            text.getChildren().add(Inputs.hint(line.fix()));
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(10, icon(line.result()), text);
        row.getStyleClass().add("check-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(spoken(line));
        row.setFocusTraversable(true);
        return row;
    }

    private static Node icon(Result result) {
        return switch (result) {
            case OK -> Icons.success();
            case WARN -> Icons.warning();
            case FAIL -> Icons.danger();
        };
    }

    private String spoken(CheckLine line) {
        String fix = line.fix() == null ? "" : " " + line.fix();
        return texts.text("result." + line.result().code()) + ": " + line.message() + fix;
    }

    private void copy(List<CheckLine> lines) {
        ClipboardContent content = new ClipboardContent();
        content.putString(lines.stream()
                .map(line -> "[" + line.id() + "] " + spoken(line))
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
