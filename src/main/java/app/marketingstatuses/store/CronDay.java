package app.marketingstatuses.store;

import app.marketingstatuses.store.Heartbeats.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How cron did in the 24 hours before a moment.
 *
 * @param begins the first run ever where that was in these 24 hours, else their beginning
 * @param lastRun null where no run ever passed
 * @param runs how many runs passed, at most {@link #MINUTES}
 * @param gaps times of these 24 hours without a run, oldest first; that before the first run ever is none
 */
public record CronDay(Instant from, Instant until, Instant begins, Instant lastRun, int runs, List<Gap> gaps) {
    /** A run a minute. */
    public static final int MINUTES = 24 * 60;

    /** @param open whether it lasts still */
    public record Gap(Instant from, Instant to, boolean open) {
        public Duration length() {
            return Duration.between(from, to);
        }
    }

    /** @param spans those that reach into the 24 hours, oldest first, with the last one before them where there is one */
    static CronDay of(List<Span> spans, Instant now) {
        Instant from = now.minus(Duration.ofMinutes(MINUTES));
        double runs = 0;
        List<Gap> gaps = new ArrayList<>();
        Span before = null;
        for (Span span : spans) {
            if (before != null && span.startedAt().isAfter(from)) {
                gaps.add(new Gap(later(before.endedAt(), from), span.startedAt(), false));
            }
            runs += runsSince(span, from);
            before = span;
        }
        if (before != null && before.endedAt().plus(Heartbeats.GAP).isBefore(now)) {
            gaps.add(new Gap(later(before.endedAt(), from), now, true));
        }
        int whole = (int) Math.min(MINUTES, Math.round(runs));
        Instant begins = before == null ? now : later(spans.get(0).startedAt(), from);
        return new CronDay(from, now, begins, before == null ? null : before.endedAt(), whole, List.copyOf(gaps));
    }

    /** Runs by hand between those of cron count for none. */
    private static double runsSince(Span span, Instant from) {
        if (span.endedAt().isBefore(from)) {
            return 0;
        }
        double length =
                Math.max(1, Duration.between(span.startedAt(), span.endedAt()).toMillis());
        double inside =
                Duration.between(later(span.startedAt(), from), span.endedAt()).toMillis();
        double share = span.startedAt().isBefore(from) ? span.runs() * inside / length : span.runs();
        return Math.min(share, Math.round(inside / 60_000) + 1);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether it was set up less than 24 hours ago. */
    public boolean isNew() {
        return begins.isAfter(from);
    }

    /** Whether cron starts runs now. */
    public boolean isAlive() {
        return lastRun != null && gaps.stream().noneMatch(Gap::open);
    }

    /** The longest one. */
    public Optional<Gap> longestGap() {
        return gaps.stream().max(Comparator.comparing(Gap::length));
    }
}
