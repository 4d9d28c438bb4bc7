package app.marketingstatuses.engine;

import app.marketingstatuses.domain.ShopZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The time of day, by the shop's clock, at which the managers' report is made. */
public record DigestDay(LocalTime time, ShopZone zone) {
    /**
     * The day whose report is to be made now; empty where there is none. Days on which no run passed are not made up for: the
     * report of the latest tells of all of them.
     *
     * @param last the day of the last report; null where there never was one: then the first is today's
     */
    public Optional<LocalDate> due(Instant now, LocalDate last) {
        LocalDate today = zone.local(now).toLocalDate();
        boolean struck = !zone.instant(today.atTime(time)).isAfter(now);
        LocalDate day = struck ? today : today.minusDays(1);
        boolean isNew = last == null ? struck : day.isAfter(last);
        return isNew ? Optional.of(day) : Optional.empty();
    }
}
