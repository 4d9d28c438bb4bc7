package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.store.Heartbeats.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether cron starts runs. */
record Cron(ShopZone zone, Instant now) {
    private static final Duration QUIET_ALLOWED = Duration.ofMinutes(3);
    private static final Duration RECENT = Duration.ofDays(1);
    private static final String FIX =
            "Put the line that the command crontab prints into crontab, and look at cron's log.";

    /** @param last the last spans of runs, newest first */
    List<Check> check(List<Span> last) {
        List<Check> checks = new ArrayList<>();
        if (last.isEmpty()) {
            return List.of(Check.warn("cron", "No run has passed yet.", FIX));
        }
        Duration quiet = Duration.between(last.get(0).endedAt(), now);
        String message = "The last run was " + Spans.text(quiet.isNegative() ? Duration.ZERO : quiet) + " ago.";
        checks.add(
                quiet.compareTo(QUIET_ALLOWED) > 0
                        ? Check.warn("cron", message + " Cron does not start one every minute.", FIX)
                        : Check.ok("cron", message));
        longestGap(last).ifPresent(checks::add);
        return checks;
    }

    private Optional<Check> longestGap(List<Span> last) {
        return IntStream.range(1, last.size())
                .mapToObj(i -> new Gap(last.get(i).endedAt(), last.get(i - 1).startedAt()))
                .filter(gap -> gap.to().isAfter(now.minus(RECENT)))
                .max(Comparator.comparing(Gap::length))
                .map(this::stoodStill);
    }

    private Check stoodStill(Gap gap) {
        return Check.warn(
                "cron-gap",
                "Cron stood still for " + Spans.text(gap.length()) + ", from " + Spans.moment(gap.from(), zone) + " to "
                        + Spans.moment(gap.to(), zone) + ".",
                "Orders that came due meanwhile were moved afterwards; look at cron's log if it happens again.");
    }

    private record Gap(Instant from, Instant to) {
        Duration length() {
            return Duration.between(from, to);
        }
    }
}
