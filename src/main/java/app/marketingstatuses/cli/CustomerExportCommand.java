package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.Addressee;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Writes all that this program keeps of one customer, as JSON.")
final class CustomerExportCommand extends ShopCommand {
    @Parameters(index = "0", paramLabel = "WHO", description = "A mail address, or a customer's number such as #12.")
    private String who;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "-",
            description = "A new file; - is standard output, the default.")
    private String file;

    @Override
    int run(ShopSession shop) {
        String text = Json.write(Json.object(
                        "format",
                        "marketing-statuses/customer",
                        "exportedAt",
                        shop.now(),
                        "tables",
                        shop.store().customerData().export(addressee(who))))
                + System.lineSeparator();
        if (file.equals("-")) {
            out().raw(text);
            return ExitCodes.DONE;
        }
        try {
            Files.writeString(Path.of(file), text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.USAGE, "The file " + file + " cannot be written, or is there already.", e);
        }
        out().line("Written to " + file + ".");
        return ExitCodes.DONE;
    }

    static Addressee addressee(String who) {
        return Addressee.read(who)
                .orElseThrow(() -> usage("Say who: a mail address, or a customer's number such as #12."));
    }
}
