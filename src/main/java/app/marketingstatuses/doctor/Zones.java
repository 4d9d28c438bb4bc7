package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.ShopZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Whether the zone in which the shop's times are read is the one in which they were written. */
record Zones(ShopZone zone, Instant now) {
    /** Clocks of two computers are never quite the same. */
    private static final Duration ALLOWED = Duration.ofMinutes(2);

    /**
     * @param why where the zone comes from
     * @param known whether somebody said so, and it is not just what remains
     */
    Check chosen(String why, boolean known) {
        String message = "The shop's times are read as " + zone.id() + " (" + why + ").";
        return known
                ? Check.ok("zone", message)
                : Check.warn(
                        "zone",
                        message,
                        "Set date_timezone in MODX's system settings to the zone of the shop's PHP, or give --zone.");
    }

    /** @param newestLog local time of the log row with the highest id; null for none */
    Optional<Check> future(LocalDateTime newestLog) {
        return Optional.ofNullable(newestLog)
                .map(local -> Duration.between(now, zone.instant(local)))
                .filter(ahead -> ahead.compareTo(ALLOWED) > 0)
                .map(ahead -> Check.warn(
                        "zone-future",
                        "The newest entry of the order log lies " + Spans.text(ahead) + " in the future of " + zone.id()
                                + ": the shop probably writes its times in another zone.",
                        "Set date_timezone in MODX to the zone of the shop's PHP, or give --zone."));
    }
}
