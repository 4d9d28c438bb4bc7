package app.marketingstatuses.demo;

import java.time.Duration;
import java.util.Optional;

/** Tries again for a while what another program may be about to make possible. */
final class Patience {
    private static final long PAUSE_MILLIS = 100;

    private Patience() {}

    /** The first answer that is not null; empty where there is none within {@code limit}, or the thread is interrupted. */
    static <T, E extends Exception> Optional<T> until(Duration limit, Attempt<T, E> attempt) throws E {
        long end = System.nanoTime() + limit.toNanos();
        T answer = attempt.once();
        while (answer == null && System.nanoTime() < end && pause()) {
            answer = attempt.once();
        }
        return Optional.ofNullable(answer);
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives null while it did not work yet. */
    interface Attempt<T, E extends Exception> {
        T once() throws E;
    }
}
