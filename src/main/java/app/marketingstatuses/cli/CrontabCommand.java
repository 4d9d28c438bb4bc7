package app.marketingstatuses.cli;

import app.marketingstatuses.session.EveryMinute;
import app.marketingstatuses.session.Installed;
import app.marketingstatuses.session.RunCommand;
import app.marketingstatuses.session.RunCommand.Given;
import app.marketingstatuses.settings.Home;
import java.nio.file.Path;
import picocli.CommandLine.Command;

@Command(description = "The line to put into crontab for this shop.")
final class CrontabCommand extends BaseCommand {
    @Override
    public Integer call() {
        GlobalOptions options = program().options();
        Given given = new Given(options.zone, options.tls, options.passwordFile, movedHome());
        out().line(EveryMinute.cron(RunCommand.of(Installed.here(), program().choice(), given)));
        return ExitCodes.DONE;
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
