package app.marketingstatuses.ui.key;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.chart.Chart;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;

/** Finds what is in sight and wants a letter: buttons, switches, tabs, and the names of fields. Links and cells want none. */
final class Targets {
    private final List<Target> found = new ArrayList<>();
    private final List<Target> buttons = new ArrayList<>();
    private final Set<Node> labelled = new HashSet<>();
    private final Set<String> said = new HashSet<>();

    private Targets() {}

    /** The most important first, then in their order. */
    static List<Target> in(List<? extends Node> roots) {
        Targets targets = new Targets();
        roots.forEach(root -> targets.walk(root, Target.BUTTON));
        targets.buttons.stream()
                .filter(button -> !targets.isLabelled(button.words()))
                .forEach(targets.found::add);
        targets.found.sort(Comparator.comparingInt(Target::rank));
        return targets.found.stream()
                .map(targets::seen)
                .sorted(Comparator.comparingInt(Target::rank))
                .toList();
    }

    /** What says the same as another comes last. */
    private Target seen(Target target) {
        return said.add(Marks.plain(target.words())) || target.isOfTheBars()
                ? target
                : new Target(target.words(), Target.AGAIN, target.deed());
    }

    private boolean isLabelled(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (labelled.contains(n)) {
                return true;
            }
        }
        return false;
    }

    private void walk(Node node, int rank) {
        if (!node.isVisible() || isShut(node)) {
            return;
        }
        if (node instanceof ToggleSwitch toggle) {
            toggle(toggle, rank);
        } else if (node instanceof ButtonBase button) {
            if (button instanceof Hyperlink) {
                button.setMnemonicParsing(false);
            } else if (hasLetters(button)) {
                boolean barMenu = rank == Target.BAR && button instanceof MenuButton; // Named by data.
                buttons.add(Target.button(button, barMenu ? Target.BAR_MENU : rank));
            }
        } else if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
            if (hasLetters(label)) {
                Node field = label.getLabelFor();
                found.add(new Target(label, Target.FIELD, () -> Target.focus(field)));
            }
        } else if (node instanceof Parent parent) {
            into(parent, isBar(parent) ? Target.BAR : rank);
        }
    }

    private void into(Parent parent, int rank) {
        if (parent instanceof TabPane tabs) {
            tabs(tabs, rank);
        } else if (parent instanceof TitledPane pane && pane.isCollapsible() && hasLetters(pane)) {
            found.add(new Target(pane, rank, () -> pane.setExpanded(!pane.isExpanded())));
        }
        parent.getChildrenUnmodifiable().forEach(child -> walk(child, rank));
    }

    private void tabs(TabPane tabs, int rank) {
        List<Node> heads = List.copyOf(tabs.lookupAll(".tab"));
        for (int i = 0; i < heads.size() && i < tabs.getTabs().size(); i++) {
            int index = i;
            if (heads.get(i).lookup(".tab-label") instanceof Labeled words && hasLetters(words)) {
                found.add(new Target(words, rank, () -> tabs.getSelectionModel().select(index)));
            }
        }
    }

    private void toggle(ToggleSwitch toggle, int rank) {
        if (toggle.lookup(".label") instanceof Labeled inner && hasLetters(toggle)) {
            inner.setMnemonicParsing(true);
            found.add(new Target(toggle, rank, () -> {
                if (!toggle.isDisabled()) {
                    toggle.requestFocus();
                    toggle.setSelected(!toggle.isSelected());
                }
            }));
        }
    }

    /** The bars around the screens keep their letters everywhere. */
    private static boolean isBar(Node node) {
        return node.getStyleClass().contains("side-bar") || node.getStyleClass().contains("top-bar");
    }

    private static boolean isShut(Node node) {
        return node instanceof TableView
                || node instanceof ListView
                || node instanceof Cell
                || node instanceof Chart
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof Spinner;
    }

    private static boolean hasLetters(Labeled control) {
        String words = Marks.plain(control);
        return words != null
                && words.chars().anyMatch(letter -> LetterKeys.of((char) letter).isPresent());
    }
}
