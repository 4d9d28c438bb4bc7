package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.ShopCard;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trial as the owner begins and ends it, on the demo shop in a window without a display. */
class TrialScreensTest {
    /** Longer than the pause after which the editor looks at what was typed. */
    private static final int TYPING = 500;

    @TempDir
    Path home;

    private Snap snap;
    private ShopSession session;

    @BeforeEach
    void open() throws Exception {
        Snap.startUp();
        ShopOpener opener = new ShopOpener(new Home(home), null, Clock.systemUTC());
        OpenShop demo = opener.connect(new ShopChoice.Demo());
        session = opener.session(demo);
        snap = new Snap(home, Clock.systemUTC(), "en", "light", 1280, 800);
        Snap.onFx(() -> snap.window().opened(demo, ShopCard.demo("Tea & Co")));
        snap.settle();
    }

    @AfterEach
    void close() {
        snap.close();
    }

    @Test
    void theShopsTrialNeedsAnAddressIsSavedAndShownAboveEverything() throws Exception {
        go(Place.OVERVIEW);
        assertThat(node("#overview-trial").isVisible()).isFalse();

        go(Place.SETTINGS);
        choose("#trial", Trial.MAIL);
        assertThat(node("#trial-save").isDisabled()).isTrue();
        assertThat(texts(".field-fault")).contains("A trial needs an address that gets the mails.");
        type("#trial-address", "owner@example.com");
        press("#trial-save");
        assertThat(session.store().settings().list())
                .containsEntry("trial", "mail")
                .containsEntry("trial-address", "owner@example.com");

        go(Place.OVERVIEW);
        assertThat(node("#overview-trial").isVisible()).isTrue();
        assertThat(texts("#overview-trial .label"))
                .anyMatch(text -> text.contains("owner@example.com"))
                .anyMatch(text -> text.contains("orders stay where they are"));
        press("#trial-settings");
        assertThat(node("#trial-overdue").isVisible()).isFalse();

        choose("#trial", Trial.OFF);
        assertThat(node("#trial-overdue").isVisible()).isTrue();
        press("#trial-save");
        assertThat(session.store().settings().list()).containsEntry("trial", "off");
        assertThat(session.store().tasks().list()).filteredOn(Task::enabled).allMatch(task -> task.dueFrom() != null);
        go(Place.OVERVIEW);
        assertThat(node("#overview-trial").isVisible()).isFalse();
    }

    @Test
    void aTasksTrialIsChosenInTheEditorAndNamedInTheOverview() throws Exception {
        session.store().settings().set("trial-address", "owner@example.com");
        Task first = session.store().tasks().list().get(0);
        Snap.onFx(() -> snap.window().go(new Destination.OneTask(first.id())));
        snap.settle();

        choose("#trial", Trial.MOVE);
        Thread.sleep(TYPING);
        snap.settle();
        assertThat(texts(".label")).anyMatch(text -> text.startsWith("Each mail goes to owner@example.com"));
        press("#save");

        assertThat(session.store().tasks().list().get(0).trial()).isEqualTo(Trial.MOVE);
        go(Place.OVERVIEW);
        assertThat(texts("#overview-trial .label"))
                .contains("Trial is on: 1 task, mails go to owner@example.com")
                .contains("Orders move, which does not count as done: “" + first.name() + "”.");
    }

    private void go(Place place) throws Exception {
        Snap.onFx(() -> snap.window().go(new Destination.Screen(place)));
        snap.settle();
    }

    private Node node(String selector) {
        return snap.window().root().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private void choose(String selector, Trial trial) throws Exception {
        Snap.onFx(() -> ((ComboBox<Trial>) node(selector)).setValue(trial));
        snap.settle();
    }

    private void type(String selector, String text) throws Exception {
        Snap.onFx(() -> ((TextField) node(selector)).setText(text));
        snap.settle();
    }

    private void press(String selector) throws Exception {
        Snap.onFx(() -> ((Button) node(selector)).fire());
        snap.settle();
    }

    private List<String> texts(String selector) throws Exception {
        return snap.ask(() -> snap.window().root().lookupAll(selector).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList());
    }
}
