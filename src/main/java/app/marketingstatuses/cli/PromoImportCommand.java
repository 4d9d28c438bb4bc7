package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.OwnCodeFault;
import app.marketingstatuses.store.OwnCodeImport;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Adds promo codes of your own to a list, all or none; tasks give them one by one.")
final class PromoImportCommand extends ShopCommand {
    private static final int LONGEST_LIST = 100;

    @Parameters(index = "0", paramLabel = "LIST", description = "The list that tasks name in promo.")
    private String list;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "One code a line, or the first column of a CSV file. - is standard input.")
    private String file;

    @Override
    void checkOptions() {
        list = list.strip();
        if (list.isEmpty() || list.length() > LONGEST_LIST) {
            throw usage("The name of a list has 1 to " + LONGEST_LIST + " characters.");
        }
    }

    @Override
    int run(ShopSession shop) {
        if (shop.promos().hasCoupons()) {
            throw usage(
                    "This shop has msPromoCode2, which makes the codes itself: codes of your own would never be given.");
        }
        NamedFile named = new NamedFile(file);
        String text = new String(named.read(program().surroundings()), StandardCharsets.UTF_8);
        OwnCodeImport imported = shop.store().ownCodes().importing(list, text, shop.now());
        if (!imported.faults().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    named.label() + ": " + Words.count(imported.faults().size(), "fault") + ", no code was added.\n  "
                            + imported.faults().stream()
                                    .map(OwnCodeFault::sentence)
                                    .collect(Collectors.joining("\n  ")));
        }
        out().line(Words.count(imported.added(), "code") + " added to \"" + list + "\", "
                + shop.promos().ownCodesLeft().get(list) + " to be given.");
        return ExitCodes.DONE;
    }
}
