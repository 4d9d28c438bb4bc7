package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopSession;
import picocli.CommandLine.Command;

@Command(description = "The stop switch: from now on nothing moves and nothing is sent.")
final class PauseCommand extends ShopCommand {
    @Override
    int run(ShopSession shop) {
        shop.store().pause(program().user(), shop.now());
        out().line("Paused: nothing moves and nothing is sent until: resume");
        return ExitCodes.DONE;
    }
}
