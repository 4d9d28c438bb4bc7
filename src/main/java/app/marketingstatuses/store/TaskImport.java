package app.marketingstatuses.store;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Task;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One import: matches tasks by id where given, else by exact name, retired ones included, so that history stays with its
 * task.
 */
final class TaskImport {
    private final TaskRows rows;
    private final Connection connection;
    private final boolean replace;

    TaskImport(TaskRows rows, Connection connection, boolean replace) {
        this.rows = rows;
        this.connection = connection;
        this.replace = replace;
    }

    List<Imported> run(List<Incoming> incoming) throws SQLException {
        List<TaskRow> stored = rows.all(connection);
        List<Optional<TaskRow>> matches = new ArrayList<>();
        Set<Long> matched = new HashSet<>();
        for (Incoming in : incoming) {
            Optional<TaskRow> match = match(stored, in.task());
            if (match.isPresent() && !matched.add(match.get().task().id())) {
                throw Refusal.coded(
                        Refusal.Kind.USAGE,
                        "tasks-same",
                        "Two tasks of the file mean the same task, “"
                                + in.task().name() + "”.",
                        null,
                        in.task().name());
            }
            matches.add(match);
        }
        requireDistinctNames(incoming, stored, matched);
        List<Imported> imported = new ArrayList<>();
        for (int i = 0; i < incoming.size(); i++) {
            imported.add(keep(incoming.get(i), matches.get(i).orElse(null)));
        }
        arrange(stored, imported);
        return imported;
    }

    private static Optional<TaskRow> match(List<TaskRow> stored, Task task) {
        Optional<TaskRow> byId = stored.stream()
                .filter(row -> task.id() != 0 && row.task().id() == task.id())
                .findFirst();
        return byId.or(() -> stored.stream()
                .filter(row -> row.task().name().equals(task.name()))
                .min(Comparator.comparing(TaskRow::retired)
                        .thenComparing(row -> row.task().id(), Comparator.reverseOrder())));
    }

    private void requireDistinctNames(List<Incoming> incoming, List<TaskRow> stored, Set<Long> matched) {
        Set<String> names = new HashSet<>();
        if (!replace) {
            stored.stream()
                    .filter(row ->
                            !row.retired() && !matched.contains(row.task().id()))
                    .forEach(row -> names.add(row.task().name()));
        }
        for (Incoming in : incoming) {
            if (!names.add(in.task().name())) {
                throw Refusal.coded(
                        Refusal.Kind.USAGE,
                        "tasks-same-name",
                        "There would be two tasks of the name “" + in.task().name() + "”.",
                        null,
                        in.task().name());
            }
        }
    }

    private Imported keep(Incoming in, TaskRow match) throws SQLException {
        Task old = match == null ? null : match.task();
        Task wanted = in.decide().apply(old);
        if (old == null) {
            return new Imported(null, rows.insert(connection, wanted, rows.nextPosition(connection)), true);
        }
        Task after = rows.update(connection, old, wanted).orElseThrow(() -> TaskTable.changedMeanwhile(old.name()));
        if (match.retired()) {
            rows.revive(connection, after);
        }
        return new Imported(old, after, match.retired() || after.version() != old.version());
    }

    private void arrange(List<TaskRow> stored, List<Imported> imported) throws SQLException {
        List<Long> inFile = imported.stream().map(one -> one.after().id()).toList();
        List<Long> before = stored.stream()
                .filter(row -> !row.retired())
                .map(row -> row.task().id())
                .toList();
        Set<Long> order = new LinkedHashSet<>();
        if (replace) {
            rows.retire(
                    connection,
                    before.stream().filter(id -> !inFile.contains(id)).toList());
        } else {
            order.addAll(before);
        }
        order.addAll(inFile);
        rows.reorder(connection, List.copyOf(order));
    }
}
