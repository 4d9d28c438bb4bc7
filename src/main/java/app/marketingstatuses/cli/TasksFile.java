package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.tasks.FileTask;
import app.marketingstatuses.tasks.KnownTasks;
import app.marketingstatuses.tasks.TasksReader;
import java.util.List;

/** A tasks file named on the command line; {@code -} is standard input. */
record TasksFile(String name) {
    /** @throws Refusal USAGE where the file cannot be read or is faulty */
    List<FileTask> read(ShopSession shop, Surroundings surroundings, KnownTasks known) {
        NamedFile file = new NamedFile(name);
        return TasksReader.read(file.label(), file.read(surroundings), shop.directory(), known);
    }
}
