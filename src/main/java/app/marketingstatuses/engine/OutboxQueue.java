package app.marketingstatuses.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The queue of mails as the postman sees it. Each call is a transaction of its own. */
public interface OutboxQueue {
    /** The error of a mail that waits for the end of the quiet hours: nothing is wrong with it. */
    String QUIET = "quiet";

    /**
     * Takes the next mails whose time has come, at most {@code max}, the manager's before the customer's of one move and
     * older before younger; they are {@code sending} until marked. Includes what a killed run left {@code sending} more
     * than 45 seconds ago. No other claimer gets the same mail meanwhile.
     */
    List<QueuedMail> claim(String runId, Instant now, int max);

    /** These were taken by the server, the last of them at {@code at}. */
    void markSent(Collection<Long> ids, Instant at);

    default void markSent(long id, Instant at) {
        markSent(List.of(id), at);
    }

    /** To be tried again at {@code nextAt}; counts as an attempt. */
    void markRetrying(long id, Instant nextAt, String error);

    /** Given up for good. */
    void markDead(long id, Instant at, String error);

    /** Not to be sent any more, such as {@code order-moved-on}. */
    void markDropped(long id, Instant at, String reason);

    /** Gives claimed mails back as they were: it was not they that failed. */
    void release(Collection<Long> ids, Instant nextAt, String error);

    /** How many mails are due. */
    int due(Instant now);

    /** @param attempts made before this one */
    record QueuedMail(long id, int attempts, Instant queuedAt, OutgoingMail mail) {}
}
