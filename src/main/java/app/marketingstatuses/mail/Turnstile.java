package app.marketingstatuses.mail;

import app.marketingstatuses.engine.MailPace;
import app.marketingstatuses.engine.MailPace.Place;
import app.marketingstatuses.engine.RunWatcher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets one run's mails through, one by one, as fast as the shop's pace allows. */
final class Turnstile {
    /** So long a run waits in all: enough where the run before began a few seconds later in its minute than this one. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Often enough to notice that somebody stopped the run. */
    private static final Duration NAP = Duration.ofMillis(500);

    private final MailPace pace;
    private final SendingRules rules;
    private final Clock clock;
    private final Nap nap;
    private Duration waited = Duration.ZERO;
    private Place place;

    Turnstile(MailPace pace, SendingRules rules, Clock clock, Nap nap) {
        this.pace = pace;
        this.rules = rules;
        this.clock = clock;
        this.nap = nap;
    }

    /** Lets time pass. */
    interface Nap {
        void sleep(Duration time) throws InterruptedException;
    }

    /** Whether one more mail may go, waiting a moment for it where that is all it takes. */
    boolean opens(Instant until, RunWatcher watcher) {
        while (rules.pace() > 0 && place == null) {
            Place next = pace.take(rules.pace(), clock.instant());
            if (next.isTaken()) {
                place = next;
            } else if (!waits(next.freeAt(), until, watcher)) {
                return false;
            }
        }
        return true;
    }

    private boolean waits(Instant freeAt, Instant until, RunWatcher watcher) {
        Duration wait = Duration.between(clock.instant(), freeAt);
        if (waited.plus(wait).compareTo(PATIENCE) > 0 || !freeAt.isBefore(until)) {
            return false;
        }
        waited = waited.plus(wait);
        try {
            for (Duration left = wait; left.compareTo(Duration.ZERO) > 0; left = left.minus(NAP)) {
                if (watcher.isCancelled()) {
                    return false;
                }
                nap.sleep(left.compareTo(NAP) < 0 ? left : NAP);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A mail was handed over, whatever came of it. */
    void passed() {
        if (place != null) {
            pace.handed(place, clock.instant());
            place = null;
        }
    }

    /** No more mail comes. */
    void close() {
        if (place != null) {
            pace.giveBack(place);
            place = null;
        }
    }
}
