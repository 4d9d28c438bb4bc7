package app.marketingstatuses.ui.shell;

import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work on every screen. */
final class Shortcuts {
    private final Map<KeyCombination, Consumer<Shell>> keys = new LinkedHashMap<>();

    Shortcuts() {
        keys.put(new KeyCodeCombination(KeyCode.F5), Shell::refresh);
        keys.put(control(KeyCode.F), shell -> shell.screen().find());
        keys.put(control(KeyCode.N), Shell::create);
        keys.put(control(KeyCode.ENTER), Shell::act);
        keys.put(control(KeyCode.COMMA), shell -> shell.jump(new Destination.Screen(Place.SETTINGS)));
        for (Place place : Place.values()) {
            KeyCode digit = KeyCode.valueOf("DIGIT" + (place.ordinal() + 1));
            keys.put(control(digit), shell -> shell.jump(new Destination.Screen(place)));
        }
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** Does what a key stands for, and lets every other key pass. */
    void handle(KeyEvent event, Shell shell) {
        keys.forEach((key, action) -> {
            if (!event.isConsumed() && key.match(event)) {
                event.consume();
                action.accept(shell);
            }
        });
    }
}
