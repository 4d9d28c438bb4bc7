package app.marketingstatuses.ui.job;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One piece of work in the background, as the user sees it. Its properties change on the desktop's thread. */
public final class Job implements Progress {
    /** How far it is where that is not known. */
    public static final double UNKNOWN = -1;

    private final String title;
    private final Executor desktop;
    private final Consumer<Job> whenCancelled;
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(this, "part");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", UNKNOWN);
    private Runnable onCancel = () -> {};
    private volatile boolean cancelled;

    Job(String title, Executor desktop, Consumer<Job> whenCancelled) {
        this.title = title;
        this.desktop = desktop;
        this.whenCancelled = whenCancelled;
    }

    /** What it does, for people. */
    public String title() {
        return title;
    }

    /** How far it is in numbers; null where that is not known. */
    public ReadOnlyObjectProperty<Part> partProperty() {
        return part.getReadOnlyProperty();
    }

    /** So many of so many. */
    public record Part(long done, long whole) {}

    /** From 0 to 1, or {@link #UNKNOWN}. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /**
     * Asks it to stop; its answer is dropped, whenever it comes. Its thread is not interrupted: an interrupt in the middle of
     * reading would close the demo shop's file.
     */
    public void cancel() {
        cancelled = true;
        whenCancelled.accept(this);
        onCancel.run();
    }

    /** @param told when it is cancelled, on the thread that does so */
    public void onCancel(Runnable told) {
        onCancel = told;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void at(long done, long whole) {
        desktop.execute(() -> {
            part.set(whole == 0 ? null : new Part(done, whole));
            fraction.set(whole == 0 ? UNKNOWN : (double) done / whole);
        });
    }

    @Override
    public void show(Runnable sight) {
        desktop.execute(() -> {
            if (!cancelled) {
                sight.run();
            }
        });
    }
}
