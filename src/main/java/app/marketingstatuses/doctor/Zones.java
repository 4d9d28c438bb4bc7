package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.shop.ZoneResolver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** Whether the zone in which the shop's times are read is the one in which they were written. */
record Zones(ShopZone zone, Instant now) {
    /** Clocks of two computers are never quite the same. */
    private static final Duration ALLOWED = Duration.ofMinutes(2);

    static Check chosen(ZoneResolver.Resolved resolved) {
        String key = "zone." + resolved.source().name().toLowerCase(Locale.ROOT);
        Sentence reading = Sentence.of(key, resolved.zone().id());
        return resolved.source() == ZoneResolver.Source.FALLBACK
                ? Check.warn("zone", reading, Sentence.of("zone.fix"))
                : Check.ok("zone", reading);
    }

    /** @param newestLog local time of the log row with the highest id; null for none */
    Optional<Check> future(LocalDateTime newestLog) {
        return Optional.ofNullable(newestLog)
                .map(local -> Duration.between(now, earliest(local)))
                .filter(ahead -> ahead.compareTo(ALLOWED) > 0)
                .map(ahead -> Check.warn(
                        "zone-future", Sentence.of("zone.future", ahead, zone.id()), Sentence.of("zone.future.fix")));
    }

    /** In the repeated hour of autumn the earlier reading: no alarm once a year. */
    private Instant earliest(LocalDateTime local) {
        return local.atZone(zone.id()).toInstant();
    }
}
