package app.marketingstatuses.ui.preview;

import app.marketingstatuses.ui.part.Badge;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Due or held, with their counts, and whether rows are grouped by task. */
final class Tabs extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Badge dueCount = new Badge(Badge.Kind.PLAIN, "");
    private final Badge heldCount = new Badge(Badge.Kind.PLAIN, "");
    private final ToggleButton due;
    private final ToggleButton held;

    /** @param onHeld told which one was chosen */
    Tabs(Texts texts, Consumer<Boolean> onHeld, Consumer<Boolean> onGrouped) {
        super(4);
        due = tab(texts.text("due"), dueCount, "tab-due", () -> onHeld.accept(false));
        held = tab(texts.text("held"), heldCount, "tab-held", () -> onHeld.accept(true));
        due.setSelected(true);
        ToggleSwitch grouped = new ToggleSwitch(texts.text("group"));
        grouped.setLabelPosition(HorizontalDirection.RIGHT);
        grouped.setId("preview-group");
        grouped.setAccessibleText(texts.text("group"));
        grouped.selectedProperty().addListener((p, was, on) -> onGrouped.accept(on));
        getStyleClass().addAll("card-head", "preview-tabs");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(due, held, Cards.spring(), grouped);
    }

    private ToggleButton tab(String text, Badge count, String id, Runnable onChosen) {
        ToggleButton tab = new ToggleButton(text, count);
        tab.setContentDisplay(ContentDisplay.RIGHT);
        tab.setGraphicTextGap(8);
        tab.setId(id);
        tab.setToggleGroup(group);
        tab.getStyleClass().setAll("preview-tab");
        tab.setOnAction(event -> {
            tab.setSelected(true);
            onChosen.run();
        });
        return tab;
    }

    void show(boolean isHeld, String dueText, String heldText) {
        (isHeld ? held : due).setSelected(true);
        dueCount.setText(dueText);
        heldCount.setText(heldText);
    }
}
