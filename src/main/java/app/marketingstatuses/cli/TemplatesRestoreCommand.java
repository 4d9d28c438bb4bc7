package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.StoredTemplate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Saves an older version of a template anew, as the newest.")
final class TemplatesRestoreCommand extends TemplatePlaceCommand {
    @Parameters(index = "3", paramLabel = "VERSION")
    private int number;

    @Override
    int run(ShopSession shop) {
        List<StoredTemplate> versions = versions(shop);
        StoredTemplate older = version(versions, number);
        int before = inUse(versions);
        out().line(TemplateSaved.told(
                shop.store()
                        .templates()
                        .restore(older, before, shop.now(), program().user()),
                before));
        return ExitCodes.DONE;
    }
}
