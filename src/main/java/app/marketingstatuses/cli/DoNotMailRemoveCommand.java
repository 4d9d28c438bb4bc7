package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.Addressee;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Takes customers and addresses off the list.")
final class DoNotMailRemoveCommand extends ShopCommand {
    @Parameters(
            paramLabel = "WHO",
            arity = "1..*",
            description = "A mail address, or a customer's id such as 12 or '#12'.")
    private List<String> who;

    @Override
    int run(ShopSession shop) {
        Set<Addressee> named = NamedAddressees.read(who);
        int removed = shop.store().doNotMail().remove(named);
        out().line(removed + " removed" + Words.already(named.size() - removed, "not on the list") + ".");
        return ExitCodes.DONE;
    }
}
