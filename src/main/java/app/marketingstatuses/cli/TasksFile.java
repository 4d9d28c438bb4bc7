package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.tasks.FileTask;
import app.marketingstatuses.tasks.KnownTasks;
import app.marketingstatuses.tasks.TasksReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** A tasks file named on the command line; {@code -} is standard input. */
record TasksFile(String name) {
    /** @throws Refusal USAGE where the file cannot be read or is faulty */
    List<FileTask> read(ShopSession shop, Surroundings surroundings, KnownTasks known) {
        boolean standard = name.equals("-");
        byte[] content;
        try {
            content = standard ? surroundings.in().readAllBytes() : Files.readAllBytes(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(Refusal.Kind.USAGE, "The file " + name + " cannot be read.", e);
        }
        return TasksReader.read(standard ? "standard input" : name, content, shop.directory(), known);
    }
}
