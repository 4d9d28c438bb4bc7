package app.marketingstatuses.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
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
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the demo shop, in a window without a display. */
class OrdersScreenTest {
    @TempDir
    static Path home;

    private static Snap snap;
    private static long held;
    private static String number;

    @BeforeAll
    static void open() throws Exception {
        Clock clock = Clock.systemUTC();
        try (ShopSession demo = new ShopOpener(new Home(home), null, clock).open(new ShopChoice.Demo())) {
            var tasks = demo.store().tasks().list();
            var verdict = demo.preview(tasks).plan(tasks, demo.now()).held().stream()
                    .filter(v -> v.order().status() == 3)
                    .findFirst()
                    .orElseThrow();
            held = verdict.order().id();
            number = verdict.order().num();
        }
        Snap.startUp();
        snap = new Snap(home, clock, "en", "light", 1280, 800).demo();
        go(new Destination.Screen(Place.ORDERS));
    }

    @AfterAll
    static void close() {
        snap.close();
    }

    @Test
    void anOrderIsFoundByItsNumberAndToldWithTheFixOfItsTrap() throws Exception {
        Snap.onFx(() -> ((TextField) node("#search")).setText(number));
        Snap.onFx(() -> node("#search").fireEvent(new javafx.event.ActionEvent()));
        snap.settle();

        assertThat(texts(".page-head .label")).contains("Order " + number, "Sent");
        assertThat(texts("#facts .label")).contains("Customer", "Total", String.valueOf(held));
        assertThat(texts("#story .label")).contains("Placed by the customer", "Stops here: “Sent” is final");
        assertThat(texts("#tasks .label")).contains("Held", "What each task does with it, and why");
        assertThat(texts("#tasks .label")).anyMatch(text -> text.startsWith("“Sent” is final, so the order cannot"));
        assertThat(texts("#tasks .button")).containsExactly("Clear “final” on “Sent”…");
    }

    @Test
    void theFixShowsWhatIsWrittenAndANoWritesNothing() throws Exception {
        go(new Destination.OneOrder(held));
        press("#tasks .button");

        assertThat(texts(".dialog-card .label")).anyMatch(text -> text.contains("UPDATE"));
        key(node("#modal"), KeyCode.ESCAPE);
        assertThat(texts("#tasks .button")).containsExactly("Clear “final” on “Sent”…");
    }

    @Test
    void ordersOfAStatusAreAListThatLeadsToOneByEnterAndBackByEscape() throws Exception {
        go(new Destination.OrdersIn(3));
        TableView<?> table = (TableView<?>) node("#results");
        assertThat(table.getItems()).hasSizeGreaterThan(100);
        assertThat(texts(".page-head .label")).contains("Orders", "Sent");

        key(table, KeyCode.ENTER);
        assertThat(node("#facts")).isNotNull();
        key(node("#facts"), KeyCode.ESCAPE);
        assertThat(node("#results")).isNotNull();
    }

    @Test
    void nothingFoundSaysWhatToTry() throws Exception {
        Snap.onFx(() -> ((TextField) node("#search")).setText("nobody at all"));
        Snap.onFx(() -> node("#search").fireEvent(new javafx.event.ActionEvent()));
        snap.settle();

        assertThat(texts(".empty-state .label")).contains("No order found for “nobody at all”");
        Snap.onFx(() -> ((TextField) node("#search")).clear());
        Snap.onFx(() -> node("#search").fireEvent(new javafx.event.ActionEvent()));
        snap.settle();
        assertThat(texts(".empty-state .label")).contains("Find an order");
    }

    @Test
    void controlFPutsTheFocusIntoTheSearch() throws Exception {
        Snap.onFx(() -> node(".orders")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, false, true, false, false)));
        snap.settle();

        assertThat(node("#search").isFocused()).isTrue();
    }

    private static void go(Destination destination) throws Exception {
        Snap.onFx(() -> snap.window().go(destination));
        snap.settle();
    }

    private static void press(String selector) throws Exception {
        Snap.onFx(() -> ((ButtonBase) node(selector)).fire());
        snap.settle();
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
                .filter(Labeled.class::isInstance)
                .map(label -> Marks.plain((Labeled) label))
                .toList()));
        return found.get();
    }
}
