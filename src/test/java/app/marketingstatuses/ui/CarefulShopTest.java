package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.Witness;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that writes, on every screen: a production shop asks and takes No, a read-only one is never written to. */
class CarefulShopTest {
    @TempDir
    Path home;

    private OpenedShop open;
    private Hand hand;

    @AfterEach
    void close() {
        open.close();
    }

    /** Something that would write. */
    private interface Deed {
        void begin() throws Exception;
    }

    @Test
    void productionAsksBeforeEachWriteAndNoWritesNothing() throws Exception {
        open = new OpenedShop(home, true, false);
        hand = open.hand;
        stopped();
        for (Map.Entry<String, Deed> deed : deeds().entrySet()) {
            Witness before = Witness.of(open.shop);
            deed.getValue().begin();
            assertThat(answer("confirm-no", "undo-no", "enable-no"))
                    .as("%s asks: %s", deed.getKey(), hand.seen())
                    .isTrue();
            assertThat(Witness.of(open.shop).changedSince(before))
                    .as(deed.getKey())
                    .isEmpty();
        }
    }

    @Test
    void aShopToLookAtIsNotWrittenToWhateverIsPressed() throws Exception {
        open = new OpenedShop(home, false, true);
        hand = open.hand;
        Witness atFirst = Witness.of(open.shop);
        hand.press("stop");
        assertThat(Witness.of(open.shop).changedSince(atFirst)).isEmpty();
        stopped();
        Witness before = Witness.of(open.shop);
        Map<String, Deed> deeds = deeds();
        for (Map.Entry<String, Deed> deed : deeds.entrySet()) {
            deed.getValue().begin();
            answer("confirm-yes", "undo-yes", "enable-yes");
            answer("confirm-yes", "result-close", "trouble-close");
            assertThat(Witness.of(open.shop).changedSince(before))
                    .as(deed.getKey())
                    .isEmpty();
        }
    }

    /** By somebody else. */
    private void stopped() throws Exception {
        new Store(open.shop.database()).pause("Olga", open.clock.instant());
        hand.keys(KeyCode.F5);
        hand.ready("resume");
    }

    private Map<String, Deed> deeds() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("switch off", () -> {
            hand.press("go-tasks");
            hand.click("switch-" + open.task);
        });
        deeds.put("delete", () -> onTheTask(KeyCode.DELETE));
        deeds.put("duplicate", () -> onTheTask(KeyCode.CONTROL, KeyCode.D));
        deeds.put("save", () -> {
            hand.type("delay", "25");
            hand.press("save");
        });
        deeds.put("run", () -> {
            hand.press("go-preview");
            hand.read("Run now (1 order)");
            hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
            answer("guard-way");
        });
        deeds.put("undo", () -> {
            hand.press("go-history");
            hand.press("run-undo");
        });
        deeds.put("drop mail", () -> {
            hand.press("go-mail");
            hand.ready("mails");
            Snap.onFx(() -> ((TableView<?>) open.snap.window().root().lookup("#mails"))
                    .getSelectionModel()
                    .select(0));
            open.snap.settle();
            hand.press("letter-drop");
        });
        deeds.put("send mail", () -> hand.press("mail-send"));
        deeds.put("fuse", () -> {
            hand.press("go-settings");
            hand.type("fuse", "77");
            hand.press("fuse-save");
        });
        deeds.put("resume", () -> hand.press("resume"));
        return deeds;
    }

    private void onTheTask(KeyCode... keys) throws Exception {
        hand.ready("tasks-table");
        Snap.onFx(() -> {
            TableView<?> table = (TableView<?>) open.snap.window().root().lookup("#tasks-table");
            table.getSelectionModel().clearAndSelect(0);
            table.requestFocus();
        });
        hand.keys(keys);
    }

    /** Presses whichever of these is there. @return whether one was */
    private boolean answer(String... ids) throws Exception {
        for (String id : ids) {
            if (hand.has(id)) {
                hand.press(id);
                return true;
            }
        }
        return false;
    }
}
