package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.mail.TemplateFault;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.StoredTemplate;
import app.marketingstatuses.tasks.TemplateFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(description = "Saves the template of a file as the newest version, where nothing is wrong with it.")
final class TemplatesImportCommand extends ShopCommand {
    @Parameters(paramLabel = "FILE", description = "- is standard input.")
    private String file;

    @Override
    int run(ShopSession shop) {
        NamedFile named = new NamedFile(file);
        MailTemplate read = new TemplateFile(shop.directory())
                .read(named.label(), named.read(program().surroundings()));
        List<TemplateFault> faults = faults(shop, read);
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    named.label() + ": " + Words.count(faults.size(), "fault") + ", nothing was saved.\n  "
                            + faults.stream().map(TemplatesImportCommand::told).collect(Collectors.joining("\n  ")));
        }
        int before = shop.store()
                .templates()
                .current(read.status(), read.audience(), read.language())
                .map(StoredTemplate::version)
                .orElse(0);
        out().line(TemplateSaved.told(
                shop.store()
                        .templates()
                        .save(read, before, shop.now(), program().user()),
                before));
        return ExitCodes.DONE;
    }

    /** What the editor finds too, tried on the newest order as there. */
    private static List<TemplateFault> faults(ShopSession shop, MailTemplate read) {
        List<TemplateFault> faults = new ArrayList<>(shop.templateStudio().check(read));
        if (faults.isEmpty()) {
            shop.search().newest(1).stream()
                    .flatMap(order -> shop.templateStudio().render(read, order).stream())
                    .filter(trial -> trial.fault() != null)
                    .forEach(trial -> faults.add(trial.fault()));
        }
        return faults;
    }

    private static String told(TemplateFault fault) {
        String part = fault.part().name().toLowerCase(Locale.ROOT);
        return part + (fault.line() > 0 ? ", line " + fault.line() : "") + ": " + fault.sentence();
    }
}
