package app.marketingstatuses.ui.text;

import app.marketingstatuses.domain.ShopZone;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Times and spans as the owner reads them: in the shop's zone and the desktop's language. */
public final class Formats {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int WEEK = 7 * DAY;

    private final Texts texts;
    private final ShopZone zone;
    private final Clock clock;

    public Formats(Language language, ShopZone zone, Clock clock) {
        this.texts = Texts.of(language, Formats.class);
        this.zone = zone;
        this.clock = clock;
    }

    public ShopZone zone() {
        return zone;
    }

    public String number(long number) {
        return texts.number(number);
    }

    /** {@code 09:03} today, {@code 23 Nov 20:43} on other days, with the year in another one; a dash for null. */
    public String when(Instant instant) {
        if (instant == null) {
            return texts.text("none");
        }
        LocalDateTime then = zone.local(instant);
        LocalDateTime now = zone.local(clock.instant());
        if (then.toLocalDate().equals(now.toLocalDate())) {
            return pattern("HH:mm").format(then);
        }
        return pattern(then.getYear() == now.getYear() ? "d MMM HH:mm" : "d MMM yyyy HH:mm")
                .format(then);
    }

    /** {@code 09:03:24}, whatever the day. */
    public String time(Instant instant) {
        return pattern("HH:mm:ss").format(zone.local(instant));
    }

    /** {@code 09:03}, whatever the day. */
    public String clockTime(Instant instant) {
        return pattern("HH:mm").format(zone.local(instant));
    }

    /** {@code Tue 24 Nov 2026, 09:00}. */
    public String full(Instant instant) {
        return pattern("EEE d MMM yyyy, HH:mm").format(zone.local(instant));
    }

    /** {@code 24 Nov 2026}. */
    public String day(Instant instant) {
        return pattern("d MMM yyyy").format(zone.local(instant));
    }

    /** {@code 24 Nov}, with the year in another one. */
    public String shortDay(Instant instant) {
        LocalDateTime then = zone.local(instant);
        boolean thisYear = then.getYear() == zone.local(clock.instant()).getYear();
        return pattern(thisYear ? "d MMM" : "d MMM yyyy").format(then);
    }

    /** {@code Tuesday, 24 November 2026}. */
    public String longDay(Instant instant) {
        return pattern(texts.text("pattern.longDay")).format(zone.local(instant));
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.language().locale());
    }

    /** {@code 5 minutes}, {@code 1 week}, {@code 2 days 3 hours}: the two largest units that are not zero. */
    public String span(Duration span) {
        long minutes = Math.max(0, span.toMinutes());
        if (minutes == 0) {
            return texts.count("seconds", Math.max(0, span.toSeconds()));
        }
        if (minutes % WEEK == 0) {
            return texts.count("weeks", minutes / WEEK);
        }
        String large;
        long rest;
        if (minutes >= DAY) {
            large = texts.count("days", minutes / DAY);
            rest = minutes % DAY / HOUR * HOUR;
        } else if (minutes >= HOUR) {
            large = texts.count("hours", minutes / HOUR);
            rest = minutes % HOUR;
        } else {
            return texts.count("minutes", minutes);
        }
        return rest == 0
                ? large
                : large + " " + (rest >= HOUR ? texts.count("hours", rest / HOUR) : texts.count("minutes", rest));
    }

    /** A task's delay: {@code after 5 minutes}, {@code at once}. */
    public String delay(int minutes) {
        return minutes == 0 ? texts.text("atOnce") : texts.text("after", accusative(minutes));
    }

    private String accusative(int minutes) {
        if (minutes % WEEK == 0) {
            return texts.count("after.weeks", minutes / WEEK);
        }
        return minutes < HOUR ? texts.count("after.minutes", minutes) : span(Duration.ofMinutes(minutes));
    }

    /** {@code 24 s ago}. */
    public String ago(Instant instant) {
        Duration age = Duration.between(instant, clock.instant());
        if (age.toSeconds() < 60) {
            return texts.text("ago", texts.count("short.seconds", Math.max(0, age.toSeconds())));
        }
        if (age.toMinutes() < HOUR) {
            return texts.text("ago", texts.count("short.minutes", age.toMinutes()));
        }
        return texts.text("ago", span(age));
    }
}
