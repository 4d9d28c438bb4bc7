package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * How long a statement may take, its answer included. Then its connection is cut off here: the driver's own time-out asks
 * the server to end it, over a line that may carry nothing, or no more than a byte at a time.
 */
final class Deadline {
    /** A server that answers, but a byte at a time, is given up like one that does not answer. */
    static final int SECONDS = 45;

    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final Connection connection;
    private boolean over;

    private Deadline(Connection connection) {
        this.connection = connection;
    }

    /**
     * Asks something of the server.
     *
     * @throws SQLException what asking threw; after so many seconds that the connection is lost
     */
    static <T> T within(int seconds, Connection connection, Question<T> question) throws SQLException {
        Deadline deadline = new Deadline(connection);
        Future<?> end = WATCH.schedule(deadline::cutOff, seconds, TimeUnit.SECONDS);
        try {
            return question.ask();
        } finally {
            end.cancel(false);
            deadline.lift();
        }
    }

    /** The same of a step of a transaction. */
    static void of(Connection connection, Step step) throws SQLException {
        within(SECONDS, connection, () -> {
            step.take();
            return null;
        });
    }

    private synchronized void cutOff() {
        if (over) {
            return;
        }
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            over = true; // It has ended by itself.
        }
    }

    private synchronized void lift() {
        over = true;
    }

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "statement-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    /** What is asked. */
    interface Question<T> {
        T ask() throws SQLException;
    }

    /** What is done. */
    interface Step {
        void take() throws SQLException;
    }
}
