package app.marketingstatuses.store;

import java.time.Instant;

/**
 * A run in numbers.
 *
 * @param by {@code cron} or a person's name
 * @param finishedAt null where it was killed or is still going on
 * @param tried orders that stayed where they were and whose mail went to the owner
 * @param mails what has become of the mails it queued, until now
 */
public record RunDigest(
        String runId, Instant startedAt, Instant finishedAt, String by, int moved, int tried, int failed, Mails mails) {
    /** @param waiting queued, being sent, or to be tried again */
    public record Mails(int sent, int waiting, int dead, int dropped) {
        public static final Mails NONE = new Mails(0, 0, 0, 0);

        public int all() {
            return sent + waiting + dead + dropped;
        }
    }
}
