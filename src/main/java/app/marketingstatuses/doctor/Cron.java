package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.store.Heartbeats.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
        for (int i = 0; i + 1 < last.size(); i++) {
            gap(last.get(i + 1).endedAt(), last.get(i).startedAt(), checks);
        }
        return checks;
    }

    private void gap(Instant from, Instant to, List<Check> checks) {
        if (to.isAfter(now.minus(RECENT))) {
            checks.add(Check.warn(
                    "cron-gap",
                    "Cron stood still for " + Spans.text(Duration.between(from, to)) + ", from "
                            + Spans.moment(from, zone) + " to " + Spans.moment(to, zone) + ".",
                    "Orders that came due meanwhile were moved afterwards; look at cron's log if it happens again."));
        }
    }
}
