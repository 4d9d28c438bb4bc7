package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a statement may take, its answer included. Then its connection is cut off here: the driver's own time-out asks
 * the server to end it, over a line that may carry nothing, or no more than a byte at a time. One thread looks at all that
 * are open once a second, so that those that keep it, which are nearly all, cost nothing.
 */
final class Deadline {
    /** A server that answers, but a byte at a time, is given up like one that does not answer. */
    static final int SECONDS = 45;

    private static final Set<Deadline> OPEN = ConcurrentHashMap.newKeySet();

    static {
        start(Deadline::watch);
    }

    private final Connection connection;
    private final long end;
    private boolean over;

    private Deadline(Connection connection, long end) {
        this.connection = connection;
        this.end = end;
    }

    /**
     * Asks something of the server.
     *
     * @throws SQLException what asking threw; after so many seconds that the connection is lost
     */
    static <T> T within(int seconds, Connection connection, Question<T> question) throws SQLException {
        Deadline deadline = new Deadline(connection, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
        OPEN.add(deadline);
        try {
            return question.ask();
        } finally {
            OPEN.remove(deadline);
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

    private static void watch() {
        while (true) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            long now = System.nanoTime();
            OPEN.forEach(deadline -> deadline.check(now));
        }
    }

    private synchronized void check(long now) {
        if (over || end - now > 0) {
            return;
        }
        over = true;
        try {
            connection.abort(Deadline::start);
        } catch (SQLException e) {
            // It has ended by itself: what was asked ends as well.
        }
    }

    private synchronized void lift() {
        over = true;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "statement-deadlines");
        thread.setDaemon(true);
        thread.start();
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
