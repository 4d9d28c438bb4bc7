package app.marketingstatuses.store;

import java.util.Objects;
import java.util.Set;

/**
 * Which mails of the outbox are wanted, and in which order.
 *
 * @param states none = all
 * @param kind {@code customer} or {@code manager}; null for both
 * @param text a part of the order's number, the subject, the recipient's address or name, whatever its case; or the
 *     order's id. Blank for any
 * @param newestFirst in the order of queueing, the last first
 */
public record OutboxQuery(Set<MailState> states, String kind, String text, boolean newestFirst) {
    /** All mails, the newest first. */
    public static final OutboxQuery ALL = new OutboxQuery(Set.of(), null, "", true);

    public OutboxQuery {
        states = Set.copyOf(states);
        text = Objects.requireNonNullElse(text, "").strip();
    }
}
