package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopSession;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Switches tasks off.")
final class TasksDisableCommand extends ShopCommand {
    @Parameters(paramLabel = "NAME", arity = "1..*")
    private List<String> names;

    @Override
    int run(ShopSession shop) {
        List<Task> before = NamedTasks.of(shop.store().tasks().list(), names);
        Set<String> on = before.stream().filter(Task::enabled).map(Task::name).collect(Collectors.toSet());
        shop.store().tasks().disable(before.stream().map(Task::name).toList());
        before.forEach(task -> out().line((on.contains(task.name()) ? "off: " : "was off already: ") + task.name()));
        return ExitCodes.DONE;
    }
}
