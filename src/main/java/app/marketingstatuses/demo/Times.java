package app.marketingstatuses.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/** Moments of the story, told by how long ago they were. */
record Times(Instant now, ZoneId zone, RandomGenerator random) {
    private static final double DAY = Duration.ofDays(1).toSeconds();
    private static final int OPENS = 9;
    private static final int CLOSES = 18;

    Instant minutesAgo(double minutes) {
        return now.minusSeconds(Math.round(minutes * 60));
    }

    /** Any time of the day. */
    Instant daysAgo(double from, double to) {
        return now.minusSeconds(Math.round(random.nextDouble(from, to) * DAY));
    }

    /** In working hours, when somebody packs and sends; {@code to - from} must be a day or more. */
    Instant workingDaysAgo(double from, double to) {
        Instant at = daysAgo(from, to);
        while (!isWorkingHour(at)) {
            at = daysAgo(from, to);
        }
        return at;
    }

    private boolean isWorkingHour(Instant at) {
        int hour = at.atZone(zone).getHour();
        return hour >= OPENS && hour < CLOSES;
    }

    Instant hoursBefore(Instant at, double from, double to) {
        return at.minusSeconds(Math.round(random.nextDouble(from, to) * 3600));
    }

    Instant hoursAfter(Instant at, double from, double to) {
        return at.plusSeconds(Math.round(random.nextDouble(from, to) * 3600));
    }
}
