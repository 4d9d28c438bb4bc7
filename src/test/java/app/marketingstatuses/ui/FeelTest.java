package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.Witness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the desktop feels where something is wrong: it answers, says what it is and the way on, and loses nothing. */
class FeelTest {
    private static final int AT_ONCE_MILLIS = 1500;
    private static final String LOST = "The connection to the shop is lost.";

    @TempDir
    Path home;

    private OpenedShop open;
    private Hand hand;

    @BeforeEach
    void startsIntoTheShopThatWasOpenLast() throws Exception {
        open = new OpenedShop(home, false, false);
        hand = open.hand;
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aServerThatFallsSilentFreezesNothing() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT5);
        open.wire.silence();
        long before = System.nanoTime();
        key(KeyCode.DIGIT3, true);
        hand.await("progress", () -> Hand.isSeen(open.snap.window().root().lookup(".job-bar")));
        assertThat(millisSince(before)).isBetween(300L, 300L + 2 * AT_ONCE_MILLIS);
        assertThat(hand.seen()).contains("Cancel");
        before = System.nanoTime();
        key(KeyCode.DIGIT2, true);
        Snap.onFx(() -> {});
        assertThat(millisSince(before)).isLessThan(AT_ONCE_MILLIS);
        before = System.nanoTime();
        while (open.snap.ask(() -> Hand.isSeen(open.snap.window().root().lookup(".job-bar")))) {
            Snap.onFx(() -> ((Button) open.snap.window().root().lookup(".job-bar .button")).fire());
        }
        assertThat(millisSince(before)).isLessThan(2 * AT_ONCE_MILLIS);
    }

    @Test
    void aLostConnectionIsToldAndComesBackByItselfWithAllThatWasTyped() throws Exception {
        hand.press("go-tasks");
        hand.ready("delay", TextField.class);
        hand.type("delay", "25");
        open.wire.cut();
        key(KeyCode.F5, false);
        hand.read(LOST);
        assertThat(hand.ready("delay", TextField.class).getText()).isEqualTo("25");
        hand.type("delay", "35");
        open.wire.mend();
        hand.await("the banner goes", () -> hand.words().stream().noneMatch(text -> text.startsWith(LOST)));
        assertThat(hand.ready("delay", TextField.class).getText()).isEqualTo("35");
        hand.press("save");
        hand.await(
                "stored",
                () -> new Store(open.shop.database()).tasks().list().get(0).afterMinutes() == 35);
    }

    @Test
    void anotherRunAtWorkAndEveryGuardIsASentenceWithTheWayOn() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        try (AutoCloseable lock =
                new Store(open.shop.database()).station(null).lock().orElseThrow()) {
            assertThat(lock).isNotNull();
            hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
            hand.press("confirm-yes");
            hand.read("Another run is at work");
            hand.read("Try again");
            hand.press("guard-close");
        }
    }

    @Test
    void everyGuardIsASentenceWithTheWayOn() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        Store store = new Store(open.shop.database());
        store.pause("Olga", open.clock.instant());
        guard("Stopped", "Resume");
        store.resume(open.clock.instant());
        open.shop.order().num("2611/8").enteredAt("2026-01-01T10:00");
        store.settings().set("fuse", "1");
        guard("More than the fuse allows", "Run 2 orders anyway…");
        store.settings().set("fuse", "500");
        store.station(null).heartbeat(open.clock.instant().plus(Duration.ofMinutes(5)));
        guard("The last run lies in the future", "The clocks are right now");
        open.clock.pass(Duration.ofMinutes(20));
        guard("The clocks differ", "Look again");
        open.clock.pass(Duration.ofMinutes(-20));
        open.shop.setting("site_url", "https://copy.example.com/");
        guard("This looks like a copy of the shop", "This is the real shop…");
    }

    /** Nothing moves; the window says why and offers the way on. */
    private void guard(String sentence, String way) throws Exception {
        hand.keys(KeyCode.F5);
        Witness before = Witness.of(open.shop);
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.ready("guard-close");
        assertThat(hand.seen()).contains(sentence, way);
        hand.press("guard-close");
        assertThat(Witness.of(open.shop).changedSince(before)).isEmpty();
    }

    @Test
    void anUnreadableSettingsFileIsReportedAndNothingIsOverwritten() throws Exception {
        Path other = Files.createTempDirectory("home");
        Files.writeString(other.resolve("config.json"), "{ not json");
        try (Snap snap = new Snap(other, open.clock, "en", "light", 1280, 800)) {
            Hand eye = new Hand(snap);
            Snap.onFx(() -> snap.window().openLast());
            eye.read("config.json.unreadable-");
            try (var files = Files.list(other)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .anyMatch(name -> name.startsWith("config.json.unreadable-"));
            }
        }
    }

    /** Without waiting for what comes of it. */
    private void key(KeyCode code, boolean control) throws Exception {
        Snap.onFx(() -> open.snap
                .window()
                .root()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
}
