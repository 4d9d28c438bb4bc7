package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.testing.Witness;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.key.Marks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both answers of everything that writes for a production shop: No leaves shop and settings as they are, Yes writes. */
class ProductionAnswersTest {
    @TempDir
    Path home;

    private OpenedShop open;
    private Hand hand;
    private int reminder;
    private int review;

    /** Something that asks before it writes. */
    private interface Deed {
        void begin() throws Exception;
    }

    @BeforeEach
    void open() throws Exception {
        open = new OpenedShop(home, true, false);
        hand = open.hand;
        reminder = (int) open.shop.queryLong("SELECT `to_status` FROM {marketing_statuses_moves}");
        review = open.shop.addStatus("Review");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void tasks() throws Exception {
        Store store = new Store(open.shop.database());
        store.tasks()
                .insert(Tasks.task(0, TestShop.SENT, review, 60)
                        .named("Opinion")
                        .build());
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("reorder", () -> onTheFirst(KeyCode.ALT, KeyCode.DOWN));
        deeds.put("duplicate", () -> onTheFirst(KeyCode.CONTROL, KeyCode.D));
        deeds.put("save", () -> {
            hand.type("delay", "25");
            hand.press("save");
        });
        deeds.put("fix a trap", () -> {
            hand.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
            Snap.onFx(() -> open.snap
                    .window()
                    .go(new Destination.OneTask(store.tasks().list().stream()
                            .filter(task -> task.name().equals("Opinion"))
                            .findFirst()
                            .orElseThrow()
                            .id())));
            open.snap.settle();
            ButtonBase fix =
                    open.snap.ask(() -> (ButtonBase) open.snap.window().root().lookup(".fix-button"));
            Snap.onFx(fix::fire);
            open.snap.settle();
        });
        deeds.put("import", () -> {
            Path file = home.resolve("tasks.json");
            open.snap.choose(file);
            if (!Files.exists(file)) {
                hand.press("export");
                hand.await("the file", () -> Files.exists(file));
                Files.writeString(file, Files.readString(file).replace("\"Opinion\"", "\"Another\""));
            }
            hand.press("import");
            hand.press("import-take");
        });
        deeds.put("delete", () -> onTheFirst(KeyCode.DELETE));
        both(deeds);
        long before = open.shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_tasks} WHERE `retired` = 0");
        hand.read("Undo");
        ButtonBase undo = open.snap.ask(() -> open.snap.window().root().lookupAll(".notice .button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> "Undo".equals(Marks.plain(button)))
                .findFirst()
                .orElseThrow());
        Snap.onFx(undo::fire);
        open.snap.settle();
        if (hand.has("confirm-yes")) {
            hand.press("confirm-yes");
        }
        assertThat(open.shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_tasks} WHERE `retired` = 0"))
                .isEqualTo(before + 1);
    }

    @Test
    void mail() throws Exception {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("retry", () -> onTheMail("dead", "letter-retry"));
        deeds.put("drop", () -> onTheMail("dead", "letter-drop"));
        deeds.put("undo the run", () -> {
            hand.press("go-history");
            hand.press("run-undo");
        });
        both(deeds);
    }

    /** @param state it gets first, unless it has it */
    private void onTheMail(String state, String button) throws Exception {
        open.shop.execute("UPDATE {marketing_statuses_outbox} SET `state` = ?, `attempts` = 9", state);
        hand.press("go-mail");
        hand.keys(KeyCode.F5);
        hand.ready("mails");
        Snap.onFx(() -> ((TableView<?>) open.snap.window().root().lookup("#mails"))
                .getSelectionModel()
                .select(0));
        open.snap.settle();
        hand.press(button);
    }

    @Test
    void settings() throws Exception {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("fuse", () -> {
            hand.press("go-settings");
            hand.type("fuse", "77");
            hand.press("fuse-save");
        });
        deeds.put("template", () -> {
            hand.press("go-settings");
            ComboBox<?> template = hand.ready("template-" + reminder, ComboBox.class);
            Snap.onFx(() -> template.getSelectionModel().select(2));
            open.snap.settle();
        });
        deeds.put("mail server", () -> {
            RadioButton own = hand.ready("smtp-own", RadioButton.class);
            Snap.onFx(own::fire);
            hand.type("smtp-host", "smtp.example.com");
            hand.press("smtp-save");
        });
        deeds.put("zone", () -> {
            ComboBox<?> zone = hand.ready("zone", ComboBox.class);
            Snap.onFx(() -> zone.getEditor().setText("Europe/Moscow"));
            hand.press("zone-save");
        });
        both(deeds);
        assertThat(home.resolve("config.json")).content().contains("smtp.example.com", "Europe/Moscow");
    }

    private void both(Map<String, Deed> deeds) throws Exception {
        for (Map.Entry<String, Deed> deed : deeds.entrySet()) {
            deed.getValue().begin();
            State before = State.of(this);
            answer(deed.getKey(), "confirm-no", "undo-no");
            assertThat(State.of(this).differs(before))
                    .as("No: %s", deed.getKey())
                    .isFalse();
            deed.getValue().begin();
            before = State.of(this);
            answer(deed.getKey(), "confirm-yes", "undo-yes");
            assertThat(State.of(this).differs(before))
                    .as("Yes: %s", deed.getKey())
                    .isTrue();
            if (hand.has("result-close")) {
                hand.press("result-close");
            }
        }
    }

    private void answer(String what, String... ids) throws Exception {
        for (String id : ids) {
            if (hand.has(id)) {
                hand.press(id);
                return;
            }
        }
        throw new AssertionError(what + " does not ask: " + hand.seen());
    }

    private void onTheFirst(KeyCode... keys) throws Exception {
        hand.press("go-tasks");
        hand.ready("tasks-table");
        Snap.onFx(() -> {
            TableView<?> table = (TableView<?>) open.snap.window().root().lookup("#tasks-table");
            table.getSelectionModel().clearAndSelect(0);
            table.requestFocus();
        });
        hand.keys(keys);
    }

    /** All that can be written. */
    private record State(Witness shop, String settings) {
        static State of(ProductionAnswersTest test) throws Exception {
            return new State(Witness.of(test.open.shop), Files.readString(test.home.resolve("config.json")));
        }

        boolean differs(State other) {
            return !shop.changedSince(other.shop).isEmpty() || !settings.equals(other.settings);
        }
    }
}
