package app.marketingstatuses.promo;

import java.util.Locale;

/** How the coupon of a code stands in the shop. */
public enum CouponState {
    /** One of the owner's own codes: no coupon of msPromoCode2. */
    OWN,
    /** Set aside, not made yet. */
    NOT_MADE,
    /** It can be used. */
    GOOD,
    USED,
    EXPIRED,
    SWITCHED_OFF,
    /** Somebody deleted it. */
    GONE;

    /** The name that other programs see, such as {@code switched-off}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
