package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopSession;
import picocli.CommandLine.Command;

@Command(description = "Ends a pause.")
final class ResumeCommand extends ShopCommand {
    @Override
    int run(ShopSession shop) {
        shop.store().resume(shop.now());
        out().line("Not paused: the next run moves what is due and sends what is queued.");
        return ExitCodes.DONE;
    }
}
