package app.marketingstatuses.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.key.Marks;
import app.marketingstatuses.ui.testing.SavedShop;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Settings screen in a window without a display: on the demo shop, and on a saved production shop on MariaDB. */
class SettingsScreenTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path home;

    private Snap snap;

    @BeforeEach
    void open() throws Exception {
        Snap.startUp();
        snap = new Snap(home, CLOCK, "en", "light", 1280, 800);
    }

    @AfterEach
    void close() {
        snap.close();
    }

    private void demo() throws Exception {
        snap.demo();
        settings();
    }

    private void settings() throws Exception {
        Snap.onFx(() -> snap.window().go(new Destination.Screen(Place.SETTINGS)));
        snap.settle();
    }

    private void onMariaDb(TestShop shop) throws Exception {
        ShopChoice saved = SavedShop.save(shop, home, CLOCK, null);
        ShopCard card = SavedShop.card(true);
        Snap.onFx(() -> snap.window().open(saved, card));
        snap.settle();
        settings();
    }

    @Test
    void languageAndThemeChangeAtOnceAndTheScreenStays() throws Exception {
        demo();
        press("#language-ru");
        assertThat(texts(".page-title")).contains("Настройки");
        assertThat(((ToggleButton) node("#language-ru")).isSelected()).isTrue();
        press("#theme-dark");
        assertThat(snap.window().root().getStyleClass()).contains("dark");
        press("#language-en");
        press("#theme-light");
        assertThat(texts(".page-title")).contains("Settings");
        assertThat(snap.window().root().getStyleClass()).doesNotContain("dark");
    }

    @Test
    void theLineForEachSystemIsCopied() throws Exception {
        demo();
        press("#run-cron");
        press("#copy-cron");
        assertThat(clipboard()).startsWith("* * * * * ").endsWith("run --silent");
        press("#run-systemd");
        press("#copy-service");
        assertThat(clipboard()).contains("[Service]");
        press("#copy-timer");
        assertThat(clipboard()).contains("OnCalendar=minutely");
        press("#run-windows");
        press("#copy-task");
        assertThat(clipboard()).contains("<Interval>PT1M</Interval>");
        assertThat(texts(".band .label")).contains("The demo shop needs no runs.");
    }

    @Test
    void theFuseOfTheDemoIsSavedWithoutAQuestion() throws Exception {
        demo();
        type("#fuse", "-1");
        assertThat(node("#fuse-save").isDisabled()).isTrue();
        type("#fuse", "40");
        press("#fuse-save");
        assertThat(node("#fuse-save").isDisabled()).isTrue();
        assertThat(((TextField) node("#fuse")).getText()).isEqualTo("40");
        assertThat(snap.window().isDirty()).isFalse();
    }

    @Test
    void aDailyReportIsSwitchedOnAndAFaultStandsAtItsField() throws Exception {
        demo();
        type("#digest", "8");
        assertThat(node("#digest-fault").isVisible()).isTrue();
        assertThat(node("#digest-to-fault").isVisible()).isFalse();
        assertThat(node("#report-save").isDisabled()).isTrue();
        type("#digest", "8:30");
        type("#digest-to", "Boss@Example.com,ann@example.com");
        assertThat(node("#digest-fault").isVisible()).isFalse();
        press("#report-save");
        assertThat(node("#report-save").isDisabled()).isTrue();
        assertThat(((TextField) node("#digest")).getText()).isEqualTo("08:30");
        assertThat(((TextField) node("#digest-to")).getText()).isEqualTo("boss@example.com, ann@example.com");
        assertThat(snap.window().isDirty()).isFalse();
    }

    @Test
    void aProductionShopIsAskedBeforeItsSettingsChange() throws Exception {
        try (TestShop shop = TestShop.create()) {
            new Store(shop.database()).init(false, null);
            onMariaDb(shop);
            type("#fuse", "40");
            assertThat(snap.window().isDirty()).isTrue();
            press("#fuse-save");
            press("#confirm-no");
            assertThat(fuse(shop)).isEqualTo(500);
            press("#fuse-save");
            press("#confirm-yes");
            assertThat(fuse(shop)).isEqualTo(40);
            Snap.onFx(() ->
                    ((ComboBox<?>) node("#template-3")).getSelectionModel().select(3));
            snap.settle();
            press("#confirm-no");
            assertThat(call(() -> ((ComboBox<?>) node("#template-3")).getValue()))
                    .as("what holds is shown")
                    .isEqualTo("");
        }
    }

    @Test
    void aMailServerIsTypedTestedAndSaved() throws Exception {
        try (TestShop shop = TestShop.create()) {
            new Store(shop.database()).init(false, null);
            onMariaDb(shop);
            assertThat(node("#smtp-host").getParent().getParent().getParent().isVisible())
                    .isFalse();
            Snap.onFx(() -> ((RadioButton) node("#smtp-own")).fire());
            assertThat(Marks.plain((Label) node("#smtp-fault"))).startsWith("The server's name");
            assertThat(node("#smtp-test").isDisabled()).isTrue();
            type("#smtp-host", "localhost");
            type("#smtp-port", "1");
            press("#smtp-test");
            assertThat(texts(".band .label")).anyMatch(text -> text.startsWith("The mail server cannot be reached"));
            press("#smtp-save");
            press("#confirm-yes");
            assertThat(node("#smtp-save").isDisabled()).isTrue();
        }
    }

    @Test
    void anotherZoneIsShownEverywhereAtOnce() throws Exception {
        try (TestShop shop = TestShop.create()) {
            new Store(shop.database()).init(false, null);
            onMariaDb(shop);
            Snap.onFx(() -> ((ComboBox<?>) node("#zone")).getEditor().setText("Mars/Olympus"));
            assertThat(node("#zone-save").isDisabled()).isTrue();
            Snap.onFx(() -> ((ComboBox<?>) node("#zone")).getEditor().setText("Asia/Tokyo"));
            press("#zone-save");
            press("#confirm-yes");
            assertThat(texts(".side-bar .label")).anyMatch(text -> text.contains("Asia/Tokyo"));
        }
    }

    private static int fuse(TestShop shop) {
        return new Store(shop.database()).settings().fuse();
    }

    private static String clipboard() throws Exception {
        return call(() -> Clipboard.getSystemClipboard().getString());
    }

    private void press(String selector) throws Exception {
        Snap.onFx(() -> ((ButtonBase) node(selector)).fire());
        snap.settle();
    }

    private void type(String selector, String text) throws Exception {
        Snap.onFx(() -> ((TextField) node(selector)).setText(text));
        snap.settle();
    }

    private Node node(String selector) {
        return snap.window().root().lookup(selector);
    }

    private List<String> texts(String selector) throws Exception {
        return call(() -> snap.window().root().lookupAll(selector).stream()
                .filter(Label.class::isInstance)
                .map(label -> Marks.plain((Labeled) label))
                .toList());
    }

    private static <T> T call(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
