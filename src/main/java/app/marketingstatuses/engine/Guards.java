package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What stops a run before it does anything. Each message names its guard and the way on. */
final class Guards {
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);
    /** Clocks are corrected by seconds all the time; a jump is more. */
    private static final Duration JUMP_TOLERANCE = Duration.ofMinutes(2);

    private static final Duration GAP_WORTH_TELLING = Duration.ofDays(1);

    private Guards() {}

    /** @throws Refusal GUARD when the shop is paused, is a copy, or a clock is wrong */
    static void check(Station.State state, Instant now) {
        paused(state);
        copied(state);
        clock(state, now);
    }

    /** @throws Refusal GUARD when more orders would move than the fuse allows; 0 is no fuse */
    static void fuse(int moves, int fuse) {
        if (fuse > 0 && moves > fuse) {
            throw stop("fuse: this run would move " + moves + " orders, the fuse is " + fuse
                    + ". Look with preview; if that is right, go on with: run --fuse " + moves);
        }
    }

    /** What is odd but no reason to stop. */
    static List<String> notes(Station.State state, Instant now) {
        List<String> notes = new ArrayList<>();
        if (state.lastRun() != null && Duration.between(state.lastRun(), now).compareTo(GAP_WORTH_TELLING) > 0) {
            notes.add("The last run before this one was at " + state.lastRun() + ": cron stood still since.");
        }
        return notes;
    }

    private static void paused(Station.State state) {
        if (state.pausedSince() != null) {
            throw stop("paused: stopped since " + state.pausedSince().truncatedTo(ChronoUnit.SECONDS) + " by "
                    + state.pausedBy() + ". Nothing moves and nothing is sent; go on with: resume");
        }
    }

    private static void copied(Station.State state) {
        if (!Objects.equals(state.home(), state.here())) {
            throw stop("copied shop: this was set up for " + describe(state.home()) + " and now finds itself at "
                    + describe(state.here()) + ". If this is the real shop, go on with: init --adopt"
                    + " (mail still queued is dropped); on a copy, take the cron line out");
        }
    }

    private static String describe(Station.Place place) {
        return (place.siteUrl() == null ? "" : place.siteUrl() + ", ") + "database " + place.database() + " on "
                + place.server();
    }

    private static void clock(Station.State state, Instant now) {
        Instant database = state.databaseClock();
        if (database != null && Duration.between(database, now).abs().compareTo(CLOCK_TOLERANCE) > 0) {
            throw stop("clock: this machine says " + now + ", the database says " + database
                    + ". Put right the one that is wrong, then run again");
        }
        if (state.lastRun() != null && now.isBefore(state.lastRun().minus(JUMP_TOLERANCE))) {
            throw stop("clock: it is " + now + ", but the last run was at " + state.lastRun()
                    + ". Put the clocks right; if they are right now, go on with: resume");
        }
    }

    private static Refusal stop(String message) {
        return new Refusal(Refusal.Kind.GUARD, "Stopped by the guard " + message + ".");
    }
}
