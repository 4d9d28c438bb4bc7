package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.settings.Home;
import java.net.URISyntaxException;
import java.nio.file.Path;
import picocli.CommandLine.Command;

@Command(description = "The line to put into crontab for this shop.")
final class CrontabCommand extends BaseCommand {
    @Override
    public Integer call() {
        ShopChoice choice = program().choice();
        out().line(new CronLine(java(), jar()).of(program().options(), choice, movedHome()));
        return ExitCodes.DONE;
    }

    private static Path java() {
        String home = System.getProperty("java.home");
        return Path.of(home, "bin", "java");
    }

    private static Path jar() {
        try {
            return Path.of(CrontabCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new Refusal(Refusal.Kind.USAGE, "Where the jar lies cannot be told.", e);
        }
    }

    /** Null where the settings folder is where cron will look anyway. */
    private Path movedHome() {
        boolean moved = program().options().settings != null
                || !program()
                        .surroundings()
                        .environment()
                        .getOrDefault(Home.VARIABLE, "")
                        .isBlank();
        return moved ? program().home().path() : null;
    }
}
