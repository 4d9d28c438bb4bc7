package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something is done, such as {@code 10s} or {@code 1m}; always at full multiples since midnight UTC. */
record Interval(Duration every) {
    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,3})(s|m)");
    private static final Duration LONGEST = Duration.ofHours(1);

    /** @throws Refusal USAGE where it is none, or longer than an hour */
    static Interval read(String option, String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            long number = Long.parseLong(matcher.group(1));
            Duration every = matcher.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMinutes(number);
            if (every.compareTo(LONGEST) <= 0) {
                return new Interval(every);
            }
        }
        throw BaseCommand.usage(
                option + " takes seconds or minutes up to an hour, such as 10s or 1m, not \"" + text + "\".");
    }

    /** How long it is from a moment to the next one; never nothing. */
    Duration untilNext(Instant now) {
        long length = every.toMillis();
        return Duration.ofMillis(length - Math.floorMod(now.toEpochMilli(), length));
    }

    @Override
    public String toString() {
        return Words.count(every.toSeconds(), "second");
    }
}
