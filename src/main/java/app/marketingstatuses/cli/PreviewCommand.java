package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Forecast;
import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.PreviewDocument;
import app.marketingstatuses.session.PreviewResult;
import app.marketingstatuses.session.ShopSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "What a run would do. Writes nothing.")
final class PreviewCommand extends ShopCommand {
    @Option(names = "--task", paramLabel = "NAME", description = "Only this task; a disabled one as if switched on.")
    private List<String> names = List.of();

    @Option(names = "--at", paramLabel = "TIME", description = "As if it were that time; today's data.")
    private String at;

    @Option(names = "--until", paramLabel = "TIME", description = "As if a run started every minute until then.")
    private String until;

    @Option(names = "--tasks", paramLabel = "FILE", description = "The tasks of a file instead of the shop's.")
    private String file;

    @Option(names = "--include-overdue", description = "Tasks shown as if switched on take overdue orders along.")
    private boolean includeOverdue;

    @Option(names = "--held-limit", paramLabel = "N", description = "List N held orders a reason at most; else 1000.")
    private Integer heldLimit = 1000;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Option(names = "--csv", description = "What would move, as a table for spreadsheets.")
    private boolean csv;

    @Override
    boolean needsInit() {
        return file == null;
    }

    @Override
    void checkOptions() {
        Numbers.atLeast("--held-limit", heldLimit, 0);
        if (json && csv) {
            throw usage("Either --json or --csv.");
        }
    }

    @Override
    int run(ShopSession shop) {
        Instant start = at == null ? shop.now() : shop.times().read("--at", at);
        Instant end = until == null ? null : shop.times().read("--until", until);
        if (end != null && end.isBefore(start)) {
            throw usage("--until must not be before " + (at == null ? "now." : "--at."));
        }
        PreviewTasks tasks = new PreviewTasks(shop, program().surroundings(), start, includeOverdue);
        List<Task> shown = file == null ? tasks.ofShop(names) : tasks.ofFile(new TasksFile(file));
        Set<String> wanted =
                NamedTasks.of(shown, names).stream().map(Task::name).collect(Collectors.toSet());
        print(result(shop, tasks, shown, wanted, start, end), shop);
        return ExitCodes.DONE;
    }

    private PreviewResult result(
            ShopSession shop, PreviewTasks tasks, List<Task> shown, Set<String> wanted, Instant start, Instant end) {
        List<Instant> moments = new ArrayList<>();
        List<Verdict> due;
        Plan held;
        if (end == null) {
            held = only(tasks.preview().plan(shown, start), wanted);
            due = held.due();
        } else {
            Forecast forecast = tasks.preview().forecast(shown, start, end);
            List<Forecast.Moved> moves = forecast.moves().stream()
                    .filter(move -> isWanted(move.verdict(), wanted))
                    .toList();
            moves.forEach(move -> moments.add(move.at()));
            due = moves.stream().map(Forecast.Moved::verdict).toList();
            held = only(forecast.held(), wanted);
        }
        List<Intent> mails = shop.mailRoom().intents(due);
        List<PreviewResult.Item> items = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            items.add(new PreviewResult.Item(due.get(i), mails.get(i), end == null ? null : moments.get(i)));
        }
        return new PreviewResult(
                start,
                end,
                items,
                held,
                heldLimit,
                shop.trials().address(),
                PreviewResult.promos(shop.promos(), items),
                shop.mailHours());
    }

    private static Plan only(Plan plan, Set<String> wanted) {
        return wanted.isEmpty() ? plan : plan.only(verdict -> isWanted(verdict, wanted));
    }

    private static boolean isWanted(Verdict verdict, Set<String> wanted) {
        return wanted.isEmpty() || wanted.contains(verdict.task().name());
    }

    private void print(PreviewResult result, ShopSession shop) {
        PreviewDocument document = new PreviewDocument(result, shop.zone());
        if (json) {
            out().json(document.json());
        } else if (csv) {
            out().raw(document.csv());
        } else {
            out().lines(new PreviewPrinter(result, shop.zone()).text(shop.statuses()));
        }
    }
}
