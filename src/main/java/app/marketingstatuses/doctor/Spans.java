package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.ShopZone;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in words. */
final class Spans {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private Spans() {}

    /** Such as {@code 40 seconds}, {@code 1 h 17 min} or {@code 3 days}; rounded down. */
    static String text(Duration span) {
        if (span.toSeconds() < 120) {
            return Words.count(span.toSeconds(), "second");
        }
        if (span.toMinutes() < 60) {
            return Words.count(span.toMinutes(), "minute");
        }
        if (span.toHours() < 48) {
            return span.toHours() + " h " + span.toMinutesPart() + " min";
        }
        return Words.count(span.toDays(), "day");
    }

    /** Such as {@code 23 Nov 16:05}, in the shop's time. */
    static String moment(Instant at, ShopZone zone) {
        return MOMENT.format(zone.local(at));
    }
}
