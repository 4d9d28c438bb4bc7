package app.marketingstatuses.ui.tasks;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A radio button as a card, the whole of which can be pressed. */
final class ChoiceCard extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final RadioButton button = new RadioButton();
    private final Label note = new Label();

    /** @param title in one row, perhaps with a field among the words */
    ChoiceCard(String id, String accessible, ToggleGroup group, Node... title) {
        super(12);
        button.setId(id);
        button.setToggleGroup(group);
        button.setAccessibleText(accessible);
        HBox line = new HBox(6, title);
        line.setAlignment(Pos.CENTER_LEFT);
        note.setWrapText(true);
        note.getStyleClass().add("secondary");
        note.setMinHeight(USE_PREF_SIZE);
        VBox text = new VBox(2, line, note);
        getChildren().addAll(button, text);
        getStyleClass().add("choice-card");
        setOnMouseClicked(event -> choose());
        button.selectedProperty().addListener((p, was, chosen) -> pseudoClassStateChanged(CHOSEN, chosen));
    }

    void choose() {
        button.setSelected(true);
        button.requestFocus();
    }

    RadioButton button() {
        return button;
    }

    void tell(String text) {
        note.setText(text);
    }
}
