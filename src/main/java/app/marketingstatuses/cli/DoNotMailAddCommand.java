package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.Addressee;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Puts customers and addresses on the list.")
final class DoNotMailAddCommand extends ShopCommand {
    @Parameters(
            paramLabel = "WHO",
            arity = "1..*",
            description = "A mail address, or a customer's id such as 12 or '#12'.")
    private List<String> who;

    @Override
    int run(ShopSession shop) {
        Set<Addressee> named = NamedAddressees.read(who);
        Set<Addressee> unknown = shop.store().doNotMail().unknown(named);
        if (!unknown.isEmpty()) {
            throw usage("Nothing was changed: the shop has no customer "
                    + unknown.stream().map(Addressee::text).sorted().collect(Collectors.joining(", ")) + ".");
        }
        int added = shop.store().doNotMail().add(named, shop.now(), program().user());
        out().line(added + " added" + Words.already(named.size() - added, "on the list already") + ".");
        return ExitCodes.DONE;
    }
}
