package app.marketingstatuses.promo;

import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.ShopZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Last days of codes in the shop's zone, and the unix seconds by which msPromoCode2 stops a coupon. */
record Validity(ShopZone zone) {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** A column of msPromoCode2 may be signed: what lies beyond is without end. */
    private static final long LAST_STOP = Integer.MAX_VALUE;

    /** The last day of a code made now; null for without end. */
    LocalDate lastDay(Promo promo, Instant now) {
        return promo.validDays() == null ? null : zone.local(now).toLocalDate().plusDays(promo.validDays());
    }

    /** The last second of a day; 0 for without end. */
    long stop(LocalDate lastDay) {
        long stop =
                lastDay == null ? 0 : zone.instant(lastDay.atTime(LAST_SECOND)).getEpochSecond();
        return stop > LAST_STOP ? 0 : stop;
    }

    /** The last day that a coupon is good for to its end; null for without end. */
    LocalDate lastDay(long stop) {
        return stop == 0
                ? null
                : zone.local(Instant.ofEpochSecond(stop).plusSeconds(1))
                        .toLocalDate()
                        .minusDays(1);
    }
}
