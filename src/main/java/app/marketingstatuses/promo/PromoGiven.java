package app.marketingstatuses.promo;

import app.marketingstatuses.store.GivenCode;

/**
 * A promo code as the shop's owner looks at it.
 *
 * @param used in how many later orders
 */
public record PromoGiven(GivenCode given, CouponState coupon, int used) {}
