package app.marketingstatuses.cli;

import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.StoredTemplate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Shows a template of your own: its versions, and the text of one.")
final class TemplatesShowCommand extends TemplatePlaceCommand {
    @Parameters(
            index = "3",
            paramLabel = "VERSION",
            arity = "0..1",
            description = "The text of this version; else of the newest.")
    private Integer number;

    @Override
    int run(ShopSession shop) {
        List<StoredTemplate> versions = versions(shop);
        StoredTemplate shown = number == null ? versions.get(0) : version(versions, number);
        int inUse = inUse(versions);
        out().line("Template for " + place(shop) + ": "
                + (inUse == 0 ? "not in use" : "version " + inUse + " is in use") + ". "
                + shop.times().note());
        TextTable table = new TextTable("Version", "Saved", "By", "In use");
        versions.forEach(one -> table.row(
                one.version(), shop.times().show(one.savedAt()), one.by(), one.version() == inUse ? "yes" : ""));
        out().lines(table.lines());
        MailTemplate text = shown.template();
        out().line("--- version " + shown.version() + ", subject");
        out().line(text.subject().isBlank() ? "(the status's own)" : text.subject());
        out().line("--- HTML");
        text.html().lines().forEach(out()::line);
        out().line("--- text");
        (text.text().isBlank() ? "(made from the HTML)" : text.text()).lines().forEach(out()::line);
        return ExitCodes.DONE;
    }
}
