package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.DoNotMailFault;
import app.marketingstatuses.store.DoNotMailImport;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Puts everybody on the list whom a text or a CSV file names, all or none.")
final class DoNotMailImportCommand extends ShopCommand {
    @Parameters(paramLabel = "FILE", description = "- is standard input.")
    private String file;

    @Override
    int run(ShopSession shop) {
        NamedFile named = new NamedFile(file);
        String text = new String(named.read(program().surroundings()), StandardCharsets.UTF_8);
        DoNotMailImport imported =
                shop.store().doNotMail().importing(text, shop.now(), program().user());
        if (!imported.faults().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    named.label() + ": " + Words.count(imported.faults().size(), "fault") + ", nobody was added.\n  "
                            + imported.faults().stream()
                                    .map(DoNotMailFault::sentence)
                                    .collect(Collectors.joining("\n  ")));
        }
        out().line(imported.added() + " added" + Words.already(imported.known(), "on the list already") + ".");
        return ExitCodes.DONE;
    }
}
