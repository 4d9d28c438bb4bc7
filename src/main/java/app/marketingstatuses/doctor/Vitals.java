package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.Station.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the guards of a run would stop it. */
record Vitals(ShopZone zone, Instant now) {
    private static final Duration SKEW_ALLOWED = Duration.ofMinutes(10);
    /** As far back as a run lets the clock go. */
    private static final Duration JUMP_ALLOWED = Duration.ofMinutes(2);

    private static final Duration SKEW_WORTH_TELLING = Duration.ofMinutes(1);

    /** @param database null where the database is part of this program */
    Check clock(Instant database) {
        if (database == null) {
            return Check.ok("clock", "The database is part of this program and goes by the clock of this computer.");
        }
        Duration skew = Duration.between(database, now);
        String message =
                "The clock of this computer and that of the database differ by " + Spans.text(skew.abs()) + ".";
        if (skew.abs().compareTo(SKEW_ALLOWED) > 0) {
            return Check.fail(
                    "clock",
                    message,
                    "Put right the one that is wrong: with more than 10 minutes no run moves anything.");
        }
        return skew.abs().compareTo(SKEW_WORTH_TELLING) > 0
                ? Check.warn("clock", message, "Let both computers keep their time by the network (NTP).")
                : Check.ok("clock", "The clock of this computer and that of the database agree.");
    }

    /** Every guard that stops a run, or that none does. */
    List<Check> guards(State state) {
        List<Check> stopping = Stream.of(copied(state), futureRun(state), paused(state))
                .flatMap(Optional::stream)
                .toList();
        return stopping.isEmpty() ? List.of(Check.ok("guards", "No guard stops a run.")) : stopping;
    }

    private Optional<Check> paused(State state) {
        return Optional.ofNullable(state.pausedSince())
                .map(since -> Check.warn(
                        "guards",
                        "Stopped since " + Spans.moment(since, zone) + " by " + state.pausedBy()
                                + ": nothing moves, nothing is sent.",
                        "Go on with the command resume."));
    }

    private static Optional<Check> copied(State state) {
        return Objects.equals(state.home(), state.here())
                ? Optional.empty()
                : Optional.of(Check.fail(
                        "guards",
                        "This shop was set up at another place and looks like a copy, so no run moves anything.",
                        "If this is the real shop, go on with init --adopt; on a copy, take out the cron line."));
    }

    private Optional<Check> futureRun(State state) {
        return Optional.ofNullable(state.lastRun())
                .filter(last -> now.isBefore(last.minus(JUMP_ALLOWED)))
                .map(last -> Check.fail(
                        "guards",
                        "The last run is on record for " + Spans.moment(last, zone) + ", which is still to come.",
                        "Put this computer's clock right; if it is right now, go on with the command resume."));
    }

    /** @param fuse 0 for none */
    static Check fuse(int fuse, int due) {
        if (fuse == 0) {
            return Check.warn(
                    "fuse",
                    "There is no fuse: a mistake in a task could move every order at once.",
                    "Set one with settings set fuse 500.");
        }
        return due > fuse
                ? Check.fail(
                        "fuse",
                        Words.count(due, "order") + " are due and the fuse is " + fuse + ", so the next run stops.",
                        "Look with preview; if that is right, go on with run --fuse " + due + ".")
                : Check.ok(
                        "fuse",
                        Words.count(due, "order") + (due == 1 ? " is" : " are") + " due, the fuse is " + fuse + ".");
    }
}
