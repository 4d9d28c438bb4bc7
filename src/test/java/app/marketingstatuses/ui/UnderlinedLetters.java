package app.marketingstatuses.ui;

import app.marketingstatuses.ui.key.Marks;
import atlantafx.base.controls.ModalPane;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;

/** Looks over what can be reached for underlined letters: where one is missing, where two are the same. */
final class UnderlinedLetters {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";

    private final List<Labeled> wanting;
    private final Map<Character, String> owners = new LinkedHashMap<>();

    UnderlinedLetters(Parent root) {
        boolean asking = root.lookup("#modal") instanceof ModalPane modal && modal.isDisplay();
        Node scope = asking ? ((ModalPane) root.lookup("#modal")).getContent() : root;
        wanting = scope.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Hand::isSeen)
                .filter(control -> wants(control, scope))
                .toList();
    }

    /** What is wrong, in words; nothing where all is well. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Labeled control : wanting) {
            char letter = letter(control);
            if (letter != 0 && owners.put(letter, Marks.plain(control)) != null) {
                faults.add("the letter " + letter + " again: " + Marks.plain(control));
            }
        }
        wanting.stream()
                .filter(control -> letter(control) == 0)
                .map(Marks::plain)
                .filter(words -> words.toLowerCase()
                        .chars()
                        .anyMatch(letter -> Character.isLetter(letter) && isFree((char) letter)))
                .forEach(words -> faults.add("no letter: " + words + ", used: " + owners.keySet()));
        return faults;
    }

    /** Neither it nor the letter of the other alphabet on its key is used. */
    private boolean isFree(char letter) {
        int latin = LATIN.indexOf(letter);
        int russian = RUSSIAN.indexOf(letter);
        char other = latin >= 0 ? RUSSIAN.charAt(latin) : russian >= 0 ? LATIN.charAt(russian) : letter;
        return !owners.containsKey(letter) && !owners.containsKey(other);
    }

    private static boolean wants(Labeled control, Node scope) {
        boolean pressed = control instanceof ButtonBase && !(control instanceof Hyperlink)
                || control instanceof ToggleSwitch
                || control instanceof Label label && label.getLabelFor() != null;
        String words = Marks.plain(control);
        boolean says = words != null && words.chars().anyMatch(Character::isLetter);
        boolean inner = control.getParent() instanceof MenuButton; // Its own words once more.
        return pressed && says && !inner && !isInACell(control) && !isNamedByALabel(control, scope);
    }

    private static boolean isInACell(Node node) {
        return node != null && (node instanceof Cell || isInACell(node.getParent()));
    }

    private static boolean isNamedByALabel(Node control, Node scope) {
        for (Node n = control; n != null; n = n.getParent()) {
            Node named = n;
            if (scope.lookupAll(".label").stream()
                    .anyMatch(node -> node instanceof Label label
                            && label.isVisible()
                            && label.getLabelFor() == named
                            && label.getParent() != named)) {
                return true;
            }
        }
        return false;
    }

    private static char letter(Labeled control) {
        if (!Marks.isMarked(control)) {
            return 0;
        }
        String text = control.getText();
        return Character.toLowerCase(text.charAt(text.indexOf('_') + 1));
    }
}
