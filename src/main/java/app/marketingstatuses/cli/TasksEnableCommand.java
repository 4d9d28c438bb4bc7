package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopSession;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(description = "Switches tasks on. Orders already overdue are left alone.")
final class TasksEnableCommand extends ShopCommand {
    @Parameters(paramLabel = "NAME", arity = "1..*")
    private List<String> names;

    @Option(names = "--include-overdue", description = "Take the orders along that are already overdue.")
    private boolean includeOverdue;

    @Override
    int run(ShopSession shop) {
        Instant now = shop.now();
        Map<String, Task> before = new LinkedHashMap<>();
        NamedTasks.of(shop.store().tasks().list(), names).forEach(task -> before.put(task.name(), task));
        requireMail(shop, before.values());
        List<Task> after = shop.store().tasks().enable(before.keySet(), now, includeOverdue);
        for (Task task : after) {
            out().line(
                            before.get(task.name()).enabled()
                                    ? "was on already: " + task.name()
                                    : switched(shop, task, now));
        }
        return ExitCodes.DONE;
    }

    /** A task whose mail can never be made would move nothing: all or none are switched on. */
    private static void requireMail(ShopSession shop, Collection<Task> tasks) {
        List<Task> off = tasks.stream().filter(task -> !task.enabled()).toList();
        TaskObstacles.of(shop, off).values().stream().findFirst().ifPresent(why -> {
            throw usage(why + " Nothing was switched.");
        });
    }

    private String switched(ShopSession shop, Task task, Instant now) {
        int overdue = shop.preview(List.of(task))
                .overdue(task, now, program().progress()::followed)
                .all();
        String orders = Words.count(overdue, "order") + " already overdue";
        if (task.dueFrom() != null && task.dueFrom().isAfter(now)) {
            return "on: " + task.name() + ", but it starts with orders due from "
                    + shop.times().show(task.dueFrom()) + " (" + orders + " and left alone)";
        }
        return "on: " + task.name() + " (" + orders + (includeOverdue ? " and taken along" : " and left alone") + ")";
    }
}
