package app.marketingstatuses.store;

import java.time.Instant;

/**
 * What a run did with one order.
 *
 * @param orderNum the number customers know; null where the order is gone
 * @param task name of the task then; null where the order could not even be read
 * @param from null where it did not move
 * @param to null where it did not move; where it would have gone of one that was tried
 * @param why the reason's name of one that was skipped, the error of one that failed; null of one that moved
 * @param mails mails queued with the move
 * @param mail the worst that became of them; null where there are none
 * @param putBack whether the move was undone by now
 * @param trial whether its mail went to the owner
 * @param promo the promo code that the move gave; null for none
 */
public record RunOrder(
        long orderId,
        String orderNum,
        String task,
        What what,
        Integer from,
        Integer to,
        Instant at,
        String why,
        int mails,
        MailState mail,
        boolean putBack,
        boolean trial,
        String promo) {
    /** What became of an order. */
    public enum What {
        FAILED,
        SKIPPED,
        /** It stayed, and its mail went to the owner. */
        TRIED,
        MOVED
    }
}
