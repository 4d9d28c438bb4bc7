package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Overdue;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.Imported;
import app.marketingstatuses.store.Incoming;
import app.marketingstatuses.tasks.FileTask;
import app.marketingstatuses.tasks.KnownTasks;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(description = "Takes over the tasks of a file, all or none.")
final class TasksImportCommand extends ShopCommand {
    @Parameters(paramLabel = "FILE", description = "- is standard input.")
    private String file;

    @Option(names = "--replace", description = "Retire the tasks that are not in the file.")
    private boolean replace;

    @Override
    int run(ShopSession shop) {
        Instant now = shop.now();
        List<Task> before = shop.store().tasks().list();
        KnownTasks known = KnownTasks.of(before, shop.store().tasks().withRetired());
        List<FileTask> read = new TasksFile(file).read(shop, program().surroundings(), known);
        List<Incoming> incoming = read.stream()
                .map(task -> new Incoming(task.task(), stored -> task.imported(stored, now)))
                .toList();
        List<Imported> imported = shop.store().tasks().importAll(incoming, replace);
        Set<Long> listed = before.stream().map(Task::id).collect(Collectors.toSet());
        for (int i = 0; i < imported.size(); i++) {
            Imported one = imported.get(i);
            out().line(what(one, listed) + ": " + one.after().name()
                    + effect(
                            shop,
                            one,
                            read.get(i).dueFromGiven(),
                            now,
                            program().progress()));
        }
        warn(shop, imported);
        others(before, imported).forEach(name -> out().line((replace ? "retired: " : "kept: ") + name));
        return ExitCodes.DONE;
    }

    /** What {@code tasks enable} would refuse. */
    private void warn(ShopSession shop, List<Imported> imported) {
        List<Task> switchedOn = imported.stream()
                .filter(Imported::changed)
                .map(Imported::after)
                .filter(Task::enabled)
                .toList();
        TaskObstacles.of(shop, switchedOn).values().forEach(out()::message);
    }

    private static String what(Imported one, Set<Long> listed) {
        if (one.before() == null) {
            return "added";
        }
        if (!listed.contains(one.before().id())) {
            return "added again, with its history";
        }
        return one.changed() ? "changed" : "unchanged";
    }

    /** What switching it on like this means for orders whose time has come already. */
    private static String effect(ShopSession shop, Imported one, boolean dueFromGiven, Instant now, Progress progress) {
        Task task = one.after();
        if (!task.enabled() || !one.changed()) {
            return task.enabled() ? "" : " (switched off)";
        }
        Overdue overdue = shop.preview(List.of(task)).overdue(task, now, progress::followed);
        if (!dueFromGiven) {
            return " (on; " + Words.count(overdue.all(), "order") + " already overdue and left alone)";
        }
        return " (on; its dueFrom makes " + Words.count(overdue.due(), "order") + " due, "
                + (overdue.all() - overdue.due()) + " overdue left alone or held)";
    }

    private static List<String> others(List<Task> before, List<Imported> imported) {
        Set<Long> ids = imported.stream().map(one -> one.after().id()).collect(Collectors.toSet());
        return before.stream()
                .filter(task -> !ids.contains(task.id()))
                .map(Task::name)
                .toList();
    }
}
