package app.marketingstatuses.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.key.Marks;
import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks of the demo shop, in a window without a display. */
class TasksScreenTest {
    private static final int TYPING = 500;

    @TempDir
    static Path home;

    private static Snap snap;
    private static ShopSession session;

    @BeforeAll
    static void open() throws Exception {
        Snap.startUp();
        ShopOpener opener = new ShopOpener(new Home(home), null, Clock.systemUTC());
        OpenShop demo = opener.connect(new ShopChoice.Demo());
        session = opener.session(demo);
        snap = new Snap(home, Clock.systemUTC(), "en", "light", 1280, 800);
        Snap.onFx(() -> snap.window().opened(demo, ShopCard.demo("Tea & Co")));
        snap.settle();
    }

    @AfterAll
    static void close() {
        snap.close();
    }

    @BeforeEach
    void look() throws Exception {
        Snap.onFx(() -> snap.window().go(new Destination.Screen(Place.TASKS)));
        snap.settle();
    }

    @Test
    void theListTellsWhatIsDueWhatComesAndWhatStandsStill() throws Exception {
        assertThat(names()).startsWith("Payment reminder", "Review request", "Promo issued");
        assertThat(texts(".table-row-cell .label")).contains("after 5 minutes", "after 1 week", "2 weeks since Sent");
        assertThat(texts(".table-row-cell .danger-text")).anyMatch(text -> text.matches("[0-9]+ held"));
    }

    @Test
    void everyPresetFindsItsStatusesAndIsSavedOff() throws Exception {
        for (String preset : List.of("reminder", "review", "promo")) {
            choose(preset);
            assertThat(on(() -> ((TextField) node("#task-name")).getText())).isNotBlank();
            press("#save");
        }

        List<Task> added = stored().subList(3, 6);
        assertThat(added).noneMatch(Task::enabled);
        assertThat(added).extracting(Task::to).containsExactly(6, 7, 8);
        assertThat(added).extracting(Task::from).containsExactly(List.of(1), List.of(3), List.of(3, 7));
        forget(added);
    }

    @Test
    void anEmptyTaskSaysWhatIsMissingAndGoesAgain() throws Exception {
        choose("empty");
        assertThat(on(() -> Marks.plain((Label) node("#note-from")))).isEqualTo("Choose at least one status.");
        assertThat(on(() -> node("#save").isDisabled())).isTrue();
        press("#revert");
        assertThat(names()).doesNotContain("New task");
    }

    @Test
    void anEditIsMarkedCountedSavedAndReverted() throws Exception {
        select(2);
        type("#limit", "50");
        assertThat(on(() -> Marks.plain((Label) node("#note-limit")))).isEqualTo("was: no limit");
        assertThat(on(() -> Marks.plain((Label) node("#unsaved")))).isEqualTo("1 unsaved change");
        assertThat(on(() -> Marks.plain((Label) node("#count-due")))).matches("[0-9]+");
        press("#revert");
        assertThat(on(() -> ((TextField) node("#limit")).getText())).isEmpty();

        type("#limit", "0");
        assertThat(on(() -> Marks.plain((Label) node("#note-limit")))).isEqualTo("A whole number, 1 or more.");
        assertThat(on(() -> node("#save").isDisabled())).isTrue();
        type("#limit", "51");
        press("#save");
        assertThat(task("Review request").limitPerRun()).isEqualTo(51);
        type("#limit", "");
        press("#save");
        assertThat(task("Review request").limitPerRun()).isNull();
    }

    @Test
    void aTaskIsSwitchedOnOnlyThroughTheQuestion() throws Exception {
        select(3);
        turn(3, false);
        press("#confirm-no");
        assertThat(task("Promo issued").enabled()).isTrue();
        turn(3, false);
        press("#confirm-yes");
        assertThat(task("Promo issued").enabled()).isFalse();

        turn(3, true);
        assertThat(on(() -> Marks.plain((Label) node("#enable-overdue"))))
                .matches("[0-9,]+ orders are already overdue");
        press("#enable-no");
        assertThat(task("Promo issued").enabled()).isFalse();

        turn(3, true);
        String leave = on(() -> Marks.plain((Button) node("#enable-yes")));
        assertThat(leave).startsWith("Switch on, leave ");
        press("#enable-yes");
        assertThat(task("Promo issued").enabled()).isTrue();
        assertThat(task("Promo issued").dueFrom()).isNotNull();
    }

    @Test
    void overdueOrdersAreTakenAlongOrTriedAsAsked() throws Exception {
        answer("#enable-along");
        assertThat(task("Promo issued").dueFrom()).isNull();
        assertThat(task("Promo issued").limitPerRun()).isEqualTo(20);

        answer("#enable-recent");
        assertThat(task("Promo issued").dueFrom()).isNotNull();
    }

