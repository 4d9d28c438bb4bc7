package app.marketingstatuses.cli;

import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.StoredTemplate;
import app.marketingstatuses.tasks.TemplateFile;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Writes a template of your own as a file that can be imported again, here or in another shop.")
final class TemplatesExportCommand extends TemplatePlaceCommand {
    @Parameters(
            index = "3",
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "-",
            description = "- is standard output, the default.")
    private String file;

    @Override
    int run(ShopSession shop) {
        List<StoredTemplate> versions = versions(shop);
        int inUse = inUse(versions);
        if (inUse == 0) {
            throw usage("The template for " + place(shop)
                    + " is not in use. An older version comes back with: templates" + " restore");
        }
        String text = Json.write(new TemplateFile(shop.directory())
                        .document(version(versions, inUse).template()))
                + System.lineSeparator();
        new NamedFile(file).write(text, out(), "Version " + inUse);
        return ExitCodes.DONE;
    }
}
