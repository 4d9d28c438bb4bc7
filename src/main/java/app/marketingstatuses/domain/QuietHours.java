package app.marketingstatuses.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of the shop in which no mail goes to customers, every day; they may span midnight. */
public final class QuietHours {
    private static final Pattern TEXT = Pattern.compile(
            "\\s*([01]?[0-9]|2[0-3]):([0-5][0-9])\\s*[-–]\\s*(?:([01]?[0-9]|2[0-3]):([0-5][0-9])|24:00)\\s*");

    private final SendWindow window;

    private QuietHours(SendWindow window) {
        this.window = window;
    }

    /** Such as {@code 21:00-09:00}; empty for what is none, such as a beginning that is the end. */
    public static Optional<QuietHours> read(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int from = minute(parts.group(1), parts.group(2));
        int to = parts.group(3) == null ? SendWindow.DAY : minute(parts.group(3), parts.group(4));
        return from == to || from == 0 && to == SendWindow.DAY
                ? Optional.empty()
                : Optional.of(new QuietHours(new SendWindow(EnumSet.allOf(DayOfWeek.class), from, to)));
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    public boolean isQuiet(Instant at, ShopZone zone) {
        return window.isOpen(at, zone);
    }

    /** The first moment at or after {@code at} that is not quiet. */
    public Instant endAfter(Instant at, ShopZone zone) {
        return isQuiet(at, zone)
                ? edges(at, at.plus(Duration.ofDays(3)), zone).stream()
                        .filter(edge -> edge.isAfter(at) && !isQuiet(edge, zone))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("quiet for ever: " + this))
                : at;
    }

    /** How much of the time from one moment to a later one was quiet. */
    public Duration between(Instant from, Instant to, ShopZone zone) {
        NavigableSet<Instant> edges = edges(from, to, zone);
        edges.add(from);
        edges.add(to);
        Duration quiet = Duration.ZERO;
        for (Instant start : edges.subSet(from, true, to, false)) {
            if (isQuiet(start, zone)) {
                quiet = quiet.plus(Duration.between(start, edges.higher(start)));
            }
        }
        return quiet;
    }

    /** Every moment at which quiet may begin or end: by the shop's clock, or because that clock was changed. */
    private NavigableSet<Instant> edges(Instant from, Instant to, ShopZone zone) {
        ZoneRules rules = zone.id().getRules();
        NavigableSet<Instant> edges = new TreeSet<>();
        LocalDate last = zone.local(to).toLocalDate();
        for (LocalDate day = zone.local(from).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (int minute : List.of(window.fromMinute(), window.toMinute() % SendWindow.DAY)) {
                LocalDateTime local = day.atTime(minute / 60, minute % 60);
                for (ZoneOffset offset : rules.getValidOffsets(local)) {
                    edges.add(local.toInstant(offset));
                }
            }
        }
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && !change.getInstant().isAfter(to)) {
            edges.add(change.getInstant());
            change = rules.nextTransition(change.getInstant());
        }
        return edges;
    }

    /** As it is written, such as {@code 21:00-09:00}. */
    @Override
    public String toString() {
        return time(window.fromMinute()) + "-" + time(window.toMinute());
    }

    private static String time(int minute) {
        return String.format(java.util.Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
