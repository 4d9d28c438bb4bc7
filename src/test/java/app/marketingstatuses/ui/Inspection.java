package app.marketingstatuses.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.text.Text;

/** Looks over all that is in sight for controls without a name and for words that are cut. */
final class Inspection {
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private final Parent root;
    private final List<String> faults = new ArrayList<>();

    Inspection(Parent root) {
        this.root = root;
    }

    /** What is wrong, in words; nothing where all is well. */
    List<String> faults() {
        for (Node node : root.lookupAll("*")) {
            if (Hand.isSeen(node)) {
                if (node.isFocusTraversable() && !isNamed(node)) {
                    faults.add("no name: " + describe(node));
                }
                if (node instanceof Labeled labeled && isCut(labeled) && !hasTooltip(node)) {
                    faults.add("cut: " + describe(node));
                }
            }
        }
        return faults.stream().distinct().toList();
    }

    private boolean isNamed(Node node) {
        if (node instanceof ScrollPane || node instanceof SplitPane || isPartOfControl(node)) {
            return true;
        }
        boolean says = node instanceof Labeled labeled && isText(labeled.getText());
        return says || isText(node.getAccessibleText()) || isLabelled(node);
    }

    /** Such as the editor of an editable choice: its owner is what has the focus and the name. */
    private static boolean isPartOfControl(Node node) {
        return node.getStyleClass().contains("spinner")
                || Optional.ofNullable(node.getParent())
                        .filter(parent -> parent.getStyleClass().contains("combo-box-base"))
                        .isPresent();
    }

    private boolean isLabelled(Node node) {
        return root.lookupAll(".label").stream().anyMatch(label -> label instanceof Label l && l.getLabelFor() == node);
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    /** What is drawn is less than what is said. */
    private static boolean isCut(Labeled labeled) {
        if (!isText(labeled.getText())) {
            return false;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text drawn && drawn.isVisible()) {
                String shown = drawn.getText();
                return shown.isEmpty()
                        || shown.endsWith(labeled.getEllipsisString())
                                && !labeled.getText().endsWith(labeled.getEllipsisString());
            }
        }
        return false;
    }

    private static boolean hasTooltip(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            boolean own = n instanceof Control control && control.getTooltip() != null;
            if (own || n.getProperties().containsKey(TOOLTIP)) {
                return true;
            }
        }
        return false;
    }

    private static String describe(Node node) {
        String text = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        Node around = node;
        StringBuilder where = new StringBuilder();
        while (around.getParent() != null && where.length() < 90) {
            around = around.getParent();
            if (around.getId() != null || !around.getStyleClass().isEmpty()) {
                where.append(" < ")
                        .append(
                                around.getId() != null
                                        ? "#" + around.getId()
                                        : "." + around.getStyleClass().get(0));
            }
        }
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : " #" + node.getId()) + text + where;
    }
}
