package app.marketingstatuses.doctor;

import app.marketingstatuses.doctor.Sentence.Moment;
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
    private static final Sentence FIX = Sentence.of("cron.fix");

    /** @param last the last spans of runs, newest first */
    List<Check> check(List<Span> last) {
        List<Check> checks = new ArrayList<>();
        if (last.isEmpty()) {
            return List.of(Check.warn("cron", Sentence.of("cron.never"), FIX));
        }
        Duration quiet = Duration.between(last.get(0).endedAt(), now);
        Duration shown = quiet.isNegative() ? Duration.ZERO : quiet;
        checks.add(
                quiet.compareTo(QUIET_ALLOWED) > 0
                        ? Check.warn("cron", Sentence.of("cron.late", shown), FIX)
                        : Check.ok("cron", Sentence.of("cron.last", shown)));
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
                Sentence.of("gap", gap.length(), new Moment(gap.from(), zone), new Moment(gap.to(), zone)),
                Sentence.of("gap.fix"));
    }

    private record Gap(Instant from, Instant to) {
        Duration length() {
            return Duration.between(from, to);
        }
    }
}
