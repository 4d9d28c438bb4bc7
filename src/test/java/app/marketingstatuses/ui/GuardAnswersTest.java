package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.testing.Witness;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way on past each guard of a production shop: a No leaves all as it is, a Yes leads to the run, which moves the order. */
class GuardAnswersTest {
    @TempDir
    Path home;

    private OpenedShop open;
    private Hand hand;
    private Store store;

    @BeforeEach
    void open() throws Exception {
        open = new OpenedShop(home, true, false);
        hand = open.hand;
        store = new Store(open.shop.database());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aStoppedShopIsResumedAfterAYes() throws Exception {
        store.pause("Olga", open.clock.instant());
        askedOnTheWay();
    }

    @Test
    void aCopyBecomesTheShopAfterAYes() throws Exception {
        open.shop.setting("site_url", "https://copy.example.com/");
        askedOnTheWay();
    }

    @Test
    void clocksThatAreRightAgainAreTakenAsRightAfterAYes() throws Exception {
        store.station(null).heartbeat(open.clock.instant().plus(Duration.ofMinutes(5)));
        askedOnTheWay();
    }

    @Test
    void moreThanTheFuseAllowsIsRunAfterAYes() throws Exception {
        open.shop.order().num("2611/8").enteredAt("2026-01-01T10:00");
        store.settings().set("fuse", "1");
        begin();
        hand.press("guard-way");
        runs();
    }

    @Test
    void clocksThatDifferAreLookedAtAgain() throws Exception {
        open.clock.pass(Duration.ofMinutes(20));
        begin();
        Witness before = Witness.of(open.shop);
        hand.press("guard-way");
        hand.ready("guard-close");
        assertThat(Witness.of(open.shop).changedSince(before)).isEmpty();
        open.clock.pass(Duration.ofMinutes(-20));
        hand.press("guard-way");
        runs();
    }

    @Test
    void whileAnotherRunIsAtWorkOneTriesAgain() throws Exception {
        try (AutoCloseable lock = store.station(null).lock().orElseThrow()) {
            assertThat(lock).isNotNull();
            begin();
            hand.press("confirm-yes");
            hand.read("Another run is at work");
            Witness before = Witness.of(open.shop);
            hand.press("guard-close");
            assertThat(Witness.of(open.shop).changedSince(before)).isEmpty();
            hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
            hand.press("confirm-yes");
            hand.ready("guard-way");
        }
        hand.press("guard-way");
        runs();
    }

    private void begin() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        hand.keys(KeyCode.F5);
        hand.read("Run now (");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
    }

    /** The way on asks first; its Yes leads to the question of the run. */
    private void askedOnTheWay() throws Exception {
        begin();
        Witness before = Witness.of(open.shop);
        hand.press("guard-way");
        hand.press("confirm-no");
        assertThat(Witness.of(open.shop).changedSince(before)).isEmpty();
        begin();
        hand.press("guard-way");
        hand.press("confirm-yes");
        runs();
    }

    private void runs() throws Exception {
        hand.read("Run now");
        Witness before = Witness.of(open.shop);
        hand.press("confirm-no");
        assertThat(Witness.of(open.shop).changedSince(before)).isEmpty();
        assertThat(open.shop.statusOf(open.order)).isEqualTo(TestShop.NEW);
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        if (hand.has("guard-way")) {
            hand.press("guard-way");
        }
        hand.press("confirm-yes");
        hand.ready("result-close");
        assertThat(open.shop.statusOf(open.order)).isNotEqualTo(TestShop.NEW);
    }
}
