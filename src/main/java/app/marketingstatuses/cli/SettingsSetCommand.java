package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Sets a setting; an empty value goes back to the default.")
final class SettingsSetCommand extends ShopCommand {
    @Parameters(index = "0", paramLabel = "KEY")
    private String key;

    @Parameters(index = "1", paramLabel = "VALUE")
    private String value;

    @Override
    int run(ShopSession shop) {
        shop.store().settings().set(key, value);
        out().line(key + " = " + shop.store().settings().list().getOrDefault(key, "(default)"));
        return ExitCodes.DONE;
    }
}
