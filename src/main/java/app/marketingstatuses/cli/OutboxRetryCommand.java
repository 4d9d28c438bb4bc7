package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopSession;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Queues dead mail anew, and mail to be tried again at once.")
final class OutboxRetryCommand extends ShopCommand {
    @Parameters(paramLabel = "ID", arity = "1..*")
    private List<Long> ids;

    @Override
    int run(ShopSession shop) {
        shop.store().outbox().retry(ids, shop.now());
        out().line("The next run sends " + Words.count(ids.size(), "mail") + " again.");
        return ExitCodes.DONE;
    }
}
