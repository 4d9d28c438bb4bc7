package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.Addressee;
import app.marketingstatuses.store.CustomerData;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description =
                "Erases address, name and words of all mails about one customer's orders; what was not sent yet is"
                        + " dropped. Without --yes it only says how many there are. The shop itself is left as it is.")
final class CustomerEraseCommand extends ShopCommand {
    @Parameters(paramLabel = "WHO", description = "A mail address, or a customer's number such as #12.")
    private String who;

    @Option(names = "--yes", description = "Erase them.")
    private boolean yes;

    @Override
    int run(ShopSession shop) {
        CustomerData data = shop.store().customerData();
        Addressee customer = CustomerExportCommand.addressee(who);
        if (!yes) {
            int mails = data.export(customer).getOrDefault("outbox", List.of()).size();
            out().line(Words.count(mails, "mail") + " would be erased. Go on with --yes.");
            return ExitCodes.DONE;
        }
        out().line(Words.count(data.erase(customer), "mail") + " erased. The do-not-mail list and the record of moves,"
                + " which names orders only, stay: they keep the customer from being mailed again.");
        return ExitCodes.DONE;
    }
}
