package app.marketingstatuses.ui.overview;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.fix.TrapWords;
import app.marketingstatuses.ui.overview.FlowLayout.Box;
import app.marketingstatuses.ui.overview.FlowLayout.Point;
import app.marketingstatuses.ui.overview.FlowLayout.Route;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/** A task in the flow map: its way, and its words, which are what is focused and pressed. */
final class FlowArrow {
    private static final double HEAD = 6;
    private static final PseudoClass INLINE = PseudoClass.getPseudoClass("inline");

    private final FlowGraph.Arrow arrow;
    private final Polyline line = new Polyline();
    private final Polyline reach = new Polyline();
    private final Polygon head = new Polygon();
    private final Group lines = new Group(line, head, reach);
    private final Label name;
    private final Label delay;
    private final Label count;
    private final Label first = Cards.secondary(" · ");
    private final Label second = Cards.secondary(" · ");
    private final Pane words = new Pane();

    FlowArrow(FlowGraph.Arrow arrow, Statuses statuses, Workbench workbench, Texts texts) {
        this.arrow = arrow;
        name = Cards.semiBold(arrow.task().name(), "small");
        delay = Cards.secondary(arrow.delay());
        boolean held = arrow.held() > 0;
        count = Cards.semiBold(
                texts.text(held ? "flow.held" : "flow.due", texts.number(held ? arrow.held() : arrow.due())), "small");
        if (arrow.isTrapped()) {
            count.getStyleClass().add("danger-text");
            line.getStyleClass().add("trapped");
            head.getStyleClass().add("trapped");
        }
        line.getStyleClass().add("flow-line");
        head.getStyleClass().add("flow-head");
        reach.getStyleClass().add("flow-reach");
        lines.setManaged(false);
        words.setManaged(false);
        for (Label label : line()) {
            label.setManaged(false);
            label.setMouseTransparent(true);
            words.getChildren().add(label);
        }
        words.getStyleClass().add("flow-words");
        String told = texts.text(
                "flow.arrow",
                arrow.task().name(),
                statuses.label(arrow.from()),
                statuses.label(arrow.task().to()),
                arrow.delay(),
                count.getText());
        if (arrow.trap() != null) {
            told += ". " + new TrapWords(workbench.language(), statuses).sentence(arrow.trap());
        }
        words.setAccessibleRole(AccessibleRole.BUTTON);
        words.setAccessibleText(told);
        Tooltip.install(words, new Tooltip(told));
        Tooltip.install(reach, new Tooltip(told));
        Runnable open = () -> workbench.go(new Destination.OneTask(arrow.task().id()));
        Press.makePressable(words, open);
        reach.setOnMouseClicked(event -> open.run());
    }

    FlowGraph.Arrow arrow() {
        return arrow;
    }

    Group lines() {
        return lines;
    }

    Pane words() {
        return words;
    }

    /** In one line, with the room around them. */
    double wordsWidth() {
        double width = 16;
        for (Label label : line()) {
            width += Math.ceil(label.prefWidth(-1));
        }
        return width;
    }

    private List<Label> line() {
        return List.of(name, first, delay, second, count);
    }

    void place(Route route, Box from, Box to) {
        draw(route.points());
        first.setVisible(!route.straight());
        second.setVisible(!route.straight());
        words.pseudoClassStateChanged(INLINE, !route.straight());
        if (route.straight()) {
            around(route.words(), from, to);
        } else {
            inline(route.words());
        }
    }

    private void draw(List<Point> points) {
        line.getPoints().clear();
        points.forEach(point -> line.getPoints().addAll(point.x(), point.y()));
        reach.getPoints().setAll(line.getPoints());
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double dx = Math.signum(end.x() - before.x());
        double dy = Math.signum(end.y() - before.y());
        head.getPoints()
                .setAll(
                        end.x(),
                        end.y(),
                        end.x() - dx * HEAD - dy * HEAD / 1.5,
                        end.y() - dy * HEAD - dx * HEAD / 1.5,
                        end.x() - dx * HEAD + dy * HEAD / 1.5,
                        end.y() - dy * HEAD + dx * HEAD / 1.5);
    }

    /** The name above, the delay on the line, the count below. */
    private void around(Box room, Box from, Box to) {
        double widest = to.centre() - from.centre() - 8;
        double width = Math.min(widest, Math.max(name.prefWidth(-1), room.width() - 8));
        double top = room.y() - FlowLayout.NAME_HEIGHT;
        words.resizeRelocate(room.centre() - width / 2, top, width, FlowLayout.NAME_HEIGHT + room.height());
        centre(name, width, width, 2);
        centre(delay, width, room.width() - 6, FlowLayout.NAME_HEIGHT + 3);
        centre(count, width, room.width() - 6, FlowLayout.NAME_HEIGHT + room.height() / 2 + 4);
    }

    private static void centre(Label label, double width, double most, double y) {
        double own = Math.min(Math.ceil(label.prefWidth(-1)), most);
        label.resizeRelocate(Math.round((width - own) / 2), y, own, label.prefHeight(-1));
    }

    /** All in one line on the way; the task's name gives way where the room is short. */
    private void inline(Box room) {
        words.resizeRelocate(room.x(), room.y(), room.width(), room.height());
        double missing = Math.max(0, wordsWidth() - room.width());
        double x = 8;
        for (Label label : line()) {
            double own = Math.ceil(label.prefWidth(-1)) - (label == name ? missing : 0);
            label.resizeRelocate(x, 2, Math.max(0, own), label.prefHeight(-1));
            x += own;
        }
    }
}
