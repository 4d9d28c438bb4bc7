package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.shop.ZoneResolver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Whether the zone in which the shop's times are read is the one in which they were written. */
record Zones(ShopZone zone, Instant now) {
    /** Clocks of two computers are never quite the same. */
    private static final Duration ALLOWED = Duration.ofMinutes(2);

    static Check chosen(ZoneResolver.Resolved resolved) {
        String message = "The shop's times are read as " + resolved.why() + ".";
        return resolved.source() == ZoneResolver.Source.FALLBACK
                ? Check.warn(
                        "zone",
                        message,
                        "Set date_timezone in MODX's system settings to the zone of the shop's PHP, or give --zone.")
                : Check.ok("zone", message);
    }

    /** @param newestLog local time of the log row with the highest id; null for none */
    Optional<Check> future(LocalDateTime newestLog) {
        return Optional.ofNullable(newestLog)
                .map(local -> Duration.between(now, earliest(local)))
                .filter(ahead -> ahead.compareTo(ALLOWED) > 0)
                .map(ahead -> Check.warn(
                        "zone-future",
                        "The newest entry of the order log lies " + Spans.text(ahead) + " in the future of " + zone.id()
                                + ": the shop probably writes its times in another zone.",
                        "Set date_timezone in MODX to the zone of the shop's PHP, or give --zone."));
    }

    /** In the repeated hour of autumn the earlier reading: no alarm once a year. */
    private Instant earliest(LocalDateTime local) {
        return local.atZone(zone.id()).toInstant();
    }
}
