package app.marketingstatuses.store;

import app.marketingstatuses.engine.OutboxQueue;
import app.marketingstatuses.engine.OutgoingMail;
import java.time.Instant;

/**
 * A mail of the outbox without its content and without any address.
 *
 * @param orderId {@link OutgoingMail#NO_ORDER} where it is about none
 * @param kind {@code customer} or {@code manager}
 * @param attempts how often it was handed to the mail server
 * @param nextAt when it is tried next; null where it is not
 * @param sentAt null where it was not sent
 * @param error why it was not sent, at the last attempt; null where nothing went wrong
 */
public record OutboxEntry(
        long id,
        String runId,
        long orderId,
        int status,
        String kind,
        MailState state,
        int attempts,
        Instant queuedAt,
        Instant nextAt,
        Instant sentAt,
        String error) {
    /** Whether it is about an order; the managers' daily report is about none. */
    public boolean isAboutOrder() {
        return orderId != OutgoingMail.NO_ORDER;
    }

    /** Whether it only waits for the end of the quiet hours. */
    public boolean isQuiet() {
        return OutboxQueue.QUIET.equals(error);
    }
}
