package app.marketingstatuses.ui.history;

import app.marketingstatuses.domain.ShopZone;
import java.time.Instant;
import java.time.LocalDate;

/** How far back runs are shown; days are the shop's. */
enum Period {
    ALL,
    TODAY,
    WEEK,
    MONTH,
    BETWEEN;

    /** The first moment; null for no bound. */
    Instant from(LocalDate today, LocalDate first, ShopZone zone) {
        return switch (this) {
            case ALL -> null;
            case TODAY -> start(today, zone);
            case WEEK -> start(today.minusDays(6), zone);
            case MONTH -> start(today.minusDays(29), zone);
            case BETWEEN -> first == null ? null : start(first, zone);
        };
    }

    /** The moment after the last; null for no bound. */
    Instant until(LocalDate last, ShopZone zone) {
        return this != BETWEEN || last == null ? null : start(last.plusDays(1), zone);
    }

    private static Instant start(LocalDate day, ShopZone zone) {
        return zone.instant(day.atStartOfDay());
    }
}
