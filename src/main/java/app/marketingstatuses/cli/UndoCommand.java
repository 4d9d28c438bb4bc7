package app.marketingstatuses.cli;

import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.engine.UndoPlan;
import app.marketingstatuses.engine.Undoer;
import app.marketingstatuses.session.ShopSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = "Undoes a run: puts back orders that still stand where it put them, drops its mail not sent yet.")
final class UndoCommand extends ShopCommand {
    @Parameters(paramLabel = "RUN", description = "Its id, as history tells it.")
    private String run;

    @Option(names = "--dry-run", description = "Only says what would be done.")
    private boolean dryRun;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    int run(ShopSession shop) {
        Undoer undoer = shop.undoer(program().user());
        UndoPlan plan = undoer.plan(run);
        int codes = shop.store().promoCodes().givenBy(plan.run().runId());
        UndoPrinter printer = new UndoPrinter(out(), shop.statuses(), codes);
        if (dryRun) {
            if (json) {
                out().json(printer.json(plan));
            } else {
                printer.print(plan);
            }
            return ExitCodes.DONE;
        }
        RunReport report = undoer.undo(plan, program().user(), RunWatcher.NONE);
        if (json) {
            out().json(RunPrinter.json(report));
        } else {
            printer.print(report, plan);
        }
        return report.hasFailures() ? ExitCodes.FAILED : ExitCodes.DONE;
    }
}
