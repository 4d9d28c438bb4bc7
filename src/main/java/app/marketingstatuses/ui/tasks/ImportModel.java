package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.Imported;
import app.marketingstatuses.store.Incoming;
import app.marketingstatuses.tasks.Fault;
import app.marketingstatuses.tasks.FileTask;
import app.marketingstatuses.tasks.KnownTasks;
import app.marketingstatuses.tasks.TasksReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A tasks file as it was read against the shop.
 *
 * @param name of the file
 * @param tasks in the file's order; empty where there are faults
 * @param faults each with its place; empty where the file is in order
 * @param added how many of the tasks are new to the list
 * @param missing names of the shop's tasks that the file does not have
 */
record ImportModel(String name, List<FileTask> tasks, List<Fault> faults, int added, List<String> missing) {
    /** For background work. */
    static ImportModel read(ShopSession session, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] content = Files.readAllBytes(file);
        List<Task> active = session.store().tasks().list();
        KnownTasks known = KnownTasks.of(active, session.store().tasks().withRetired());
        TasksReader.Reading reading = TasksReader.read(content, session.directory(), known);
        return reading.faults().isEmpty()
                ? of(name, reading.tasks(), active, known)
                : new ImportModel(name, List.of(), reading.faults(), 0, List.of());
    }

    private static ImportModel of(String name, List<FileTask> tasks, List<Task> active, KnownTasks known) {
        Set<Long> meant = new HashSet<>();
        for (FileTask task : tasks) {
            Task stored = known.meant(task.task().id(), task.task().name());
            meant.add(stored == null ? 0 : stored.id());
        }
        List<Long> listed = active.stream().map(Task::id).toList();
        int listedAlready = (int) meant.stream().filter(listed::contains).count();
        List<String> missing = active.stream()
                .filter(task -> !meant.contains(task.id()))
                .map(Task::name)
                .toList();
        return new ImportModel(name, tasks, List.of(), tasks.size() - listedAlready, missing);
    }

    /** How many of the file's tasks are on the list already. */
    int known() {
        return tasks.size() - added;
    }

    /** For background work: takes the tasks over, all or none. */
    List<Imported> store(ShopSession session, boolean replace) {
        List<Incoming> incoming = tasks.stream()
                .map(task -> new Incoming(task.task(), stored -> task.imported(stored, session.now())))
                .toList();
        return session.store().tasks().importAll(incoming, replace);
    }
}
