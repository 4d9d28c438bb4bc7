package app.marketingstatuses.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.key.Marks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the demo shop, in a window without a display. */
class OverviewScreenTest {
    @TempDir
    static Path home;

    private static Snap snap;

    @BeforeAll
    static void open() throws Exception {
        Snap.startUp();
        snap = new Snap(home, Clock.systemUTC(), "en", "light", 1280, 800).demo();
    }

    @BeforeEach
    void overview() throws Exception {
        Snap.onFx(() -> snap.window().go(new Destination.Screen(Place.OVERVIEW)));
        snap.settle();
    }

    @AfterAll
    static void close() {
        snap.close();
    }

    @Test
    void everyCardTellsOfTheDemoShop() throws Exception {
        assertThat(texts("#cron .label")).contains("Cron has not run yet", "now");
        assertThat(texts("#hours .label")).contains("Next 24 hours", "Payment reminder", "Review request");
        assertThat(texts("#attention .label")).contains("Needs attention", "Cron has not run yet");
        assertThat(texts("#flow .label")).contains("Sent", "after 1 week", "2 wk since Sent");
        assertThat(texts("#runs .label")).contains("Last runs");
    }

    @Test
    void theFixAsksFirstAndTakesTheTrapAwayEverywhere() throws Exception {
        assertThat(texts("#attention .label")).contains("“Sent” is final:\nReview request moves nothing from there");
        pressLink("#attention .hyperlink", "Fix…");
        assertThat(texts(".dialog-card .label")).anyMatch(text -> text.contains("UPDATE"));
        key(node("#modal"), KeyCode.ESCAPE);
        assertThat(texts("#flow .label")).contains("Final: no order can leave");

        pressLink("#attention .hyperlink", "Fix…");
        pressLink(".dialog-card .button", "Clear “final”");
        assertThat(texts("#flow .label")).doesNotContain("Final: no order can leave");
        assertThat(texts("#attention .label")).noneMatch(text -> text.startsWith("“Sent” is final"));
    }

    @Test
    void aStatusLeadsToItsOrdersAndAnArrowToItsTask() throws Exception {
        key(node(".flow-node"), KeyCode.ENTER);
        assertThat(selected(Place.ORDERS)).isTrue();
        overview();
        key(node(".flow-words"), KeyCode.SPACE);
        assertThat(selected(Place.TASKS)).isTrue();
    }

    @Test
    void allStatusesAreShownWhenAskedFor() throws Exception {
        int few = snap.window().root().lookupAll(".flow-node").size();
        pressLink("#flow .hyperlink", "Show all statuses");
        assertThat(snap.window().root().lookupAll(".flow-node")).hasSizeGreaterThan(few);
        pressLink("#flow .hyperlink", "Show only these tasks");
        assertThat(snap.window().root().lookupAll(".flow-node")).hasSize(few);
    }

    @Test
    void everythingThatIsPressedSaysWhatItIs() {
        assertThat(snap.window().root().lookupAll(".flow-node, .flow-words"))
                .allMatch(node ->
                        node.isFocusTraversable() && !node.getAccessibleText().isBlank());
        assertThat(node(".hours-chart").getAccessibleText()).contains("moves of the orders known now");
    }

    private static void pressLink(String selector, String text) throws Exception {
        Snap.onFx(() -> snap.window().root().lookupAll(selector).stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> text.equals(Marks.plain(button)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " in " + selector))
                .fire());
        snap.settle();
    }

    private static boolean selected(Place place) {
        return ((ToggleButton) node("#go-" + place.name().toLowerCase(java.util.Locale.ROOT))).isSelected();
    }

    private static void key(Node node, KeyCode code) throws Exception {
        Snap.onFx(() -> node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        snap.settle();
    }

    private static Node node(String selector) {
        return snap.window().root().lookup(selector);
    }

    private static List<String> texts(String selector) throws Exception {
        AtomicReference<List<String>> found = new AtomicReference<>();
        Snap.onFx(() -> found.set(snap.window().root().lookupAll(selector).stream()
                .filter(node -> node instanceof Labeled && !(node instanceof Hyperlink))
                .map(label -> Marks.plain((Labeled) label))
                .toList()));
        return found.get();
    }
}
