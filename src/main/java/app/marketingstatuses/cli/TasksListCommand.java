package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.tasks.TasksWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "Lists the tasks in their order.")
final class TasksListCommand extends ShopCommand {
    @Option(names = "--json", description = "One JSON document, the tasks file with each task's id.")
    private boolean json;

    @Override
    int run(ShopSession shop) {
        List<Task> tasks = shop.store().tasks().list();
        if (json) {
            out().json(new TasksWriter(shop.directory()).document(tasks));
        } else {
            print(tasks, shop);
        }
        return ExitCodes.DONE;
    }

    private void print(List<Task> tasks, ShopSession shop) {
        long on = tasks.stream().filter(Task::enabled).count();
        out().line(Words.count(tasks.size(), "task") + ", " + on + " switched on. "
                + shop.times().note());
        Statuses statuses = shop.statuses();
        TextTable table = new TextTable("Id", "On", "Name", "From", "To", "After", "Due from");
        for (Task task : tasks) {
            table.row(
                    task.id(),
                    task.enabled() ? "yes" : "no",
                    task.name(),
                    task.from().stream().map(statuses::label).collect(Collectors.joining(", ")),
                    statuses.label(task.to()),
                    Words.delay(task),
                    shop.times().show(task.dueFrom()));
        }
        if (!table.isEmpty()) {
            out().lines(table.lines());
        }
    }
}
