package app.marketingstatuses.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** The zone in which PHP wrote the shop's local times. MySQL's zone and the JVM's play no part. */
public record ShopZone(ZoneId id) {
    /**
     * The moment a local time of the shop means. In the repeated hour of autumn the later reading, in the missing hour of
     * spring the moment the clocks would have reached it: never early, at most an hour late.
     */
    public Instant instant(LocalDateTime local) {
        List<ZoneOffset> offsets = id.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? local.atZone(id).toInstant() : local.toInstant(offsets.get(offsets.size() - 1));
    }

    /** The shop's local time at a moment, to the second, as PHP writes it. */
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, id).withNano(0);
    }
}
