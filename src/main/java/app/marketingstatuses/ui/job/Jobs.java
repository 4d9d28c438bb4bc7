package app.marketingstatuses.ui.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Runs work off the desktop's thread and brings back the answer. Whatever asks a database, a server or a large file goes
 * through here, so nothing can freeze a window.
 */
public final class Jobs {
    private final Executor background;
    private final Executor desktop;
    private final BiConsumer<String, Throwable> failures;
    private final ObservableList<Job> running = FXCollections.observableArrayList();

    /**
     * @param background where work runs
     * @param desktop the desktop's thread, where answers arrive
     * @param failures told the title and the trouble of work whose caller does not take failures itself
     */
    public Jobs(Executor background, Executor desktop, BiConsumer<String, Throwable> failures) {
        this.background = background;
        this.desktop = desktop;
        this.failures = failures;
    }

    /** Work that may fail in any way. */
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** What is running now; changes on the desktop's thread. */
    public ObservableList<Job> running() {
        return running;
    }

    /** Runs work; a failure is shown to the user. To be called on the desktop's thread. */
    public <T> Job run(String title, Work<T> work, Consumer<? super T> onSuccess) {
        return run(title, work, onSuccess, trouble -> failures.accept(title, trouble));
    }

    /**
     * Runs work; neither answer nor failure arrives after a cancel, and an answer that can be closed is closed then. To be
     * called on the desktop's thread.
     */
    public <T> Job run(String title, Work<T> work, Consumer<? super T> onSuccess, Consumer<Throwable> onFailure) {
        Job job = new Job(title, desktop, running::remove);
        running.add(job);
        background.execute(() -> perform(job, work, onSuccess, onFailure));
        return job;
    }

    /**
     * Runs work that writes and that stops by itself in an orderly way when it is cancelled: its answer arrives in any case,
     * for what was done has to be told. To be called on the desktop's thread.
     */
    public <T> Job runToItsEnd(String title, Work<T> work, Consumer<? super T> onEnd, Consumer<Throwable> onFailure) {
        Job job = new Job(title, desktop, running::remove);
        running.add(job);
        background.execute(() -> {
            try {
                T answer = work.run(job);
                desktop.execute(() -> end(job, () -> onEnd.accept(answer)));
            } catch (Exception | LinkageError | AssertionError | OutOfMemoryError e) {
                desktop.execute(() -> end(job, () -> onFailure.accept(e)));
            }
        });
        return job;
    }

    private void end(Job job, Runnable answer) {
        running.remove(job);
        answer.run();
    }

    private <T> void perform(Job job, Work<T> work, Consumer<? super T> onSuccess, Consumer<Throwable> onFailure) {
        try {
            job.check();
            T answer = work.run(job);
            desktop.execute(() -> end(job, () -> hand(job, answer, onSuccess)));
        } catch (Exception | LinkageError | AssertionError | OutOfMemoryError e) {
            deliver(job, () -> onFailure.accept(e));
        }
    }

    /** What nobody waits for any more and has to be closed, is closed. */
    private <T> void hand(Job job, T answer, Consumer<? super T> onSuccess) {
        if (!job.isCancelled()) {
            onSuccess.accept(answer);
        } else if (answer instanceof AutoCloseable unwanted) {
            background.execute(() -> close(job, unwanted));
        }
    }

    private void close(Job job, AutoCloseable unwanted) {
        try {
            unwanted.close();
        } catch (Exception e) {
            desktop.execute(() -> failures.accept(job.title(), e));
        }
    }

    private void deliver(Job job, Runnable answer) {
        desktop.execute(() -> end(job, job.isCancelled() ? () -> {} : answer));
    }

    /** A place for one kind of question, where a new one makes the answer to the one before worthless. */
    public Slot slot() {
        return new Slot();
    }

    /** Ends all that is running; answers are dropped. */
    public void cancelAll() {
        List<Job> all = new ArrayList<>(running);
        all.forEach(Job::cancel);
    }

    /** See {@link Jobs#slot()}. */
    public final class Slot {
        private Job last;

        private Slot() {}

        public <T> void run(String title, Work<T> work, Consumer<? super T> onSuccess) {
            cancel();
            last = Jobs.this.run(title, work, onSuccess);
        }

        public <T> Job run(String title, Work<T> work, Consumer<? super T> onSuccess, Consumer<Throwable> onFailure) {
            cancel();
            last = Jobs.this.run(title, work, onSuccess, onFailure);
            return last;
        }

        /** Drops the question that is open; nothing where there is none. */
        public void cancel() {
            if (last != null) {
                last.cancel();
            }
        }
    }
}
