package app.marketingstatuses.store;

/**
 * A mail of the outbox as a list shows it, without its content.
 *
 * @param orderNumber null where the order is gone
 * @param toName null for none
 */
public record OutboxLine(OutboxEntry entry, String orderNumber, String to, String toName, String subject) {
    /** Without any address. */
    @Override
    public String toString() {
        return entry.toString();
    }
}
