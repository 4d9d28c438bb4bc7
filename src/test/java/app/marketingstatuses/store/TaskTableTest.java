package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static app.marketingstatuses.store.Samples.due;
import static app.marketingstatuses.store.Samples.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskTableTest extends StoreContract {
    private TaskTable tasks;

    @BeforeEach
    void tasks() {
        tasks = store.tasks();
    }

    @Test
    void keepsEveryField() {
        Task full = new Task(
                0,
                0,
                "Отзыв “через” 🍵",
                true,
                List.of(8, 1),
                4,
                Task.MAX_AFTER_MINUTES,
                new TaskClock.Since(3),
                Task.Repeat.EACH,
                NOON.plusMillis(7),
                0,
                20,
                new Conditions(
                        new BigDecimal("0.5"),
                        new BigDecimal("1000"),
                        Set.of(0, 2),
                        Set.of(3),
                        Set.of("web", "en"),
                        Set.of(4),
                        3),
                new SendWindow(EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), 1320, 390),
                Task.MailMode.NONE,
                null);
        Task other = new Task(
                0,
                0,
                "Promo",
                false,
                List.of(3),
                4,
                0,
                TaskClock.CREATED,
                Task.Repeat.ONCE,
                null,
                null,
                null,
                Conditions.NONE,
                null,
                Task.MailMode.STATUS,
                new Promo("next", "\\d{4}", "10%", null, 30, "d"));

        Task one = tasks.insert(full);
        Task two = tasks.insert(other);

        assertThat(one).isEqualTo(full.stored(one.id(), 1));
        assertThat(two).isEqualTo(other.stored(two.id(), 1));
        assertThat(tasks.list()).containsExactly(one, two);
        assertThat(tasks.find(full.name())).contains(one);
        assertThat(tasks.find("promo")).isEmpty();
    }

    @Test
    void twoDesktopsCannotSilentlyOverwriteEachOther() {
        Task stored = tasks.insert(plain("A"));
        Task mine = tasks.update(stored.with(true, NOON));

        assertThat(mine.version()).isEqualTo(2);
        assertThat(tasks.update(mine)).isEqualTo(mine);
        assertThatThrownBy(() -> tasks.update(stored.with(false, NOON)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("changed by somebody else");
        assertThat(tasks.list()).containsExactly(mine);
    }

    @Test
    void theSecondDesktopGetsTheOthersVersionBackAndNothingIsOverwritten() {
        Task seen = tasks.insert(plain("A"));
        Saving first = tasks.save(seen.with(true, NOON));
        Saving second = tasks.save(seen.with(false, NOON.plusSeconds(1)));

        Task theirs = tasks.list().get(0);
        assertThat(first).isEqualTo(new Saving.Done(theirs));
        assertThat(second).isEqualTo(new Saving.Conflict(theirs));
        assertThat(theirs).isEqualTo(seen.with(true, NOON).stored(seen.id(), 2));
    }

    @Test
    void savingATaskThatWasDeletedIsAConflictWithNothing() {
        Task seen = tasks.insert(plain("A"));
        tasks.retire(seen.id());

        assertThat(tasks.save(seen.with(true, NOON))).isEqualTo(new Saving.Conflict(null));
        assertThat(tasks.list()).isEmpty();
    }

    @Test
    void aNameThatAnotherTaskHasIsRefusedWithACode() {
        tasks.insert(plain("A"));
        Task b = tasks.insert(plain("B"));

        assertThatThrownBy(() -> tasks.save(plain("A").stored(b.id(), b.version())))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(TaskTable.NAME_TAKEN));
    }

    @Test
    void aDeletedTaskComesBackWhereItWasWithItsIdAndWillBeScheduledAnew() {
        tasks.insert(plain("A"));
        Task b = tasks.insert(plain("B"));
        tasks.insert(plain("C"));
        tasks.retire(b.id());

        tasks.restore(b.id());
        tasks.restore(b.id());

        assertThat(tasks.list()).extracting(Task::name).containsExactly("A", "B", "C");
        assertThat(tasks.list().get(1)).isEqualTo(b.stored(b.id(), 2));
    }

    @Test
    void aDeletedTaskStaysAwayWhileAnotherHasItsName() {
        Task a = tasks.insert(plain("A"));
        tasks.retire(a.id());
        tasks.insert(plain("A"));

        assertThatThrownBy(() -> tasks.restore(a.id()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(TaskTable.NAME_TAKEN));
    }

    @Test
    void aCopyStandsBehindItsOriginal() {
        Task a = tasks.insert(plain("A"));
        tasks.insert(plain("B"));

        tasks.insert(plain("A (2)"), a.id());
        tasks.insert(plain("Last"), 4711);

        assertThat(tasks.list()).extracting(Task::name).containsExactly("A", "A (2)", "B", "Last");
    }

    @Test
    void switchingOnLeavesOverdueOrdersAloneUnlessTakenAlong() {
        tasks.insert(plain("A"));
        tasks.insert(plain("B"));

        assertThat(tasks.enable(List.of("A"), NOON, false).get(0).dueFrom()).isEqualTo(NOON);
        assertThat(tasks.enable(List.of("A"), NOON.plusSeconds(60), false)
                        .get(0)
                        .dueFrom())
                .isEqualTo(NOON);
        assertThat(tasks.enable(List.of("B"), NOON, true).get(0).dueFrom()).isNull();
        assertThat(tasks.disable(List.of("B", "A"))).extracting(Task::enabled).containsExactly(false, false);
        assertThatThrownBy(() -> tasks.enable(List.of("A", "C"), NOON, false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no task “C”")
                .hasMessageContaining("“A”, “B”");
        assertThat(tasks.list()).extracting(Task::enabled).containsExactly(false, false);
    }

    @Test
    void importMatchesByIdElseByExactNameAndKeepsTheRest() {
        Task a = tasks.insert(plain("A"));
        Task b = tasks.insert(plain("B"));
        Task c = tasks.insert(plain("C"));

        List<Imported> imported = tasks.importAll(
                List.of(
                        in(plain("New")),
                        in(plain("A2").stored(a.id(), 0)),
                        in(b),
                        in(plain("Late").stored(4711, 0))),
                false);

        assertThat(tasks.list()).extracting(Task::name).containsExactly("A2", "B", "C", "New", "Late");
        assertThat(tasks.list()).extracting(Task::version).containsExactly(2, 1, 1, 1, 1);
        assertThat(tasks.list().get(0).id()).isEqualTo(a.id());
        assertThat(imported).extracting(Imported::changed).containsExactly(true, true, false, true);
        assertThat(imported).extracting(Imported::before).containsExactly(null, a, b, null);
        assertThat(tasks.find("C")).contains(c);
    }

    @Test
    void replacingRetiresWhatTheFileLacksAndTheSameNameRevivesIt() {
        Task a = tasks.insert(plain("A"));
        tasks.insert(plain("B"));
        tasks.insert(plain("C"));

        tasks.importAll(List.of(in(plain("C")), in(plain("D")), in(plain("B"))), true);
        assertThat(tasks.list()).extracting(Task::name).containsExactly("C", "D", "B");
        assertThat(tasks.find("A")).isEmpty();
        assertThat(tasks.withRetired()).extracting(Task::name).containsExactly("C", "D", "B", "A");

        Imported back = tasks.importAll(List.of(in(plain("A"))), false).get(0);
        assertThat(back.after().id()).isEqualTo(a.id());
        assertThat(back.changed()).isTrue();
        assertThat(tasks.list()).extracting(Task::name).containsExactly("C", "D", "B", "A");
    }

    @Test
    void importIsAllOrNothing() {
        Task a = tasks.insert(plain("A"));
        tasks.insert(plain("B"));

        assertThatThrownBy(() ->
                        tasks.importAll(List.of(in(plain("X")), in(plain("B").stored(a.id(), 0))), false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("two tasks of the name “B”");
        assertThatThrownBy(() ->
                        tasks.importAll(List.of(in(plain("A")), in(plain("Y").stored(a.id(), 0))), false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tasks.importAll(
                        List.of(in(plain("X")), new Incoming(plain("Y"), old -> {
                            throw new IllegalStateException();
                        })),
                        true))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tasks.list()).extracting(Task::name).containsExactly("A", "B");
    }

    @Test
    void namesCanBeSwappedInOneImport() {
        Task a = tasks.insert(plain("A"));
        Task b = tasks.insert(plain("B"));

        tasks.importAll(List.of(in(plain("B").stored(a.id(), 0)), in(plain("A").stored(b.id(), 0))), false);

        assertThat(tasks.list()).extracting(Task::id).containsExactly(a.id(), b.id());
        assertThat(tasks.list()).extracting(Task::name).containsExactly("B", "A");
    }

    @Test
    void anEditTriesAnewWhatFailed() {
        Task a = tasks.insert(plain("A"));
        store.moves(new ShopZone(ZoneOffset.UTC), "me").recordFailure("r1", NOON, due(a, order(5, 1, 0)), "no");

        tasks.update(a);
        assertThat(store.book().memory(List.of(5L))).isNotEmpty();
        tasks.update(a.with(true, null));
        assertThat(store.book().memory(List.of(5L))).isEmpty();
    }

    @Test
    void theOwnerOrdersHisList() {
        Task a = tasks.insert(plain("A"));
        tasks.insert(plain("B"));
        Task c = tasks.insert(plain("C"));

        tasks.reorder(List.of(c.id(), a.id()));
        assertThat(tasks.list()).extracting(Task::name).containsExactly("C", "A", "B");
        tasks.retire(a.id());
        assertThat(tasks.list()).extracting(Task::name).containsExactly("C", "B");
        assertThat(tasks.list()).extracting(Task::version).containsExactly(1, 1);
    }

    @Test
    void importsAtTheSameTimeMakeNoSecondTaskOfAName() {
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> tasks.importAll(List.of(in(plain("A")), in(plain("B"))), i % 2 == 0));

        assertThat(tasks.list()).extracting(Task::name).containsExactly("A", "B");
    }

    private static Task plain(String name) {
        return Samples.task(0, name, 1, 4).with(false, null);
    }

    private static Incoming in(Task task) {
        return new Incoming(task, old -> task);
    }
}
