package app.marketingstatuses.engine;

import java.time.Duration;
import java.time.Instant;

/** Counts the mails that all runs together hand to the mail server, so that a minute has no more than the shop allows. */
public interface MailPace {
    /** For so long a mail that was handed over counts. */
    Duration MINUTE = Duration.ofMinutes(1);

    /**
     * Takes one of the places that a minute has; of callers at the same moment no more get one than there are.
     *
     * @param perMinute how many there are
     */
    Place take(int perMinute, Instant now);

    /** The mail of a place was handed over, whatever came of it: the place is free again a minute later. */
    void handed(Place place, Instant at);

    /** Gives back a place that no mail used. */
    void giveBack(Place place);

    /**
     * A place, or where there is none when there will be.
     *
     * @param id null for no place
     * @param freeAt when it, or the first of the others, is free
     */
    record Place(String id, Instant freeAt) {
        public boolean isTaken() {
            return id != null;
        }
    }
}
