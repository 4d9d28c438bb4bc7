package app.marketingstatuses.store;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.shop.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The owner's tasks, in his order. Every change of a task raises its version; each call is one transaction. */
public final class TaskTable {
    /** The code of the refusal where two tasks would have one name. */
    public static final String NAME_TAKEN = "task-name-taken";

    private final Database database;
    private final TaskRows rows;

    TaskTable(Database database) {
        this.database = database;
        rows = new TaskRows(database.tables());
    }

    /** All tasks but the retired, in the owner's order. */
    public List<Task> list() {
        return database.with(rows::active);
    }

    /** The retired ones too, those after the others. */
    public List<Task> withRetired() {
        return database.with(rows::all).stream()
                .sorted(Comparator.comparing(TaskRow::retired))
                .map(TaskRow::task)
                .toList();
    }

    /** The task of exactly this name; a retired one is not found. */
    public Optional<Task> find(String name) {
        return list().stream().filter(task -> task.name().equals(name)).findFirst();
    }

    /** Adds a task at the end of the list, whatever its id. */
    public Task insert(Task task) {
        return insert(task, 0);
    }

    /** Adds a task behind another one of the list; at its end where that one is not there. */
    public Task insert(Task task, long after) {
        return alone(connection -> {
            List<Task> active = rows.active(connection);
            requireFree(active, task.name(), 0);
            Task added = rows.insert(connection, task, rows.nextPosition(connection));
            List<Long> order = new ArrayList<>(active.stream().map(Task::id).toList());
            if (order.contains(after)) {
                order.add(order.indexOf(after) + 1, added.id());
                rows.reorder(connection, order);
            }
            return added;
        });
    }

    /** Replaces a task; refuses where its version is not the stored one: somebody else changed it meanwhile. */
    public Task update(Task task) {
        if (save(task) instanceof Saving.Done done) {
            return done.stored();
        }
        throw changedMeanwhile(task.name());
    }

    /**
     * Replaces a task where its version is the stored one.
     *
     * @throws Refusal {@link #NAME_TAKEN} where another task has its name
     */
    public Saving save(Task task) {
        return alone(connection -> {
            List<Task> active = rows.active(connection);
            Task old = active.stream()
                    .filter(stored -> stored.id() == task.id())
                    .findFirst()
                    .orElse(null);
            if (old == null || old.version() != task.version()) {
                return new Saving.Conflict(old);
            }
            requireFree(active, task.name(), task.id());
            return new Saving.Done(rows.update(connection, old, task).orElseThrow(() -> changedMeanwhile(task.name())));
        });
    }

    /** Takes a task off the list for good; its history stays, and importing its name again revives it. */
    public void retire(long id) {
        alone(connection -> {
            rows.retire(connection, List.of(id));
            return null;
        });
    }

    /**
     * Puts a retired task back where it was, as it was; nothing where it is on the list.
     *
     * @throws Refusal {@link #NAME_TAKEN} where another task has its name now
     */
    public void restore(long id) {
        alone(connection -> {
            List<TaskRow> all = rows.all(connection);
            List<Task> active = rows.active(connection);
            for (TaskRow row : all) {
                if (row.retired() && row.task().id() == id) {
                    requireFree(active, row.task().name(), id);
                    rows.revive(connection, row.task());
                }
            }
            return null;
        });
    }

    /** Puts the tasks in this order; tasks not named come after them in their old order. */
    public void reorder(List<Long> ids) {
        alone(connection -> {
            List<Long> order = new ArrayList<>(ids);
            rows.active(connection).stream()
                    .map(Task::id)
                    .filter(id -> !ids.contains(id))
                    .forEach(order::add);
            rows.reorder(connection, order);
            return null;
        });
    }

    /**
     * Switches tasks on; those that are on already stay as they are. Orders overdue at {@code now} are left alone unless
     * {@code includeOverdue}.
     *
     * @return the tasks named, as they are now
     */
    public List<Task> enable(Collection<String> names, Instant now, boolean includeOverdue) {
        return change(names, task -> task.enabled() ? task : task.switchedOn(now, includeOverdue));
    }

    /** Switches tasks off; the tasks named, as they are now. */
    public List<Task> disable(Collection<String> names) {
        return change(names, task -> task.enabled() ? task.with(false, task.dueFrom()) : task);
    }

    /**
     * Imports a file's tasks, all or nothing; see {@link TaskImport}.
     *
     * @param replace whether tasks missing from the file are retired and the file's order becomes the list's
     * @return one for each, in their order
     */
    public List<Imported> importAll(List<Incoming> tasks, boolean replace) {
        return alone(connection -> new TaskImport(rows, connection, replace).run(tasks));
    }

    private List<Task> change(Collection<String> names, UnaryOperator<Task> how) {
        return alone(connection -> {
            List<Task> active = rows.active(connection);
            List<Task> changed = new ArrayList<>();
            for (Task old : named(active, names)) {
                changed.add(
                        rows.update(connection, old, how.apply(old)).orElseThrow(() -> changedMeanwhile(old.name())));
            }
            return changed;
        });
    }

    /** One transaction, while nobody else changes the list. */
    private <T> T alone(Database.Work<T> work) {
        return database.inTransaction(connection -> {
            rows.lock(connection);
            return work.on(connection);
        });
    }

    private static List<Task> named(List<Task> active, Collection<String> names) {
        List<String> known = active.stream().map(Task::name).toList();
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "There is no task " + quoted(unknown) + ". "
                            + (known.isEmpty()
                                    ? "There are no tasks yet: see tasks import."
                                    : "The tasks are " + quoted(known) + "."));
        }
        return active.stream().filter(task -> names.contains(task.name())).toList();
    }

    static void requireFree(List<Task> active, String name, long id) {
        if (active.stream().anyMatch(task -> task.id() != id && task.name().equals(name))) {
            throw Refusal.coded(
                    Refusal.Kind.USAGE,
                    NAME_TAKEN,
                    "There is another task of the name " + quoted(List.of(name)) + ".",
                    null,
                    name);
        }
    }

    static Refusal changedMeanwhile(String name) {
        return Refusal.coded(
                Refusal.Kind.USAGE,
                "task-changed",
                "The task " + quoted(List.of(name)) + " was changed by somebody else meanwhile. Look at it again.",
                null,
                name);
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
    }
}
