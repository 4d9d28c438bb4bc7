package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Guards.Guard;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.engine.RunRequest.Choice;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A run by hand: a last look, the owner's yes, the run with its progress, and what became of it. */
final class RunFlow {
    private final Workbench bench;
    private final Texts texts;
    private final GuardWords guards;
    private final GuardWay way;

    RunFlow(Workbench bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
        this.guards = new GuardWords(texts, bench.formats());
        this.way = new GuardWay(bench, texts);
    }

    /**
     * Asks, and runs exactly these moves; what is not due any more is left as it is and told.
     *
     * @param previewed all that was shown as due
     */
    void start(List<Line> chosen, List<Line> previewed) {
        start(chosen, previewed, false);
    }

    /** The same, where the owner has seen that it is more than the fuse allows. */
    void startPastFuse(List<Line> chosen, List<Line> previewed) {
        start(chosen, previewed, true);
    }

    private void start(List<Line> chosen, List<Line> previewed, boolean pastFuse) {
        if (bench.desk().shop().readOnly()) {
            bench.write(null, null, null, () -> {});
            return;
        }
        Set<Choice> wanted = chosen.stream().map(Line::choice).collect(Collectors.toSet());
        Set<Choice> known = previewed.stream().map(Line::choice).collect(Collectors.toSet());
        bench.jobs()
                .run(
                        texts.text("run.looking"),
                        progress -> bench.desk().visit(shop -> RunCheck.read(shop, wanted, known)),
                        check -> checked(check, chosen, previewed, pastFuse));
    }

    private void checked(RunCheck check, List<Line> chosen, List<Line> previewed, boolean pastFuse) {
        Guard guard = check.guards().stream()
                .filter(one -> one != Guard.FUSE || !pastFuse)
                .findFirst()
                .orElse(null);
        if (check.due().isEmpty()) {
            bench.dialogs().notice(texts.text("run.nothing"));
            bench.desk().changed();
        } else if (guard != null) {
            GuardDialog.show(
                    bench,
                    texts,
                    guards.title(guard),
                    guards.detail(
                            guard, check.station(), check.at(), check.due().size()),
                    guards.way(guard, check.due().size()).orElse(null),
                    () -> way.take(guard, () -> start(chosen, previewed, pastFuse || guard == Guard.FUSE)));
        } else {
            bench.dialogs()
                    .confirm(
                            texts.count(
                                    check.staying() == check.due().size() ? "run.try" : "run.ask",
                                    check.due().size()),
                            detail(check),
                            texts.text(
                                    "run.button",
                                    texts.count("orders", check.due().size())),
                            false,
                            () -> run(check, chosen, previewed, pastFuse));
        }
    }

    /** Exactly what will happen, and what is other than it was shown. */
    private String detail(RunCheck check) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> tasks = new LinkedHashMap<>();
        check.due().forEach(verdict -> tasks.merge(verdict.task().name(), 1, Integer::sum));
        lines.add(tasks.entrySet().stream()
                .map(entry -> texts.number(entry.getValue()) + " " + entry.getKey())
                .collect(Collectors.joining(" · ")));
        lines.add(check.toCustomers() == 0 ? texts.text("run.noMails") : texts.count("run.mails", check.toCustomers()));
        if (check.mailsFrom() != null) {
            lines.add(texts.text("run.quiet", bench.formats().when(check.mailsFrom())));
        }
        check.obstacles()
                .forEach((why, orders) ->
                        lines.add(texts.count("run.stay", orders) + " " + new Reports(bench.language()).say(why)));
        if (check.toOwner() > 0) {
            lines.add(texts.count("run.trial", check.toOwner()));
        }
        if (check.staying() > 0) {
            lines.add(texts.count("run.stay", check.staying()));
        }
        if (check.toManagers() > 0) {
            lines.add(texts.count("run.managers", check.toManagers()));
        }
        if (check.gone() > 0) {
            lines.add(texts.count("run.gone", check.gone()));
        }
        if (check.added() > 0) {
            lines.add(texts.count("run.added", check.added()));
        }
        if (bench.desk().shop().production()) {
            lines.add(texts.text("run.production", bench.desk().shop().name()));
        }
        return String.join("\n", lines);
    }

    private void run(RunCheck check, List<Line> chosen, List<Line> previewed, boolean pastFuse) {
        List<Choice> choices = chosen.stream().map(Line::choice).toList();
        RunProgress progress = new RunProgress(bench, texts, check.due().size());
        RunRequest request = new RunRequest(
                        Set.of(),
                        null,
                        true,
                        pastFuse ? Integer.valueOf(choices.size()) : null,
                        System.getProperty("user.name", ""))
                .only(choices);
        progress.show();
        bench.jobs()
                .runToItsEnd(
                        texts.count("run.title", check.due().size()),
                        job -> bench.desk().visit(shop -> {
                            List<Task> on = shop.configuration().on();
                            RunWatcher watcher = progress.watcher(job);
                            return shop.runner(on, request.by()).run(on, request, watcher);
                        }),
                        report -> done(check.due(), report),
                        trouble -> failed(trouble, () -> start(chosen, previewed, pastFuse)));
    }

    private void done(List<Verdict> due, RunReport report) {
        bench.desk().changed();
        new RunResult(bench, texts, due, report).show();
    }

    private void failed(Throwable trouble, Runnable again) {
        if (trouble instanceof Refusal refusal && refusal.kind() == Refusal.Kind.BUSY) {
            GuardDialog.show(
                    bench,
                    texts,
                    texts.text("guard.busy"),
                    texts.text("guard.busy.detail"),
                    texts.text("retry"),
                    again);
            return;
        }
        bench.dialogs().close();
        bench.desk().changed();
        if (trouble instanceof Refusal refusal && refusal.kind() == Refusal.Kind.GUARD) {
            again.run(); // A guard that came up meanwhile: the last look tells it in the owner's words.
        } else {
            bench.dialogs().trouble(trouble);
        }
    }
}
