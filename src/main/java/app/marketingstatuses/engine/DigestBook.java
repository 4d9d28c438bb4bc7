package app.marketingstatuses.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of the managers' reports, and what they tell. */
public interface DigestBook {
    /** The last report; empty where there was none. */
    Optional<Made> last();

    /** What happened from one moment to another, and how things stand. */
    Digest read(Instant from, Instant until);

    /**
     * Queues a day's report and notes the day, both or neither.
     *
     * @return false where another run was faster: nothing was queued
     */
    boolean queue(LocalDate day, String runId, Instant at, List<OutgoingMail> mails);

    /** @param day of the shop */
    record Made(LocalDate day, Instant at) {}
}
