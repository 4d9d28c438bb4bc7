package app.marketingstatuses.ui.shell;

import app.marketingstatuses.ui.job.Job;
import app.marketingstatuses.ui.job.Jobs;
import java.util.Comparator;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Puts the focus into a screen that came into sight by a key: into its list, else where one types, else to its first control. */
final class Landing {
    private final Jobs jobs;
    private Node view;
    private Node landed;

    Landing(Jobs jobs) {
        this.jobs = jobs;
        jobs.running().addListener((ListChangeListener<Job>) change -> {
            if (jobs.running().isEmpty()) {
                Platform.runLater(this::again);
            }
        });
    }

    /** What the screen still reads may bring the control that is meant: then the focus goes there, unless it was moved. */
    void in(Node screen) {
        view = screen;
        landed = null;
        Platform.runLater(this::again);
    }

    private void again() {
        Scene scene = view == null ? null : view.getScene();
        if (scene == null || landed != null && scene.getFocusOwner() != landed) {
            view = null;
            return;
        }
        first().ifPresent(node -> {
            landed = node;
            node.requestFocus();
        });
        if (jobs.running().isEmpty() && landed != null) {
            view = null;
        }
    }

    private Optional<Node> first() {
        return view.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isSeen(node))
                .filter(node -> !(node instanceof ScrollPane))
                .min(Comparator.comparingInt(Landing::rank));
    }

    private static int rank(Node node) {
        if (node instanceof TableView) {
            return 0;
        }
        return node instanceof TextField && "search".equals(node.getId()) ? 1 : 2;
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }
}
