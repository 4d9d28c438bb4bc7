package app.marketingstatuses.store;

/**
 * A mail that a run queued, without its content and without any address.
 *
 * @param orderNum the number customers know; null where the order is gone
 * @param kind {@code customer} or {@code manager}
 * @param error why it was not sent, at the last attempt; null where nothing went wrong
 */
public record RunMail(
        long id, long orderId, String orderNum, String kind, MailState state, int attempts, String error) {}
