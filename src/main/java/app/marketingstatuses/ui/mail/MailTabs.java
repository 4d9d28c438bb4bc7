package app.marketingstatuses.ui.mail;

import app.marketingstatuses.ui.text.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The sides of the mail screen. */
final class MailTabs extends HBox {
    /** A side of the screen. */
    enum Side {
        OUTBOX,
        TEMPLATES,
        NOMAIL;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Side, ToggleButton> buttons = new EnumMap<>(Side.class);
    private final Consumer<Side> onChosen;
    private Side chosen = Side.OUTBOX;

    MailTabs(Texts texts, Consumer<Side> onChosen) {
        this.onChosen = onChosen;
        ToggleGroup group = new ToggleGroup();
        for (Side side : Side.values()) {
            ToggleButton button = new ToggleButton(texts.text("side." + side.key()));
            button.setId("side-" + side.key());
            button.setToggleGroup(group);
            button.getStyleClass().add("outbox-tab");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> choose(side));
            buttons.put(side, button);
            getChildren().add(button);
        }
        buttons.get(chosen).setSelected(true);
        getStyleClass().add("mail-sides");
    }

    void choose(Side side) {
        chosen = side;
        buttons.get(side).setSelected(true); // A second press must not leave nothing chosen.
        onChosen.accept(side);
    }

    Side chosen() {
        return chosen;
    }
}