    private void answer(String choice) throws Exception {
        select(3);
        if (task("Promo issued").enabled()) {
            turn(3, false);
            press("#confirm-yes");
        }
        turn(3, true);
        Snap.onFx(() -> ((RadioButton) node(choice)).setSelected(true));
        snap.settle();
        press("#enable-yes");
        assertThat(task("Promo issued").enabled()).isTrue();
    }

    @Test
    void aDayThatIsNoneStaysInItsFieldAndIsSaidThere() throws Exception {
        select(2);
        DatePicker day = (DatePicker) on(() -> node("#due-date"));
        for (String typed : new String[] {"soon", "31 Feb 2026", "24.11.2026"}) {
            enter(day, typed);
            assertThat(on(() -> day.getEditor().getText())).isEqualTo(typed);
            assertThat(on(() -> Marks.plain((Label) node("#note-due_from")))).isEqualTo("A day such as 24 Nov 2026.");
            assertThat(on(() -> node("#save").isDisabled())).isTrue();
        }
        enter(day, "24 nov 2026");
        assertThat(on(day::getValue)).isEqualTo("2026-11-24");
        assertThat(on(() -> node("#save").isDisabled())).isFalse();
        enter(day, "nonsense");
        press("#revert");
        assertThat(on(() -> day.getEditor().getText())).doesNotContain("nonsense");
    }

    private static void enter(DatePicker day, String text) throws Exception {
        Snap.onFx(() -> {
            day.getEditor().setText(text);
            day.commitValue();
        });
        TimeUnit.MILLISECONDS.sleep(TYPING);
        snap.settle();
    }

    @Test
    void aDeletedTaskComesBackByUndo() throws Exception {
        select(1);
        Snap.onFx(() -> ((TableView<?>) node("#tasks-table"))
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false)));
        snap.settle();
        assertThat(stored()).extracting(Task::name).doesNotContain("Payment reminder");
        Button undo = on(() -> snap.window().root().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> "Undo".equals(Marks.plain(button)))
                .findFirst()
                .orElseThrow());
        Snap.onFx(undo::fire);
        snap.settle();
        assertThat(stored().get(0).name()).isEqualTo("Payment reminder");
    }

    @Test
    void theTrapsFixAsksFirst() throws Exception {
        select(2);
        TimeUnit.MILLISECONDS.sleep(TYPING);
        snap.settle();
        press(".fix-button");
        assertThat(texts(".dialog-card .label"))
                .anyMatch(text -> text.contains("UPDATE modx_ms2_order_statuses SET final = 0 WHERE id = 3"));
        press("#confirm-no");
        assertThat(isFinal()).isTrue();
    }

    private static void choose(String preset) throws Exception {
        Snap.onFx(() -> ((MenuButton) node("#add-task"))
                .getItems().stream()
                        .filter(item -> ("add-" + preset).equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        snap.settle();
    }

    private static void select(long task) throws Exception {
        Snap.onFx(() -> snap.window().go(new Destination.OneTask(task)));
        snap.settle();
    }

    private static void turn(long task, boolean on) throws Exception {
        Snap.onFx(() -> ((ToggleSwitch) node("#switch-" + task)).setSelected(on));
        snap.settle();
    }

    private static void type(String field, String text) throws Exception {
        Snap.onFx(() -> ((TextField) node(field)).setText(text));
        TimeUnit.MILLISECONDS.sleep(TYPING);
        snap.settle();
    }

    private static void press(String selector) throws Exception {
        Snap.onFx(() -> ((Button) node(selector)).fire());
        snap.settle();
    }

    private static Node node(String selector) {
        return snap.window().root().lookup(selector);
    }

    private static <T> T on(Supplier<T> question) throws Exception {
        AtomicReference<T> answer = new AtomicReference<>();
        Snap.onFx(() -> answer.set(question.get()));
        return answer.get();
    }

    private static List<String> texts(String selector) throws Exception {
        return on(() -> snap.window().root().lookupAll(selector).stream()
                .filter(Label.class::isInstance)
                .map(label -> Marks.plain((Label) label))
                .filter(text -> text != null)
                .toList());
    }

    private static List<String> names() throws Exception {
        return on(() -> ((TableView<?>) node("#tasks-table"))
                .getItems().stream().map(row -> ((TaskRow) row).task().name()).toList());
    }

    private static Task task(String name) {
        return stored().stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Task> stored() {
        return session.store().tasks().list();
    }

    private static boolean isFinal() {
        return session.statuses().find(3).orElseThrow().isFinal();
    }

    private static void forget(List<Task> tasks) throws Exception {
        tasks.forEach(task -> session.store().tasks().retire(task.id()));
        Snap.onFx(() -> snap.window().go(new Destination.Screen(Place.TASKS)));
        snap.settle();
    }
}
