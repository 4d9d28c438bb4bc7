package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.TrialMode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(description = "Sets a setting; an empty value goes back to the default.")
final class SettingsSetCommand extends ShopCommand {
    @Parameters(index = "0", paramLabel = "KEY")
    private String key;

    @Parameters(index = "1", paramLabel = "VALUE")
    private String value;

    @Option(names = "--include-overdue", description = "Ending a trial, take along the orders that came due meanwhile.")
    private boolean includeOverdue;

    @Override
    int run(ShopSession shop) {
        boolean trial = key.equals(TrialMode.TRIAL);
        if (includeOverdue && !trial) {
            throw usage("--include-overdue goes with the setting trial.");
        }
        List<Task> anew = trial ? shop.store().trials().set(value, shop.now(), includeOverdue) : List.of();
        if (!trial) {
            shop.store().settings().set(key, value);
        }
        out().line(key + " = " + shop.store().settings().list().getOrDefault(key, "(default)"));
        anew.forEach(task -> out().line("starts anew: " + task.name() + " (orders due before "
                + shop.times().show(task.dueFrom()) + " are left alone)"));
        return ExitCodes.DONE;
    }
}
