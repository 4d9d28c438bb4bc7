package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopSession;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Drops mail that was not sent yet.")
final class OutboxDropCommand extends ShopCommand {
    @Parameters(paramLabel = "ID", arity = "1..*")
    private List<Long> ids;

    @Override
    int run(ShopSession shop) {
        shop.store().outbox().drop(ids);
        out().line(Words.count(ids.size(), "mail") + " dropped.");
        return ExitCodes.DONE;
    }
}
