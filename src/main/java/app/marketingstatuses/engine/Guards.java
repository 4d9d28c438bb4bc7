package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Telling;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What stops a run before it does anything. Each message names its guard and the way on. */
public final class Guards {
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);
    /** Clocks are corrected by seconds all the time; a jump is more. */
    private static final Duration JUMP_TOLERANCE = Duration.ofMinutes(2);

    private static final Duration GAP_WORTH_TELLING = Duration.ofDays(1);

    private Guards() {}

    /** A guard that stops runs. */
    public enum Guard {
        PAUSED,
        FUSE,
        COPIED_SHOP,
        CLOCKS_DIFFER,
        LAST_RUN_IN_FUTURE
    }

    /**
     * The guards that would stop a run now.
     *
     * @param due how many orders it would move
     */
    public static Set<Guard> stopping(Station.State state, Instant now, int due) {
        Set<Guard> guards = EnumSet.noneOf(Guard.class);
        if (state.pausedSince() != null) {
            guards.add(Guard.PAUSED);
        }
        if (isBlown(due, state.fuse())) {
            guards.add(Guard.FUSE);
        }
        if (isCopied(state)) {
            guards.add(Guard.COPIED_SHOP);
        }
        if (clocksDiffer(state, now)) {
            guards.add(Guard.CLOCKS_DIFFER);
        }
        if (hasRunInFuture(state, now)) {
            guards.add(Guard.LAST_RUN_IN_FUTURE);
        }
        return guards;
    }

    /** @throws Refusal GUARD when the shop is paused, is a copy, or a clock is wrong */
    static void check(Station.State state, Instant now) {
        paused(state);
        copied(state);
        clock(state, now);
    }

    /** The same for an undo, which is done while the shop is stopped. */
    static void checkUndo(Station.State state, Instant now) {
        copied(state);
        clock(state, now);
    }

    public static Refusal busy() {
        return Refusal.coded(
                Refusal.Kind.BUSY,
                "busy",
                "Another run holds this shop; nothing was done. Try again in a minute.",
                null);
    }

    /** @throws Refusal GUARD when more orders would move than the fuse allows; 0 is no fuse */
    static void fuse(int moves, int fuse) {
        if (isBlown(moves, fuse)) {
            throw stop(
                    "guard-fuse",
                    "fuse: this run would move " + moves + " orders, the fuse is " + fuse
                            + ". Look with preview; if that is right, go on with: run --fuse " + moves,
                    moves,
                    fuse);
        }
    }

    /** What is odd but no reason to stop. */
    static List<String> notes(Station.State state, Instant now) {
        List<String> notes = new ArrayList<>();
        if (state.lastRun() != null && Duration.between(state.lastRun(), now).compareTo(GAP_WORTH_TELLING) > 0) {
            notes.add(Telling.CRON_STOOD_STILL.say(state.lastRun()));
        }
        return notes;
    }

    private static void paused(Station.State state) {
        if (state.pausedSince() != null) {
            throw stop(
                    "guard-paused",
                    "paused: stopped since " + state.pausedSince().truncatedTo(ChronoUnit.SECONDS) + " by "
                            + state.pausedBy() + ". Nothing moves and nothing is sent; go on with: resume",
                    state.pausedBy());
        }
    }

    private static void copied(Station.State state) {
        if (isCopied(state)) {
            throw stop(
                    "guard-copied",
                    "copied shop: this was set up for " + describe(state.home()) + " and now finds itself at "
                            + describe(state.here()) + ". If this is the real shop, go on with: init --adopt"
                            + " (mail still queued is dropped); on a copy, take the cron line out",
                    describe(state.home()),
                    describe(state.here()));
        }
    }

    private static String describe(Station.Place place) {
        return (place.siteUrl() == null ? "" : place.siteUrl() + ", ") + "database " + place.database() + " on "
                + place.server();
    }

    private static void clock(Station.State state, Instant now) {
        if (clocksDiffer(state, now)) {
            throw stop(
                    "guard-clocks",
                    "clock: this machine says " + now + ", the database says " + state.databaseClock()
                            + ". Put right the one that is wrong, then run again",
                    now,
                    state.databaseClock());
        }
        if (hasRunInFuture(state, now)) {
            throw stop(
                    "guard-future",
                    "clock: it is " + now + ", but the last run was at " + state.lastRun()
                            + ". Put the clocks right; if they are right now, go on with: resume",
                    now,
                    state.lastRun());
        }
    }

    static boolean isBlown(int moves, int fuse) {
        return fuse > 0 && moves > fuse;
    }

    private static boolean isCopied(Station.State state) {
        return !Objects.equals(state.home(), state.here());
    }

    private static boolean clocksDiffer(Station.State state, Instant now) {
        Instant database = state.databaseClock();
        return database != null && Duration.between(database, now).abs().compareTo(CLOCK_TOLERANCE) > 0;
    }

    private static boolean hasRunInFuture(Station.State state, Instant now) {
        return state.lastRun() != null && now.isBefore(state.lastRun().minus(JUMP_TOLERANCE));
    }

    private static Refusal stop(String code, String message, Object... details) {
        return Refusal.coded(
                Refusal.Kind.GUARD,
                code,
                "Stopped by the guard " + message + ".",
                null,
                Arrays.stream(details).map(String::valueOf).toArray(String[]::new));
    }
}
