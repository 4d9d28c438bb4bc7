package app.marketingstatuses.doctor;

import app.marketingstatuses.doctor.Sentence.Moment;
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
            return Check.ok("clock", Sentence.of("clock.own"));
        }
        Duration skew = Duration.between(database, now);
        Sentence differ = Sentence.of("clock.differ", skew.abs());
        if (skew.abs().compareTo(SKEW_ALLOWED) > 0) {
            return Check.fail("clock", differ, Sentence.of("clock.wrong.fix"));
        }
        return skew.abs().compareTo(SKEW_WORTH_TELLING) > 0
                ? Check.warn("clock", differ, Sentence.of("clock.drift.fix"))
                : Check.ok("clock", Sentence.of("clock.ok"));
    }

    /** Every guard that stops a run, or that none does. */
    List<Check> guards(State state) {
        List<Check> stopping = Stream.of(copied(state), futureRun(state), paused(state))
                .flatMap(Optional::stream)
                .toList();
        return stopping.isEmpty() ? List.of(Check.ok("guards", Sentence.of("guards.ok"))) : stopping;
    }

    private Optional<Check> paused(State state) {
        return Optional.ofNullable(state.pausedSince())
                .map(since -> Check.warn(
                        "guards",
                        Sentence.of(
                                "guards.paused",
                                new Moment(since, zone),
                                Objects.requireNonNullElse(state.pausedBy(), "")),
                        Sentence.of("guards.paused.fix")));
    }

    private static Optional<Check> copied(State state) {
        return Objects.equals(state.home(), state.here())
                ? Optional.empty()
                : Optional.of(Check.fail("guards", Sentence.of("guards.copied"), Sentence.of("guards.copied.fix")));
    }

    private Optional<Check> futureRun(State state) {
        return Optional.ofNullable(state.lastRun())
                .filter(last -> now.isBefore(last.minus(JUMP_ALLOWED)))
                .map(last -> Check.fail(
                        "guards",
                        Sentence.of("guards.future", new Moment(last, zone)),
                        Sentence.of("guards.future.fix")));
    }

    /** @param fuse 0 for none */
    static Check fuse(int fuse, int due) {
        if (fuse == 0) {
            return Check.warn("fuse", Sentence.of("fuse.none"), Sentence.of("fuse.none.fix"));
        }
        return due > fuse
                ? Check.fail("fuse", Sentence.counted("fuse.over", due, fuse), Sentence.of("fuse.over.fix", due))
                : Check.ok("fuse", Sentence.counted("fuse.ok", due, fuse));
    }
}
