package app.marketingstatuses.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * A promo code set aside for one order and task, whether the mail that tells it went out or not.
 *
 * @param id 0 before it is stored
 * @param startId the clock start it is for; 0 where the task moves an order once
 * @param discount {@code "10%"} or {@code "500"}
 * @param lastDay in the shop's zone; null for without end
 * @param own whether it is one of the owner's own codes, and no coupon of msPromoCode2
 * @param couponId its coupon in msPromoCode2; null while there is none
 */
public record PromoReservation(
        long id,
        long taskId,
        long orderId,
        long startId,
        String list,
        String code,
        String discount,
        LocalDate lastDay,
        boolean own,
        Long couponId,
        Instant madeAt) {
    public PromoReservation {
        Objects.requireNonNull(list);
        Objects.requireNonNull(code);
        Objects.requireNonNull(discount);
        Objects.requireNonNull(madeAt);
    }

    /** The same with another code, for which there is no coupon yet. */
    public PromoReservation withCode(String other) {
        return new PromoReservation(id, taskId, orderId, startId, list, other, discount, lastDay, own, null, madeAt);
    }

    /** The same with its coupon and the last day that coupon has. */
    public PromoReservation withCoupon(long coupon, LocalDate day) {
        return new PromoReservation(id, taskId, orderId, startId, list, code, discount, day, own, coupon, madeAt);
    }

    /** What two codes must not share: shops compare codes without regard to case. */
    public static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
