package app.marketingstatuses.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.key.Marks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bars around the screens, on the demo shop, in a window without a display. */
class MainWindowTest {
    @TempDir
    static Path home;

    private static Snap snap;

    @BeforeAll
    static void open() throws Exception {
        Snap.startUp();
        snap = new Snap(home, Clock.systemUTC(), "en", "light", 1280, 800).demo();
    }

    @AfterAll
    static void close() {
        snap.close();
    }

    @Test
    void theSideBarCountsWhatWaits() throws Exception {
        assertThat(node("#go-preview").getAccessibleText()).matches("Preview, [0-9]+ orders are due");
        assertThat(node("#go-tasks").getAccessibleText()).matches("Tasks, [0-9]+ tasks? (is|are) stuck");
    }

    @Test
    void stopIsOnePressAndTheWholeBarSaysSoUntilResume() throws Exception {
        press("#stop");
        assertThat(node(".top-bar").getStyleClass()).contains("stopped");
        assertThat(texts(".top-bar .label")).anyMatch(text -> text.startsWith("Stopped since"));
        press("#resume");
        assertThat(node(".top-bar").getStyleClass()).doesNotContain("stopped");
        assertThat(node("#stop")).isNotNull();
    }

    @Test
    void everyScreenIsReachedByKey() throws Exception {
        for (Place place : Place.values()) {
            key(KeyCode.valueOf("DIGIT" + (place.ordinal() + 1)), true);
            assertThat(selected(place)).as("%s", place).isTrue();
        }
        key(KeyCode.COMMA, true);
        assertThat(selected(Place.SETTINGS)).isTrue();
        Snap.onFx(() -> snap.window().go(new Destination.Screen(Place.OVERVIEW)));
        key(KeyCode.F5, false);
        assertThat(selected(Place.OVERVIEW)).isTrue();
    }

    @Test
    void aTroubleIsASentenceFirstAndItsDetailsHoldNoMessageOfADriver() throws Exception {
        Snap.onFx(() -> snap.window()
                .trouble(new Refusal(
                        Refusal.Kind.BUSY, "Another run holds this shop.", new IllegalStateException("secret@shop"))));
        snap.settle();
        assertThat(texts(".dialog-card .label")).contains("Another run holds this shop.", "Code: busy");
        assertThat(snap.window().root().lookupAll(".text-area"))
                .allMatch(node ->
                        !((javafx.scene.control.TextArea) node).getText().contains("secret@shop"));
        press("#trouble-close");
        assertThat(snap.window().root().lookup("#trouble-close")).isNull();
    }

    private static boolean selected(Place place) throws Exception {
        return ((ToggleButton) node("#go-" + place.name().toLowerCase(java.util.Locale.ROOT))).isSelected();
    }

    private static void key(KeyCode code, boolean control) throws Exception {
        Snap.onFx(() -> node(".side-bar")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
        snap.settle();
    }

    private static void press(String id) throws Exception {
        Snap.onFx(() -> ((Button) node(id)).fire());
        snap.settle();
    }

    private static Node node(String selector) {
        return snap.window().root().lookup(selector);
    }

    private static java.util.List<String> texts(String selector) throws Exception {
        AtomicReference<java.util.List<String>> found = new AtomicReference<>();
        Snap.onFx(() -> found.set(snap.window().root().lookupAll(selector).stream()
                .filter(Label.class::isInstance)
                .map(label -> Marks.plain((Labeled) label))
                .toList()));
        return found.get();
    }
}
