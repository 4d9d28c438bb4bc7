package app.marketingstatuses.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days and hours of the shop in which a task may move orders.
 *
 * @param days days on which the window opens
 * @param fromMinute minute of the day it opens, inclusive, 0 to 1439
 * @param toMinute minute of the day it closes, exclusive, 1 to 1440 or below {@code fromMinute} to span midnight; such a
 *     window belongs to the day it opens
 */
public record SendWindow(Set<DayOfWeek> days, int fromMinute, int toMinute) {
    public static final int DAY = 1440;

    public SendWindow {
        days = EnumSet.copyOf(days);
        if (fromMinute == toMinute || fromMinute < 0 || fromMinute >= DAY || toMinute < 0 || toMinute > DAY) {
            throw new IllegalArgumentException("window " + fromMinute + " to " + toMinute);
        }
    }

    public boolean isOpen(Instant at, ShopZone zone) {
        LocalDateTime local = zone.local(at);
        int minute = local.getHour() * 60 + local.getMinute();
        DayOfWeek today = local.getDayOfWeek();
        if (fromMinute < toMinute) {
            return days.contains(today) && minute >= fromMinute && minute < toMinute;
        }
        return (days.contains(today) && minute >= fromMinute) || (days.contains(today.minus(1)) && minute < toMinute);
    }

    /** The first moment at or after {@code at} when the window is open. */
    public Instant nextOpening(Instant at, ShopZone zone) {
        if (isOpen(at, zone)) {
            return at;
        }
        LocalDate today = zone.local(at).toLocalDate();
        return IntStream.rangeClosed(0, 15)
                .mapToObj(today::plusDays)
                .filter(date -> days.contains(date.getDayOfWeek()))
                .flatMap(date -> openings(date.atTime(fromMinute / 60, fromMinute % 60), zone.id()))
                .filter(opening -> !opening.isBefore(at) && isOpen(opening, zone))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("a window that never opens: " + this));
    }

    /** Both readings of an opening in autumn's repeated hour; the end of the gap for one in spring's missing hour. */
    private static Stream<Instant> openings(LocalDateTime local, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return offsets.isEmpty()
                ? Stream.of(rules.getTransition(local).getInstant())
                : offsets.stream().map(local::toInstant);
    }
}
