package app.marketingstatuses.ui.settings;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** Language and theme of the desktop. */
final class LooksCard {
    private static final String SYSTEM = null;

    private final SettingsModel model;
    private final Texts texts;

    LooksCard(SettingsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    VBox node() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("en", "English");
        languages.put("ru", "Русский");
        languages.put(SYSTEM, texts.text("looks.system"));
        Map<String, String> themes = new LinkedHashMap<>();
        themes.put("light", texts.text("looks.light"));
        themes.put("dark", texts.text("looks.dark"));
        themes.put(SYSTEM, texts.text("looks.system"));
        return Cards.titled(
                texts.text("looks"),
                null,
                null,
                Rows.body(
                        Rows.field(texts.text("looks.language"), choice("language", languages)),
                        Rows.field(texts.text("looks.theme"), choice("theme", themes)),
                        Rows.hint(texts.text("looks.hint"))));
    }

    private Node choice(String key, Map<String, String> values) {
        SegmentedButton buttons = new SegmentedButton();
        ToggleGroup group = new ToggleGroup();
        values.forEach((value, name) -> {
            ToggleButton button = new ToggleButton(name);
            button.setId(key + "-" + (value == null ? "system" : value));
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setAccessibleText(texts.text("looks." + key) + ": " + name);
            button.setSelected(Objects.equals(value, model.look(key)));
            button.setOnAction(event -> {
                button.setSelected(true); // A second press must not leave nothing chosen.
                model.look(key, value);
            });
            buttons.getButtons().add(button);
        });
        buttons.setToggleGroup(group);
        return buttons;
    }
}
