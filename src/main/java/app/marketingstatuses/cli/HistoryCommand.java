package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.HistoryRun;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "What runs did, newest first.")
final class HistoryCommand extends ShopCommand {
    @Option(names = "--since", paramLabel = "TIME", description = "Only runs that began then or later.")
    private String since;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    int run(ShopSession shop) {
        Instant from = since == null ? null : shop.times().read("--since", since);
        List<HistoryRun> runs = shop.store().history().since(from);
        if (json) {
            out().json(Json.object(
                    "runs", runs.stream().map(HistoryCommand::document).toList()));
        } else {
            print(runs, shop);
        }
        return ExitCodes.DONE;
    }

    private static Map<String, Object> document(HistoryRun run) {
        return Json.object(
                "runId", run.runId(),
                "startedAt", run.startedAt(),
                "finishedAt", run.finishedAt(),
                "by", run.by(),
                "moved", RunPrinter.moved(run.moved()),
                "tried", RunPrinter.tried(run.tried()),
                "skipped", RunPrinter.skipped(run.skipped()),
                "failed", RunPrinter.failed(run.failed()),
                "undoOf", run.undoOf());
    }

    private void print(List<HistoryRun> runs, ShopSession shop) {
        out().line(Words.count(runs.size(), "run") + " that did something. "
                + shop.times().note());
        Statuses statuses = shop.statuses();
        RunPrinter printer = new RunPrinter(out(), shop.times());
        for (HistoryRun run : runs) {
            out().line("");
            String what = run.undoOf() == null ? "" : ", undo of " + run.undoOf();
            out().line(shop.times().show(run.startedAt()) + ", run " + run.runId() + ", by " + run.by() + what + ": "
                    + RunPrinter.counts(run.moved(), run.tried(), run.skipped(), run.failed())
                    + (run.finishedAt() == null ? " It did not come to its end." : ""));
            printer.lists(run.moved(), run.tried(), run.skipped(), run.failed(), statuses);
        }
    }
}
