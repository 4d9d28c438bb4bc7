package app.marketingstatuses.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.ui.Hand;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks are put into another order by the mouse itself: press, drag, release. */
class TaskDragTest {
    private static final int STEPS = 12;

    @TempDir
    Path home;

    @Test
    void aTaskIsDraggedDownToTheLastPlaceAndUpAgain() throws Exception {
        Snap.startUp();
        try (Snap snap = new Snap(home, Clock.systemUTC(), "en", "light", 1280, 800).demo()) {
            Hand hand = new Hand(snap);
            Snap.onFx(() -> snap.window().go(new Destination.Screen(Place.TASKS)));
            snap.settle();
            Robot robot = snap.ask(Robot::new);
            drag(robot, snap, 0, 2);
            hand.await(
                    "the new order",
                    () -> names(snap).equals(List.of("Review request", "Promo issued", "Payment reminder")));
            snap.settle();
            drag(robot, snap, 2, 0);
            hand.await(
                    "the old order",
                    () -> names(snap).equals(List.of("Payment reminder", "Review request", "Promo issued")));
            assertThat(hand.has("confirm-yes")).isFalse();
        }
    }

    /** The toolkit waits in the drag until it ends: every step is only asked for. */
    private static void drag(Robot robot, Snap snap, int from, int to) throws Exception {
        Point2D start = snap.ask(() -> middle(snap, from));
        Point2D end = snap.ask(() -> middle(snap, to));
        step(() -> robot.mouseMove(start));
        step(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int i = 1; i <= STEPS; i++) {
            Point2D at = start.interpolate(end, (double) i / STEPS).add(2, 0);
            step(() -> robot.mouseMove(at));
        }
        step(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private static void step(Runnable step) throws Exception {
        Platform.runLater(step);
        TimeUnit.MILLISECONDS.sleep(30);
    }

    private static Point2D middle(Snap snap, int row) {
        Node found = snap.window().root().lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> each
                        && each.getIndex() == row
                        && each.getTableView().getId().equals("tasks-table"))
                .findFirst()
                .orElseThrow();
        Bounds at = found.localToScreen(found.getBoundsInLocal());
        return new Point2D(at.getMinX() + 12, at.getCenterY());
    }

    private static List<String> names(Snap snap) {
        return ((TableView<?>) snap.window().root().lookup("#tasks-table"))
                .getItems().stream().map(row -> ((TaskRow) row).task().name()).toList();
    }
}
