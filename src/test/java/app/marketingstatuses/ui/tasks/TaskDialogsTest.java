package app.marketingstatuses.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.store.Saving;
import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.desk.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialogs of the tasks and every answer to them, on a production shop on MariaDB. */
class TaskDialogsTest {
    private static final String HEAD = "{\"format\": \"marketing-statuses/tasks\", \"version\": 1, \"tasks\": [";

    @TempDir
    Path folder;

    private final Shown dialogs = new Shown();
    private TasksBench desk;
    private Workbench workbench;
    private Task a;

    @BeforeAll
    static void startUp() {
        Snap.startUp();
    }

    @BeforeEach
    void open() {
        desk = new TasksBench(folder, new ShopCard("Live", null, true, false, ShopCard.Link.LOCAL, "live"));
        Workbench plain = desk.bench.workbench();
        workbench = new Workbench(
                plain.desk(),
                plain.jobs(),
                plain.language(),
                plain.formats(),
                dialogs,
                plain.navigator(),
                plain.memory());
        a = desk.insert("A");
        desk.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFaultyFileIsToldFaultByFaultAndNothingIsTaken() throws Exception {
        read("{\"name\": \"\", \"from\": [\"Nowhere\"], \"to\": 2, \"afterMinutes\": -1}");

        String faults = ((TextArea) dialogs.node("#import-faults")).getText();
        assertThat(faults.lines()).hasSize(3);
        assertThat(faults).contains("tasks[0].from[0]: no status is called \"Nowhere\"");
        press("#import-close");
        assertThat(desk.stored()).containsExactly(a);
    }

    @Test
    void aFileIsAddedToTheListAfterTheProductionShopWasAsked() throws Exception {
        read("{\"name\": \"B\", \"from\": [1], \"to\": 2, \"afterMinutes\": 5}");
        dialogs.yes = false;
        press("#import-take");
        assertThat(dialogs.asked).hasSize(1);
        assertThat(desk.stored()).containsExactly(a);

        read("{\"name\": \"B\", \"from\": [1], \"to\": 2, \"afterMinutes\": 5}");
        press("#import-cancel");
        dialogs.yes = true;
        read("{\"name\": \"B\", \"from\": [1], \"to\": 2, \"afterMinutes\": 5}");
        press("#import-take");
        assertThat(desk.stored()).extracting(Task::name).containsExactly("A", "B");
    }

    @Test
    void aFileMayReplaceTheList() throws Exception {
        read("{\"name\": \"B\", \"from\": [1], \"to\": 2, \"afterMinutes\": 5}");
        Snap.onFx(() -> ((RadioButton) dialogs.node("#import-replace")).setSelected(true));
        press("#import-take");

        assertThat(desk.stored()).extracting(Task::name).containsExactly("B");
    }

    @Test
    void aConflictShowsBothAndKeepsWhatIsChosen() throws Exception {
        desk.editor.open(a);
        desk.editor.formProperty().get().limit.set("7");
        Task theirs = desk.store().tasks().update(a.limited(9));
        ConflictDialog conflict = new ConflictDialog(
                workbench, desk.editor, desk.model.lookProperty().get());
        Snap.onFx(() -> conflict.show(new Saving.Conflict(theirs)));
        assertThat(labels()).contains("At most, per run", "7", "9", "Yours", "Theirs");

        press("#conflict-cancel");
        assertThat(desk.stored()).containsExactly(theirs);
        Snap.onFx(() -> conflict.show(new Saving.Conflict(theirs)));
        press("#keep-mine");
        assertThat(desk.stored()).extracting(Task::limitPerRun).containsExactly(7);
    }

    @Test
    void theirsMayBeTaken() throws Exception {
        desk.editor.open(a);
        desk.editor.formProperty().get().limit.set("7");
        Task theirs = desk.store().tasks().update(a.limited(9));
        ConflictDialog conflict = new ConflictDialog(
                workbench, desk.editor, desk.model.lookProperty().get());
        Snap.onFx(() -> conflict.show(new Saving.Conflict(theirs)));
        press("#take-theirs");

        assertThat(desk.stored()).containsExactly(theirs);
        assertThat(desk.editor.formProperty().get().limit.get()).isEqualTo("9");
    }

    @Test
    void aProductionShopIsAskedOnceMoreBeforeATaskIsSwitchedOn() throws Exception {
        List.of(70, 80, 30).forEach(desk::order);
        Task off = desk.store().tasks().disable(List.of("A")).get(0);
        dialogs.yes = false;
        Snap.onFx(() -> new EnableDialog(workbench).ask(off));
        assertThat(labels()).contains("2 orders are already overdue", "Real customers. You will be asked once more.");
        assertThat(((Button) dialogs.node("#enable-yes")).getText()).isEqualTo("Switch on, leave 2 alone");
        press("#enable-yes");
        assertThat(dialogs.asked).containsExactly("Switch on “A”?");
        assertThat(desk.stored()).containsExactly(off);

        dialogs.yes = true;
        Snap.onFx(() -> new EnableDialog(workbench).ask(off));
        press("#enable-yes");
        assertThat(desk.stored())
                .containsExactly(off.switchedOn(TasksBench.NOW, false).stored(off.id(), 3));
    }

    private void read(String task) throws Exception {
        Path file = Files.writeString(folder.resolve("tasks.json"), HEAD + task + "]}");
        Snap.onFx(() -> new ImportDialog(workbench).read(file));
    }

    private void press(String id) throws Exception {
        Snap.onFx(() -> ((Button) dialogs.node(id)).fire());
    }

    private List<String> labels() {
        return dialogs.shown.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    /** Keeps the dialog that is shown, and answers questions. */
    private static final class Shown implements Dialogs {
        private final List<String> asked = new ArrayList<>();
        private Node shown;
        private boolean yes = true;

        Node node(String id) {
            return shown.lookup(id);
        }

        @Override
        public void confirm(String question, String detail, String yesWords, boolean danger, Runnable onYes) {
            asked.add(question);
            if (yes) {
                onYes.run();
            }
        }

        @Override
        public void show(Node dialog, Node first) {
            shown = dialog;
        }

        @Override
        public void close() {}

        @Override
        public void notice(String text) {}

        @Override
        public void notice(String text, String action, Runnable onAction) {}

        @Override
        public void trouble(Throwable trouble) {
            throw new AssertionError(trouble);
        }

        @Override
        public Optional<Path> chooseFile(String title, String... kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveFile(String title, String name) {
            return Optional.empty();
        }
    }
}
