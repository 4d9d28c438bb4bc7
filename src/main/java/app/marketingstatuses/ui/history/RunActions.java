package app.marketingstatuses.ui.history;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.UndoPlan;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.text.Texts;
import java.util.HashMap;
import java.util.Map;

/** What can be done about the run that is shown: undo it, try again what failed, save its orders. */
final class RunActions {
    private final Workbench workbench;
    private final Texts texts;
    private final RunModel model;

    RunActions(Workbench workbench, RunModel model) {
        this.workbench = workbench;
        this.texts = workbench.texts(RunActions.class);
        this.model = model;
    }

    /** Says exactly what an undo would do, and does it when that is confirmed. */
    void undo() {
        RunDetail detail = model.detailProperty().get();
        if (detail != null && detail.mayBeUndone()) {
            String when = workbench.formats().when(detail.run().startedAt());
            int codes = (int) detail.orders().stream()
                    .filter(order -> order.promo() != null)
                    .count();
            model.planUndo((plan, statuses) -> ask(plan, codes, statuses, when));
        }
    }

    private void ask(UndoPlan plan, int codes, Statuses statuses, String when) {
        new UndoDialog(workbench, new UndoWords(texts, statuses)).ask(plan, codes, when, () -> {
            if (mayWrite()) {
                Map<Long, String> numbers = numbers();
                model.undo(plan, report -> told(report, true, numbers));
            }
        });
    }

    /** Tries again what failed: now, or with the next run. */
    void retry() {
        RunDetail detail = model.detailProperty().get();
        if (detail == null || detail.waiting() == 0 || !mayWrite()) {
            return;
        }
        Map<Long, String> numbers = numbers();
        new RetryDialog(workbench)
                .ask(
                        detail.waiting(),
                        () -> model.retryNow(report -> told(report, false, numbers)),
                        () -> model.retryLater(
                                count -> workbench.dialogs().notice(texts.count("retry.later.done", count))));
    }

    /** The dialogs of this screen ask by themselves, so a production shop is not asked for twice. */
    private boolean mayWrite() {
        if (workbench.desk().shop().readOnly()) {
            workbench.dialogs().notice(workbench.texts(Workbench.class).text("readOnly"));
            return false;
        }
        return true;
    }

    private Map<Long, String> numbers() {
        Map<Long, String> numbers = new HashMap<>();
        model.detailProperty().get().orders().forEach(order -> numbers.put(order.orderId(), order.orderNum()));
        return numbers;
    }

    private void told(RunReport report, boolean undo, Map<Long, String> numbers) {
        ResultWords words = new ResultWords(texts, report, undo);
        if (words.isPlain()) {
            workbench
                    .dialogs()
                    .notice(
                            words.summary(),
                            texts.text("done.show"),
                            () -> workbench.go(new Destination.OneRun(report.runId())));
        } else {
            new ResultDialog(workbench).show(words, report, numbers);
        }
    }

    /** Saves the orders of the run where the user says. */
    void export() {
        RunDetail detail = model.detailProperty().get();
        if (detail != null) {
            String name = texts.text("export.name", detail.run().runId());
            workbench
                    .dialogs()
                    .saveFile(texts.text("export.title"), name)
                    .ifPresent(file -> model.export(
                            file, () -> workbench.dialogs().notice(texts.text("export.done", file.getFileName()))));
        }
    }
}
