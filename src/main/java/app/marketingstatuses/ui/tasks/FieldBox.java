package app.marketingstatuses.ui.tasks;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A field with its name above and, below, what is wrong with it or what it was. */
final class FieldBox extends VBox {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private final Field field;
    private final Label name = new Label();
    private final Node input;
    private final Label note = new Label();

    /** @param marked the control that the name belongs to, for the keyboard and for screen readers */
    FieldBox(Field field, String label, Control marked, Node input) {
        super(4);
        this.field = field;
        this.input = input;
        name.setText(label);
        name.setMnemonicParsing(false);
        name.setTooltip(new Tooltip(label));
        name.setLabelFor(marked);
        name.getStyleClass().add("field-label");
        note.setWrapText(true);
        note.setId("note-" + field.name().toLowerCase(Locale.ROOT));
        marked.setAccessibleText(label);
        getStyleClass().add("field-box");
        getChildren().addAll(name, input, note);
        setMinWidth(0);
        show(null, null);
    }

    /** Hides the name: the control says it itself. */
    FieldBox headless() {
        name.setVisible(false);
        name.setManaged(false);
        return this;
    }

    Field field() {
        return field;
    }

    /**
     * @param fault what is wrong; null for nothing
     * @param was what the shop has; null where it is not changed
     */
    void show(String fault, String was) {
        boolean told = fault != null || was != null;
        note.setText(fault != null ? fault : was);
        note.getStyleClass().setAll("label", fault != null ? "field-fault" : "field-label");
        note.setVisible(told);
        note.setManaged(told);
        input.pseudoClassStateChanged(CHANGED, was != null);
        input.pseudoClassStateChanged(FAULTY, fault != null);
        pseudoClassStateChanged(CHANGED, was != null);
        pseudoClassStateChanged(FAULTY, fault != null);
    }
}
