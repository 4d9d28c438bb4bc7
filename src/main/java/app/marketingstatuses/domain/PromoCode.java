package app.marketingstatuses.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A promo code as a customer reads it.
 *
 * @param discount {@code "10%"}, or an amount in the shop's currency such as {@code "500"}
 * @param validUntil its last day in the shop's zone; null for without end
 * @param sample whether it only shows how a code will look: the real one is made when the order moves
 */
public record PromoCode(String code, String discount, LocalDate validUntil, boolean sample) {
    public PromoCode {
        Objects.requireNonNull(code);
        Objects.requireNonNull(discount);
    }
}
