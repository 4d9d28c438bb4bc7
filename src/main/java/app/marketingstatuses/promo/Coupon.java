package app.marketingstatuses.promo;

import java.time.Instant;

/**
 * A coupon as it stands in msPromoCode2.
 *
 * @param count how often it may still be used; empty for without limit
 * @param stop unix seconds of its last moment; 0 for without end
 */
record Coupon(long id, String code, String count, String discount, long stop, boolean active, CouponMark mark) {
    boolean isSpent() {
        return count.matches("0+|-.*");
    }

    boolean isUsable(Instant now) {
        return active && !isSpent() && (stop == 0 || stop > now.getEpochSecond());
    }
}
