package app.marketingstatuses.store;

import java.time.Instant;

/**
 * A promo code with what became of it.
 *
 * @param task as it is called now; null where it is gone for good
 * @param orderNum the number customers know; null where the order is gone
 * @param givenAt when the order moved and its mail was queued; null while neither has happened
 */
public record GivenCode(PromoReservation code, String task, String orderNum, Instant givenAt) {}
