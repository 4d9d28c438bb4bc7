package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.tasks.TasksWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Writes the tasks as a file that can be imported again.")
final class TasksExportCommand extends ShopCommand {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "-",
            description = "- is standard output, the default.")
    private String file;

    @Override
    int run(ShopSession shop) {
        List<Task> tasks = shop.store().tasks().list();
        String text = Json.write(new TasksWriter(shop.directory()).document(tasks)) + System.lineSeparator();
        new NamedFile(file).write(text, out(), Words.count(tasks.size(), "task"));
        return ExitCodes.DONE;
    }
}
