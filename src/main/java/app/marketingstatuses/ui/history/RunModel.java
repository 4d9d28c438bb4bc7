package app.marketingstatuses.ui.history;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.engine.UndoPlan;
import app.marketingstatuses.session.TryAgain;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.job.Progress;
import app.marketingstatuses.ui.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One run: its orders and mails, and what can be done about it. Knows no controls. */
final class RunModel {
    private final Workbench workbench;
    private final Texts texts;
    private final Jobs.Slot slot;
    private final ReadOnlyObjectWrapper<RunDetail> detail = new ReadOnlyObjectWrapper<>(this, "detail");
    private String shown;

    RunModel(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(RunModel.class);
        this.slot = workbench.jobs().slot();
    }

    /** The run that is shown; null where none is. */
    ReadOnlyObjectProperty<RunDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** @param runId null for none */
    void show(String runId) {
        shown = runId;
        if (runId == null) {
            slot.cancel();
            detail.set(null);
            return;
        }
        slot.run(
                texts.text("reading.run"),
                progress -> workbench.desk().visit(shop -> RunDetail.read(shop, runId)),
                found -> detail.set(found.orElse(null)));
    }

    void refresh() {
        show(shown);
    }

    /** What is shown, or about to be; null for none. */
    String shownRun() {
        return shown;
    }

    /** What an undo would do; writes nothing. */
    void planUndo(BiConsumer<UndoPlan, Statuses> onPlan) {
        String run = detail.get().run().runId();
        Statuses statuses = detail.get().statuses();
        workbench
                .jobs()
                .run(
                        texts.text("undo.planning"),
                        progress -> workbench
                                .desk()
                                .visit(shop -> shop.undoer(workbench.user()).plan(run)),
                        plan -> onPlan.accept(plan, statuses));
    }

    /** Does what was confirmed; may be stopped between orders. */
    void undo(UndoPlan plan, Consumer<RunReport> onEnd) {
        writing(
                texts.text("undo.doing"),
                progress -> workbench
                        .desk()
                        .visit(shop -> shop.undoer(workbench.user()).undo(plan, workbench.user(), watcher(progress))),
                onEnd);
    }

    /** Tries at once what failed in this run. */
    void retryNow(Consumer<RunReport> onEnd) {
        String run = detail.get().run().runId();
        writing(
                texts.text("retry.doing"),
                progress -> workbench
                        .desk()
                        .visit(shop -> new TryAgain(shop, run).now(workbench.user(), watcher(progress))),
                onEnd);
    }

    /** Lets the next run try what failed in this one. */
    void retryLater(IntConsumer onEnd) {
        String run = detail.get().run().runId();
        writing(
                texts.text("retry.doing"),
                progress -> workbench.desk().visit(shop -> new TryAgain(shop, run).withTheNextRun()),
                onEnd::accept);
    }

    private <T> void writing(String title, Jobs.Work<T> work, Consumer<T> onEnd) {
        workbench
                .jobs()
                .runToItsEnd(
                        title,
                        work,
                        answer -> {
                            workbench.desk().changed();
                            onEnd.accept(answer);
                        },
                        trouble -> {
                            workbench.desk().changed();
                            workbench.dialogs().trouble(trouble);
                        });
    }

    private static RunWatcher watcher(Progress progress) {
        return new RunWatcher() {
            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }

            @Override
            public void orders(int done, int total) {
                progress.at(done, total);
            }

            @Override
            public void mailsSent(int sent) {}
        };
    }

    /** Saves the orders of this run as CSV in UTF-8. */
    void export(Path file, Runnable onEnd) {
        RunDetail of = detail.get();
        HistoryWords words = new HistoryWords(texts, workbench.formats());
        workbench
                .jobs()
                .run(
                        texts.text("exporting"),
                        progress -> write(
                                file, RunCsv.of(of, words, workbench.desk().zone())),
                        written -> onEnd.run());
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
