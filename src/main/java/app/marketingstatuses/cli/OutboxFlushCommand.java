package app.marketingstatuses.cli;

import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.session.ShopSession;
import java.util.List;
import picocli.CommandLine.Command;

@Command(description = "Sends what is queued and due; moves nothing.")
final class OutboxFlushCommand extends ShopCommand {
    @Override
    int run(ShopSession shop) {
        RunReport report =
                shop.runner(List.of(), program().user()).flush(program().user());
        RunPrinter printer = new RunPrinter(out(), shop.times());
        printer.mail(report);
        RunPrinter.notes(report).forEach(out()::message);
        return report.hasFailures() ? ExitCodes.FAILED : ExitCodes.DONE;
    }
}
