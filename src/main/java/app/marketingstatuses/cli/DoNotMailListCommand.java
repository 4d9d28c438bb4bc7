package app.marketingstatuses.cli;

import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.DoNotMailEntry;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "Lists the customers and addresses that get no marketing mail.")
final class DoNotMailListCommand extends ShopCommand {
    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    int run(ShopSession shop) {
        List<DoNotMailEntry> entries = shop.store().doNotMail().list();
        if (json) {
            out().json(Json.object(
                    "doNotMail",
                    entries.stream().map(DoNotMailListCommand::entry).toList()));
            return ExitCodes.DONE;
        }
        out().line(entries.size() + " on the do-not-mail list. " + shop.times().note());
        TextTable table = new TextTable("Who", "Added", "By");
        entries.forEach(entry -> table.row(entry.who().text(), shop.times().show(entry.addedAt()), entry.by()));
        if (!table.isEmpty()) {
            out().lines(table.lines());
        }
        return ExitCodes.DONE;
    }

    private static Map<String, Object> entry(DoNotMailEntry entry) {
        return Json.object(
                "customer", entry.who().customer(),
                "address", entry.who().address(),
                "addedAt", entry.addedAt(),
                "by", entry.by());
    }
}
