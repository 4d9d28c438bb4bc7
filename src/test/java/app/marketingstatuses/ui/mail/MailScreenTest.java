package app.marketingstatuses.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.key.Marks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Mail screen on the demo shop, in a window without a display. */
class MailScreenTest {
    @TempDir
    Path home;

    private Snap snap;

    @BeforeEach
    void open() throws Exception {
        Snap.startUp();
        SampleOutbox.make(home, Clock.systemUTC());
        snap = new Snap(home, Clock.systemUTC(), "en", "light", 1280, 800).demo();
        go(new Destination.Screen(Place.MAIL));
    }

    @AfterEach
    void close() {
        snap.close();
    }

    @Test
    void tabsSearchAndKindFilterTheList() throws Exception {
        int all = rows();
        assertThat(tab("dead").getAccessibleText()).isEqualTo("Failed, 2 mails");
        press("#tab-dead");
        assertThat(rows()).isEqualTo(2);
        press("#tab-all");
        assertThat(rows()).isEqualTo(all);
        String number = call(() -> table().getItems().get(0).line().orderNumber());
        type("#mail-search", number);
        assertThat(rows()).isEqualTo(1);
        type("#mail-search", "nobody has this");
        assertThat(rows()).isZero();
        assertThat(texts(".empty-state .label")).contains("No mail fits");
        press(".empty-state .button");
        assertThat(rows()).isEqualTo(all);
        Snap.onFx(() -> ((ComboBox<?>) node("#mail-kind")).getSelectionModel().select(2));
        snap.settle();
        assertThat(rows()).isLessThan(all);
    }

    @Test
    void aMailIsOpenedWithItsFateInWordsAndClosedByEsc() throws Exception {
        select(0);
        assertThat(texts(".band .label")).anyMatch(text -> text.startsWith("The mailbox does not exist"));
        assertThat(call(() -> Marks.plain((Labeled) node("#letter-order")))).matches("Order [0-9]{4}/[0-9]+.*");
        assertThat(((TextArea) node("#letter-details").lookup(".text-area")).getText())
                .isEqualTo("550 5.1.1, no such mailbox");
        press("#mail-source");
        assertThat(call(() -> ((TextArea) node(".mail-words")).getText())).contains("Message-ID:");
        Snap.onFx(() -> node("#mails").fireEvent(key(KeyCode.ESCAPE)));
        snap.settle();
        assertThat(node("#letter-order")).isNull();
    }

    @Test
    void aRefreshKeepsWhatIsSelected() throws Exception {
        select(2);
        long id = call(() -> table().getSelectionModel().getSelectedItem().id());
        Snap.onFx(() -> node("#mails").fireEvent(key(KeyCode.F5)));
        snap.settle();
        assertThat(call(() -> table().getSelectionModel().getSelectedItem().id()))
                .isEqualTo(id);
        assertThat(node("#letter-order")).isNotNull();
    }

    @Test
    void droppingAsksAndCanBeLeft() throws Exception {
        select(0);
        press("#mails-drop");
        assertThat(texts(".dialog-card .label")).anyMatch(text -> text.startsWith("They are never sent"));
        press("#confirm-no");
        assertThat(tab("dead").getAccessibleText()).isEqualTo("Failed, 2 mails");
        press("#letter-drop");
        press("#confirm-yes");
        assertThat(tab("dead").getAccessibleText()).isEqualTo("Failed, 1 mail");
        assertThat(tab("dropped").getAccessibleText()).isEqualTo("Dropped, 2 mails");
    }

    @Test
    void allFailedMailIsTriedAgainAtOnce() throws Exception {
        go(new Destination.DeadMails());
        assertThat(rows()).isEqualTo(2);
        Snap.onFx(() -> table().getSelectionModel().selectAll());
        snap.settle();
        press("#mails-retry");
        press("#confirm-no");
        assertThat(tab("dead").getAccessibleText()).isEqualTo("Failed, 2 mails");
        press("#mails-retry");
        press("#confirm-yes");
        assertThat(tab("dead").getAccessibleText()).isEqualTo("Failed, 0 mails");
        assertThat(texts(".empty-state .label")).contains("No mail failed");
    }

