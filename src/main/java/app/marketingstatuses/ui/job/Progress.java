package app.marketingstatuses.ui.job;

import java.util.concurrent.CancellationException;

/** What a running job tells of itself, and how it learns that nobody wants it any more. Safe from any thread. */
public interface Progress {
    /** Whether the user has cancelled. */
    boolean isCancelled();

    /** @param whole 0 where it is not known how much there is to do */
    void at(long done, long whole);

    /** Shows what is known before the answer is: done on the desktop's thread, unless it was cancelled by then. */
    void show(Runnable sight);

    /** @throws CancellationException where the user has cancelled */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
