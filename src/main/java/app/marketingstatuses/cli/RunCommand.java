package app.marketingstatuses.cli;

import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.session.ShopSession;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "One pass: follows the shop's log, moves what is due, sends what is queued. What cron starts.")
final class RunCommand extends BaseCommand {
    @Option(names = "--task", paramLabel = "NAME", description = "Only this task moves orders; may be repeated.")
    private List<String> tasks = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "Move the first N of the plan at most.")
    private Integer limit;

    @Option(names = "--no-mail", description = "Move without queueing mail, and send nothing in this run.")
    private boolean noMail;

    @Option(names = "--fuse", paramLabel = "N", description = "Move up to N orders in this run; 0 is no fuse.")
    private Integer fuse;

    @Option(
            names = "--silent",
            arity = "0..1",
            paramLabel = "1",
            fallbackValue = "1",
            description = "Print nothing unless something failed; for cron.")
    private String silent = "0";

    @Option(names = "--all-profiles", description = "Every saved connection, side by side; one report, one exit code.")
    private boolean allProfiles;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    int take(String option, String value) {
        switch (option) {
            case "--no-mail" -> noMail = true;
            case "--all-profiles" -> allProfiles = true;
            case "--json" -> json = true;
            case "--silent" -> silent = value == null ? "1" : value;
            default -> {
                return takeValue(option, value);
            }
        }
        return option.equals("--silent") && value != null ? 2 : 1;
    }

    private int takeValue(String option, String value) {
        if (value == null) {
            return 0;
        }
        switch (option) {
            case "--task" -> tasks = List.of(value);
            case "--limit" -> limit = Integer.valueOf(value);
            case "--fuse" -> fuse = Integer.valueOf(value);
            default -> {
                return 0;
            }
        }
        return 2;
    }

    boolean isSilent() {
        return silent.equals("1") || silent.equals("true");
    }

    @Override
    public Integer call() {
        checkOptions();
        ShopRun run = new ShopRun(
                tasks, limit, !noMail, fuse, isSilent() ? "cron" : program().user());
        if (allProfiles) {
            return new AllProfilesRun(program(), run, isSilent(), json).call();
        }
        if (!program().options().demo) {
            EarlyClasses.load();
        }
        try (ShopSession shop = program().open()) {
            RunReport report =
                    run.on(shop, isSilent() ? RunWatcher.NONE : program().progress());
            if (!isSilent() || report.hasFailures()) {
                print(report, shop);
            }
            return ExitCodes.of(report);
        }
    }

    private void checkOptions() {
        Numbers.atLeast("--limit", limit, 1);
        Numbers.atLeast("--fuse", fuse, 0);
        if (!List.of("0", "1", "true", "false").contains(silent)) {
            throw usage("--silent takes 1 or nothing, not \"" + silent + "\".");
        }
    }

    private void print(RunReport report, ShopSession shop) {
        RunPrinter printer = new RunPrinter(out(), shop.times());
        if (json) {
            out().json(RunPrinter.json(report));
        } else {
            printer.print(report, shop.statuses());
        }
        RunPrinter.notes(report).forEach(out()::message);
    }
}
