package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutboxQueue;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Marks mails as sent while the next one is already on its way, as fast as the database keeps what it is told: those that
 * came meanwhile go in one statement. The sender waits rather than have more in hand than a killed run may repeat.
 */
final class SentMarks implements AutoCloseable {
    private final OutboxQueue queue;
    private final int most;
    private final Set<Long> unmarked = new TreeSet<>();
    private final Set<Long> taken = new HashSet<>();
    private Instant newest;
    private RuntimeException trouble;
    private Thread marker;
    private boolean closing;

    /** @param most how many mails may be in hand and not marked yet, the one that is being sent among them */
    SentMarks(OutboxQueue queue, int most) {
        this.queue = queue;
        this.most = most;
    }

    /**
     * The server has taken a mail.
     *
     * @throws RuntimeException what marking this mail or one before threw
     */
    synchronized void sent(long id, Instant at) {
        unmarked.add(id);
        taken.add(id);
        newest = at;
        if (marker == null) {
            marker = new Thread(this::work, "sent-marks");
            marker.setDaemon(true);
            marker.start();
        }
        notifyAll();
        awaitAtMost(most - 1);
        if (trouble != null) {
            throw trouble;
        }
    }

    /** Whether the server has taken that mail, marked or not. */
    synchronized boolean tookOver(long id) {
        return taken.contains(id);
    }

    /**
     * Waits until all are marked. Where marking failed it is tried once more: the database may have been away for a moment,
     * and what stays unmarked is sent again.
     *
     * @throws RuntimeException what that threw
     */
    @Override
    public synchronized void close() {
        awaitAtMost(0);
        closing = true;
        notifyAll();
        if (!unmarked.isEmpty()) {
            queue.markSent(List.copyOf(unmarked), newest);
            unmarked.clear();
        }
    }

    /** Waits no longer once marking has failed. */
    private void awaitAtMost(int left) {
        boolean interrupted = false;
        while (trouble == null && unmarked.size() > left) {
            try {
                wait();
            } catch (InterruptedException e) { // The mails are gone: that must be told first.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (List<Long> some = next(); !some.isEmpty(); some = next()) {
                queue.markSent(some, newest());
                done(some);
            }
        } catch (RuntimeException e) {
            fail(e);
        } catch (Error e) {
            fail(new IllegalStateException(e));
            throw e;
        }
    }

    /** All that are unmarked now, waited for; empty at the end. */
    private synchronized List<Long> next() {
        while (unmarked.isEmpty() && !closing) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e); // Nobody else has this thread.
            }
        }
        return List.copyOf(unmarked);
    }

    private synchronized Instant newest() {
        return newest;
    }

    private synchronized void done(List<Long> marked) {
        marked.forEach(unmarked::remove);
        notifyAll();
    }

    private synchronized void fail(RuntimeException why) {
        trouble = why;
        notifyAll();
    }
}
