package app.marketingstatuses.cli;

import app.marketingstatuses.cli.ShopChooser.SavedShop;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.session.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One run on every saved connection, side by side: a shop that hangs or fails takes nothing from the others. Each is a run
 * as any other, with its own lock and guards. The report is printed whatever became of single shops.
 */
record AllProfilesRun(Program program, ShopRun run, boolean silent, boolean json) {
    /** So many shops at a time: each takes a few connections and some memory. */
    private static final int SIDE_BY_SIDE = 8;

    /** @return the exit code of the shop that is worst off */
    int call() {
        List<Passed> all = passed(program.several(true));
        all.forEach(this::messages);
        boolean worth = !silent || all.stream().anyMatch(Passed::hasFailures);
        if (worth && json) {
            program.output()
                    .json(Json.object(
                            "exit",
                            worst(all),
                            "profiles",
                            all.stream().map(Passed::json).toList()));
        } else if (worth) {
            all.stream().filter(passed -> !silent || passed.hasFailures()).forEach(this::print);
        }
        return worst(all);
    }

    private List<Passed> passed(List<SavedShop> shops) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(SIDE_BY_SIDE, shops.size()));
        try {
            List<Future<Passed>> begun = new ArrayList<>();
            shops.forEach(shop -> begun.add(pool.submit(() -> pass(shop))));
            List<Passed> all = new ArrayList<>();
            for (Future<Passed> one : begun) {
                all.add(one.get());
            }
            return all;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Passed pass(SavedShop saved) {
        try (ShopSession shop = program.opener().open(saved.choice().get())) {
            RunReport report = run.on(shop, RunWatcher.NONE);
            boolean inWords = !json && (!silent || report.hasFailures());
            return new Passed(saved.name(), report, shop.times(), inWords ? shop.statuses() : null, null);
        } catch (RuntimeException e) {
            return new Passed(saved.name(), null, null, null, e);
        }
    }

    private void messages(Passed passed) {
        if (passed.report == null) {
            program.surroundings().debug(passed.trouble);
            if (!silent || passed.exit() != ExitCodes.BUSY) {
                program.output().message(passed.profile + ": " + ExitCodes.sentence(passed.trouble));
            }
        } else if (!silent || passed.hasFailures()) {
            RunPrinter.notes(passed.report).forEach(note -> program.output().message(passed.profile + ": " + note));
        }
    }

    private void print(Passed passed) {
        Output out = program.output();
        out.line(passed.profile + ":");
        if (passed.report == null) {
            out.line("Nothing was done (exit " + passed.exit() + ").");
        } else {
            new RunPrinter(out, passed.times).print(passed.report, passed.statuses);
        }
    }

    private static int worst(List<Passed> all) {
        return ExitCodes.worst(all.stream().map(Passed::exit).toList());
    }

    /**
     * What became of one shop.
     *
     * @param report null where its run was refused
     * @param statuses null where nobody reads of them
     * @param trouble null where there is a report
     */
    private record Passed(String profile, RunReport report, Times times, Statuses statuses, RuntimeException trouble) {
        int exit() {
            return report == null ? ExitCodes.of(trouble) : ExitCodes.of(report);
        }

        boolean hasFailures() {
            return report != null && report.hasFailures();
        }

        Map<String, Object> json() {
            return Json.object(
                    "profile",
                    profile,
                    "exit",
                    exit(),
                    "run",
                    report == null ? null : RunPrinter.json(report),
                    "error",
                    report == null ? ExitCodes.sentence(trouble) : null);
        }
    }
}
