package app.marketingstatuses.cli;

import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopSession;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "Lists the settings.")
final class SettingsListCommand extends ShopCommand {
    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    int run(ShopSession shop) {
        Map<String, String> settings = shop.store().settings().list();
        if (json) {
            out().json(Json.object("settings", settings));
        } else {
            settings.forEach((key, value) -> out().line(key + " = " + value));
        }
        return ExitCodes.DONE;
    }
}
