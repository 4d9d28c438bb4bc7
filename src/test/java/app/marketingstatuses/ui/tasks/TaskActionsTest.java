package app.marketingstatuses.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.fix.Fixes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskActionsTest {
    @TempDir
    Path folder;

    private TasksBench desk;
    private Task a;
    private Task b;

    @BeforeEach
    void twoTasks() {
        desk = new TasksBench(folder);
        a = desk.insert("A");
        b = desk.insert("B");
        desk.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void deletingCanBeUndoneAndNothingIsLost() {
        desk.actions.delete(List.of(a));
        assertThat(desk.stored()).containsExactly(b);
        assertThat(desk.bench.notices()).containsExactly("“A” deleted.");

        desk.bench.takeOffer();
        assertThat(desk.stored()).extracting(Task::id).containsExactly(a.id(), b.id());
    }

    @Test
    void copiesAreOffAndStandBehindTheirOriginals() {
        desk.actions.duplicate(List.of(a));

        assertThat(desk.stored()).extracting(Task::name).containsExactly("A", "A (2)", "B");
        assertThat(desk.stored()).extracting(Task::enabled).containsExactly(true, false, true);
    }

    @Test
    void switchingOffAsksAndSaysHowManyOrdersStay() {
        desk.order(30);
        desk.refresh();
        desk.bench.answer(false);
        desk.actions.switchOff(List.of(a));
        assertThat(desk.stored()).allMatch(Task::enabled);
        assertThat(desk.bench.asked().get(0)).startsWith("Switch off “A”?\n1 order");

        desk.bench.answer(true);
        desk.actions.switchOff(List.of(a, b));
        assertThat(desk.stored()).noneMatch(Task::enabled);
    }

    @Test
    void theOrderIsChangedByKeyAndByDragging() {
        desk.actions.shift(b.id(), -1);
        assertThat(desk.stored()).extracting(Task::name).containsExactly("B", "A");
        desk.refresh();
        desk.actions.move(b.id(), a.id());
        assertThat(desk.stored()).extracting(Task::name).containsExactly("A", "B");
        desk.refresh();
        desk.actions.shift(b.id(), 1);
        assertThat(desk.stored()).extracting(Task::name).containsExactly("A", "B");
    }

    @Test
    void whatIsExportedIsImportedAgainWithoutAChange() throws IOException {
        Path file = folder.resolve("tasks.json");
        desk.bench.choose(file);
        desk.actions.export(List.of(a, b));

        ImportModel read =
                desk.bench.workbench().desk().visit(session -> unchecked(() -> ImportModel.read(session, file)));
        assertThat(read.faults()).isEmpty();
        assertThat(read.added()).isZero();
        assertThat(read.missing()).isEmpty();
        desk.bench.workbench().desk().visit(session -> read.store(session, true));
        assertThat(desk.stored()).containsExactly(a, b);
        assertThat(Files.readString(file)).contains("\"marketing-statuses/tasks\"");
    }

    @Test
    void aFaultyFileTellsEveryFaultWithItsPlace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.json"),
                "{\"format\": \"marketing-statuses/tasks\", \"version\": 1, \"tasks\": [{\"name\": \"\", \"from\": [\"Nowhere\"],"
                        + " \"to\": 2, \"afterMinutes\": -1}]}");

        ImportModel read =
                desk.bench.workbench().desk().visit(session -> unchecked(() -> ImportModel.read(session, file)));

        assertThat(read.faults())
                .hasSize(3)
                .anyMatch(fault -> fault.toString().startsWith("tasks[0].from[0]: no status is called"));
    }

    @Test
    void theFixShowsTheStatementAndWritesNothingElse() {
        Task stuck = desk.store()
                .tasks()
                .insert(Tasks.task(0, TestShop.SENT, desk.asked, 5).named("C").build());
        desk.refresh();
        TasksLook look = desk.model.lookProperty().get();
        Trap trap = look.traps().of(stuck.id()).get(0);
        desk.bench.answer(false);
        Fixes.ask(desk.bench.workbench(), look.traps(), trap);
        assertThat(desk.bench.asked().get(0)).contains("UPDATE modx_ms2_order_statuses SET final = 0 WHERE id = 3");
        assertThat(isFinal()).isTrue();

        desk.bench.answer(true);
        Fixes.ask(desk.bench.workbench(), look.traps(), trap);
        assertThat(isFinal()).isFalse();
        assertThat(desk.bench.workbench().desk().changesProperty().get()).isEqualTo(1);

        Fixes.ask(desk.bench.workbench(), look.traps(), trap);
        assertThat(desk.bench.troubles()).hasSize(1);
    }

    private boolean isFinal() {
        return desk.shop.queryLong("SELECT `final` FROM {ms2_order_statuses} WHERE `id` = 3") == 1;
    }

    private interface Reading {
        ImportModel read() throws IOException;
    }

    private static ImportModel unchecked(Reading reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
