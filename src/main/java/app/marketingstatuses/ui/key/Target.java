package app.marketingstatuses.ui.key;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;

/**
 * Something a letter leads to.
 *
 * @param words where the letter is underlined
 * @param rank the smaller, the more it needs a letter of its own
 * @param deed what the letter does
 */
record Target(Labeled words, int rank, Runnable deed) {
    static final int BAR = 0;
    static final int BAR_MENU = 1;
    static final int BUTTON = 2;
    static final int FIELD = 3;
    static final int AGAIN = 4;

    /** What is there on every screen, always with the same letter. */
    boolean isOfTheBars() {
        return rank <= BAR_MENU;
    }

    static Target button(ButtonBase button, int rank) {
        return new Target(button, rank, () -> press(button));
    }

    private static void press(ButtonBase button) {
        if (!button.isDisabled()) {
            button.requestFocus();
            if (button instanceof MenuButton menu) {
                menu.show();
            } else {
                button.fire();
            }
        }
    }

    /** Puts the focus on a control, or on the first thing in it that takes it. */
    static void focus(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled()) {
            node.requestFocus();
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().stream()
                    .flatMap(child -> child.lookupAll("*").stream())
                    .filter(inner -> inner.isFocusTraversable() && !inner.isDisabled())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }
}