    @Test
    void theMainButtonSaysHowManyItSendsAndAsks() throws Exception {
        Button send = (Button) node("#mail-send");
        assertThat(Marks.plain(send)).isEqualTo("Send now (2 mails)");
        press("#mail-send");
        press("#confirm-no");
        assertThat(Marks.plain(send)).isEqualTo("Send now (2 mails)");
        Snap.onFx(() -> node("#mails")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false)));
        snap.settle();
        press("#confirm-yes");
        assertThat(send.isDisabled()).isTrue();
        assertThat(Marks.plain(send)).isEqualTo("Send now");
    }

    @Test
    void aTestMessageIsSentFromItsDialog() throws Exception {
        press("#mail-test");
        Button send = (Button) node("#test-send");
        type("#test-address", "nobody");
        assertThat(send.isDisabled()).isTrue();
        type("#test-address", "owner@example.org");
        assertThat(send.isDisabled()).isFalse();
        press("#test-send");
        assertThat(texts(".dialog-card .label")).anyMatch(text -> text.contains("written into a file"));
        press("#test-close");
        assertThat(node("#test-send")).isNull();
    }

    @Test
    void whoWantsNoMailIsAddedAndTakenOffOnASideOfItsOwn() throws Exception {
        press("#side-nomail");
        assertThat(texts(".empty-state .label")).contains("Nobody is on the list");
        press("#no-mail-add");
        type("#no-mail-who", "nobody");
        press("#no-mail-add-yes");
        assertThat(((Label) node("#no-mail-fault")).getText()).startsWith("neither a mail address");
        Snap.onFx(() -> ((TextField) node("#no-mail-who")).setText("Anna@Example.com"));
        press("#no-mail-add-yes");
        assertThat(node("#no-mail-who")).isNull();
        assertThat(call(() -> ((TableView<?>) node("#no-mail")).getItems().size()))
                .isEqualTo(1);
        Snap.onFx(() -> ((TableView<?>) node("#no-mail")).getSelectionModel().selectFirst());
        snap.settle();
        press("#no-mail-remove");
        assertThat(texts(".empty-state .label")).contains("Nobody is on the list");
        assertThat(((Button) node("#no-mail-remove")).isDisabled()).isTrue();
    }

    @Test
    void oneMailIsShownFromElsewhere() throws Exception {
        long id = call(() -> table().getItems().get(4).id());
        go(new Destination.OneMail(id));
        String number = call(() -> table().getItems().get(4).line().orderNumber());
        assertThat(call(() -> Marks.plain((Labeled) node("#letter-order")))).isEqualTo("Order " + number);
    }

    @Test
    void everyControlHasANameForScreenReaders() throws Exception {
        select(0);
        for (String id : List.of("#mails", "#mail-search", "#mail-kind", "#letter-close")) {
            assertThat(((Control) node(id)).getAccessibleText()).as(id).isNotBlank();
        }
    }

    private void go(Destination destination) throws Exception {
        Snap.onFx(() -> snap.window().go(destination));
        snap.settle();
    }

    @SuppressWarnings("unchecked")
    private TableView<MailRow> table() {
        return (TableView<MailRow>) node("#mails");
    }

    private int rows() throws Exception {
        return call(() -> table().getItems().size());
    }

    private void select(int row) throws Exception {
        Snap.onFx(() -> table().getSelectionModel().clearAndSelect(row));
        snap.settle();
    }

    private ToggleButton tab(String key) {
        return (ToggleButton) node("#tab-" + key);
    }

    private void press(String selector) throws Exception {
        Snap.onFx(() -> ((ButtonBase) node(selector)).fire());
        snap.settle();
    }

    /** Typing is waited for a quarter of a second. */
    private void type(String selector, String text) throws Exception {
        Snap.onFx(() -> {
            ((TextField) node(selector)).setText(text);
            node(selector).fireEvent(key(KeyCode.ENTER));
        });
        snap.settle();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
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
