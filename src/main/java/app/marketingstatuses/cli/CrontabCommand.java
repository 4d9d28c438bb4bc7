package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.EveryMinute;
import app.marketingstatuses.session.Installed;
import app.marketingstatuses.session.RunCommand;
import app.marketingstatuses.session.RunCommand.Given;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile.Ssh.Login;
import java.nio.file.Path;
import picocli.CommandLine.Command;

@Command(description = "The line to put into crontab for this shop.")
final class CrontabCommand extends BaseCommand {
    @Override
    public Integer call() {
        GlobalOptions options = program().options();
        Given given = new Given(options.zone, options.tls, options.passwordFile, movedHome());
        ShopChoice choice = program().choice();
        refuseWhatCronCannotAsk(choice);
        out().line(EveryMinute.cron(RunCommand.of(Installed.here(), choice, given)));
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

    private static void refuseWhatCronCannotAsk(ShopChoice choice) {
        if (choice instanceof ShopChoice.Saved saved
                && saved.profile().ssh() != null
                && saved.profile().ssh().login() == Login.PASSWORD
                && saved.profile().ssh().secret() == null) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Cron cannot ask for the SSH password: let the saved connection keep it in the settings file, or log in"
                            + " by a key.");
        }
    }
}
