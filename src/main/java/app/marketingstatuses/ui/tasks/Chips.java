package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.StatusChip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** From-statuses, an arrow, the target. Where the room is short the later from-statuses become "+1". */
final class Chips extends Pane {
    private static final double GAP = 4;
    private static final double ARROW_GAP = 6;
    private static final double HEIGHT = 22;
    private static final double SHORTEST = 64;

    private final List<StatusChip> from = new ArrayList<>();
    private final Label more = new Label();
    private final Tooltip hidden = new Tooltip();
    private final FontIcon arrow = Icons.decoration(Icons.of("fth-arrow-right"));
    private final StatusChip to;

    Chips(Statuses statuses, Task task) {
        task.from().forEach(status -> from.add(StatusChip.of(statuses, status).shrinkable()));
        to = StatusChip.of(statuses, task.to()).shrinkable();
        more.getStyleClass().add("more-chip");
        more.setTooltip(hidden);
        arrow.getStyleClass().add("muted-icon");
        hidden.setText(task.from().stream().map(statuses::label).collect(Collectors.joining(", ")));
        getChildren().addAll(from);
        getChildren().addAll(more, arrow, to);
        setMinWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wanted(from.size());
    }

    /** The width with so many from-chips in sight. */
    private double wanted(int shown) {
        double width = ARROW_GAP * 2 + arrow.prefWidth(-1) + to.prefWidth(-1);
        for (int i = 0; i < shown; i++) {
            width += from.get(i).prefWidth(-1) + (i > 0 ? GAP : 0);
        }
        if (shown < from.size()) {
            more.setText("+" + (from.size() - shown));
            width += GAP + more.prefWidth(-1);
        }
        return width;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        int shown = from.size();
        while (shown > 1 && wanted(shown) > room) {
            shown--;
        }
        double lacking = Math.max(0, wanted(shown) - room);
        double fromTarget = Math.min(lacking, Math.max(0, to.prefWidth(-1) - SHORTEST));
        double x = 0;
        for (int i = 0; i < from.size(); i++) {
            StatusChip chip = from.get(i);
            chip.setVisible(i < shown);
            if (i < shown) {
                x = place(chip, x, chip.prefWidth(-1) - (i == 0 ? lacking - fromTarget : 0)) + GAP;
            }
        }
        more.setVisible(shown < from.size());
        if (more.isVisible()) {
            x = place(more, x, more.prefWidth(-1)) + GAP;
        }
        x = place(arrow, x - GAP + ARROW_GAP, arrow.prefWidth(-1)) + ARROW_GAP;
        place(to, x, to.prefWidth(-1) - fromTarget);
    }

    private double place(Node node, double x, double width) {
        double height = node instanceof Region ? HEIGHT : node.prefHeight(-1);
        node.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), Math.max(0, width), height);
        return x + Math.max(0, width);
    }
}
