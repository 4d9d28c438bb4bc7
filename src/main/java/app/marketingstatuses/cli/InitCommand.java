package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.InitResult;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(description = "Makes or upgrades this program's own tables in the shop's database.")
final class InitCommand extends ShopCommand {
    @Option(
            names = "--adopt",
            description = "Take the place where the shop is now as its home, and drop mail still queued.")
    private boolean adopt;

    @Override
    boolean needsInit() {
        return false;
    }

    @Override
    int run(ShopSession shop) {
        InitResult result = shop.store().init(adopt, shop.configuredUrl());
        if (!result.changed()) {
            out().line("Nothing to do: this shop is set up (version " + result.version() + ").");
        } else if (result.fromVersion() == 0) {
            out().line("This shop is set up (version " + result.version() + "). Go on with: tasks import FILE");
        } else if (result.fromVersion() < result.version()) {
            out().line("Upgraded from version " + result.fromVersion() + " to " + result.version() + ".");
        } else {
            out().line("This place is the shop's home now; " + Words.count(result.droppedMails(), "queued mail")
                    + " dropped.");
        }
        return ExitCodes.DONE;
    }
}
