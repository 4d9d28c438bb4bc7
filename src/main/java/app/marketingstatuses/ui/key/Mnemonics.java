package app.marketingstatuses.ui.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Gives everything in sight that can be pressed or filled in a letter of its own, in whatever language, and does what Alt with
 * that letter asks for. Screens and dialogs need to do nothing for it, and what they show may hold any underscores.
 */
public final class Mnemonics {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac"); // Alt types signs there.

    private final Supplier<List<Node>> scope;
    private final Map<KeyCode, Target> deeds = new HashMap<>();
    private final Map<Labeled, KeyCode> before = new WeakHashMap<>();
    private final List<String> last = new ArrayList<>();
    private final List<Labeled> lastWords = new ArrayList<>();
    private final Runnable look = this::look;

    /** @param scope what may be reached now, the bars included; while a dialog is shown, that alone */
    public Mnemonics(Parent root, Supplier<List<Node>> scope) {
        this.scope = scope;
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.sceneProperty().addListener((p, was, scene) -> {
            if (was != null) {
                was.removePreLayoutPulseListener(look);
            }
            if (scene != null) {
                scene.addPreLayoutPulseListener(look);
            }
        });
    }

    /** Before each drawing: what came into sight or got other words is given its letter. */
    private void look() {
        List<Target> targets = Targets.in(scope.get());
        List<Labeled> words = targets.stream().map(Target::words).toList();
        List<String> texts = words.stream().map(Marks::plain).toList();
        boolean marked = words.stream().allMatch(word -> Marks.isMarked(word) == (before.get(word) != null));
        if (marked && texts.equals(last) && words.equals(lastWords)) {
            return;
        }
        last.clear();
        last.addAll(texts);
        lastWords.clear();
        lastWords.addAll(words);
        give(targets, texts);
    }

    private void give(List<Target> targets, List<String> texts) {
        List<KeyCode> had = new ArrayList<>();
        targets.forEach(target -> had.add(before.get(target.words())));
        int bars = (int) targets.stream().filter(Target::isOfTheBars).count();
        Letters letters = new Letters(texts, had, bars);
        deeds.clear();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            int at = letters.at(i);
            Marks.mark(target.words(), at);
            Optional<KeyCode> key =
                    at < 0 ? Optional.empty() : LetterKeys.of(texts.get(i).charAt(at));
            before.put(target.words(), key.orElse(null));
            key.ifPresent(code -> deeds.put(code, target));
        }
    }

    private void pressed(KeyEvent event) {
        if (MAC || !event.isAltDown() || event.isControlDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        LetterKeys.of(event).filter(deeds::containsKey).ifPresent(key -> {
            event.consume();
            deeds.get(key).deed().run();
        });
        if (event.getCode().isLetterKey()) {
            event.consume(); // Else the toolkit would press what lies under a dialog.
        }
    }
}
