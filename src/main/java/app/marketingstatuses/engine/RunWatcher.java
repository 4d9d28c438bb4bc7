package app.marketingstatuses.engine;

/**
 * Watches a run while it goes on and may stop it between two batches of orders or two mails. Called on the run's own
 * thread, so it must be quick. A run that is stopped comes to its end as any other: what moved stays moved and is in the
 * history, mail that was queued waits for the next run, and {@link RunReport#left} says what remains.
 */
public interface RunWatcher {
    /** Nobody looks: the run works in its largest batches and is never stopped. */
    RunWatcher NONE = new RunWatcher() {
        @Override
        public boolean smallSteps() {
            return false;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void orders(int done, int total) {}

        @Override
        public void mailsSent(int sent) {}
    };

    /** Whether the run is to stop as soon as it can; once true it must stay true. */
    boolean isCancelled();

    /** Whether somebody looks on, so that a run goes in small batches, which is slower. */
    default boolean smallSteps() {
        return true;
    }

    /** So many orders were looked at so far because the shop or a task has changed, before anything moves. */
    default void followed(int orders) {}

    /** So many of the orders to be moved were dealt with: moved, skipped or failed. First called with 0. */
    void orders(int done, int total);

    /** So many mails were sent by this run so far, those of earlier runs included. */
    void mailsSent(int sent);
}
