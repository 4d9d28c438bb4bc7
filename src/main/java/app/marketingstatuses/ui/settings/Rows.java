package app.marketingstatuses.ui.settings;

import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** Pieces of the settings' cards. */
final class Rows {
    private Rows() {}

    /** A field under its name. */
    static VBox field(String name, Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    /** An explanation that wraps. */
    static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Text that wraps. */
    static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** The body of a card. */
    static VBox body(Node... content) {
        VBox body = new VBox(10, content);
        body.getStyleClass().add("settings-body");
        return body;
    }

    /** What is to be copied as it is. */
    static TextArea code(String text, String name, int lines) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(!text.contains("\n"));
        area.setPrefRowCount(lines);
        area.setMinHeight(TextArea.USE_PREF_SIZE);
        area.getStyleClass().add("settings-code");
        area.setAccessibleText(name);
        return area;
    }

    /** Puts a text into the clipboard. */
    static Button copy(Texts texts, String text, String id, Runnable copied) {
        Button button = new Button(texts.text("copy"), Icons.of("fth-copy"));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            copied.run();
        });
        return button;
    }
}
