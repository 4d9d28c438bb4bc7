package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.ui.desk.Destination.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desktop without a mouse, on the demo shop. */
class KeysTest {
    @TempDir
    static Path home;

    private static Snap snap;
    private static Hand hand;

    @BeforeAll
    static void open() throws Exception {
        Snap.startUp();
        snap = new Snap(home, Clock.systemUTC(), "en", "light", 1280, 800).demo();
        hand = new Hand(snap);
    }

    @AfterAll
    static void close() {
        snap.close();
    }

    @Test
    void controlFGoesToWhereOneSearches() throws Exception {
        for (Place place : new Place[] {Place.TASKS, Place.PREVIEW, Place.ORDERS, Place.HISTORY, Place.MAIL}) {
            hand.keys(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (place.ordinal() + 1)));
            hand.keys(KeyCode.CONTROL, KeyCode.F);
            assertThat(focus()).as("%s", place).isInstanceOf(TextInputControl.class);
        }
    }

    @Test
    void theFocusComesAlongToWhatAScreenIsFor() throws Exception {
        Map<Place, String> mains = Map.of(
                Place.TASKS, "tasks-table",
                Place.PREVIEW, "preview-due",
                Place.ORDERS, "search",
                Place.HISTORY, "runs-table",
                Place.MAIL, "mails");
        for (Place place : Place.values()) {
            hand.keys(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (place.ordinal() + 1)));
            Node view = snap.ask(() -> snap.window().root().lookup(".page"));
            hand.await("focus in " + place, () -> isIn(focusNow(), view));
            if (mains.containsKey(place)) {
                hand.await(
                        mains.get(place),
                        () -> mains.get(place).equals(focusNow().getId()));
            }
        }
    }

    private static boolean isIn(Node node, Node view) {
        return node != null && (node == view || isIn(node.getParent(), view));
    }

    @Test
    void controlEnterShowsWhatARunWouldDoAndControlNBeginsATaskFromWhereThereIsNeither() throws Exception {
        for (Place place : new Place[] {Place.OVERVIEW, Place.TASKS, Place.ORDERS, Place.HISTORY, Place.SETTINGS}) {
            hand.keys(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (place.ordinal() + 1)));
            hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(hand.has("preview-run")).as("%s", place).isTrue();
            assertThat(hand.has("confirm-yes")).isFalse();
        }
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.keys(KeyCode.CONTROL, KeyCode.N);
        MenuButton add = hand.ready("add-task", MenuButton.class);
        hand.await("the presets", add::isShowing);
        Snap.onFx(add::hide);
    }

    @Test
    void altWithALetterIsTheSameAsAPress() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.keys(KeyCode.ALT, KeyCode.H);
        hand.ready("runs-table");
    }

    @Test
    void controlNOffersTheNewTasksAndEscapeTakesItBack() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.keys(KeyCode.CONTROL, KeyCode.N);
        MenuButton add = hand.ready("add-task", MenuButton.class);
        assertThat(snap.ask(add::isShowing)).isTrue();
        hand.keys(KeyCode.ESCAPE);
        assertThat(snap.ask(add::isShowing)).isFalse();
    }

    @Test
    void controlEnterAsksToRunTabGoesRoundInTheDialogAndEscapeClosesIt() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        hand.read("Run now (");
        Node before = focus();
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.ready("confirm-no");
        Set<String> stops = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            stops.add(focus().getId());
            tab(false);
        }
        assertThat(stops).containsExactlyInAnyOrder("confirm-yes", "confirm-no");
        for (int i = 0; i < 3; i++) {
            tab(true);
            assertThat(focus().getId()).startsWith("confirm-");
        }
        hand.keys(KeyCode.ESCAPE);
        hand.await("closed", () -> snap.window().root().lookup("#confirm-no") == null);
        assertThat(focus()).isSameAs(before);
        hand.keys(KeyCode.ENTER);
        assertThat(hand.has("result-close"))
                .as("a closed dialog is gone for good")
                .isFalse();
    }

    @Test
    void everyStopOfTabIsInSightAndTheWayComesBackToItsBeginning() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.COMMA);
        Snap.onFx(() -> snap.window().root().lookup("#go-overview").requestFocus());
        Set<Node> seen = new HashSet<>();
        for (int i = 0; i < 120 && seen.add(focus()); i++) {
            assertThat(snap.ask(() -> Hand.isSeen(focusNow()))).isTrue();
            assertThat(focus().getId()).isNotEqualTo("modal");
            tab(false);
        }
        assertThat(seen).hasSizeBetween(15, 110);
    }

    private static void tab(boolean back) throws Exception {
        if (back) {
            hand.push(KeyCode.SHIFT, KeyCode.TAB);
        } else {
            hand.push(KeyCode.TAB);
        }
    }

    private static Node focus() throws Exception {
        return snap.ask(KeysTest::focusNow);
    }

    private static Node focusNow() {
        return snap.stage().getScene().getFocusOwner();
    }
}
