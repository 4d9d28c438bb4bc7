package app.marketingstatuses.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * "Orders in one of these statuses move to that status after so many minutes."
 *
 * @param id identifies the task and its history for good; 0 before it was first stored
 * @param version raised by every change, so that two desktops cannot silently overwrite each other
 * @param from status ids, at least one, in the owner's order
 * @param to status id, never one of {@code from}
 * @param dueFrom orders due before this moment are left alone; null leaves none alone
 * @param maxLateMinutes orders overdue by more are left alone; null for no bound
 * @param limitPerRun at most so many moves a run; null for no limit
 * @param window when moves may happen; null for always
 * @param promo null for none
 * @param trial the task's own; the shop may ask for a stricter one
 */
public record Task(
        long id,
        int version,
        String name,
        boolean enabled,
        List<Integer> from,
        int to,
        int afterMinutes,
        TaskClock clock,
        Repeat repeat,
        Instant dueFrom,
        Integer maxLateMinutes,
        Integer limitPerRun,
        Conditions conditions,
        SendWindow window,
        MailMode mail,
        Promo promo,
        Trial trial) {
    /** How often a task may move the same order. */
    public enum Repeat {
        ONCE,
        EACH
    }

    /** Whether a move mails what the new status asks for, or nothing. */
    public enum MailMode {
        STATUS,
        NONE
    }

    /** Ten years. */
    public static final int MAX_AFTER_MINUTES = 5_256_000;

    public Task {
        Objects.requireNonNull(name);
        from = List.copyOf(from);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(repeat);
        Objects.requireNonNull(conditions);
        Objects.requireNonNull(mail);
        Objects.requireNonNull(trial);
    }

    /** A task in earnest. */
    public Task(
            long id,
            int version,
            String name,
            boolean enabled,
            List<Integer> from,
            int to,
            int afterMinutes,
            TaskClock clock,
            Repeat repeat,
            Instant dueFrom,
            Integer maxLateMinutes,
            Integer limitPerRun,
            Conditions conditions,
            SendWindow window,
            MailMode mail,
            Promo promo) {
        this(
                id,
                version,
                name,
                enabled,
                from,
                to,
                afterMinutes,
                clock,
                repeat,
                dueFrom,
                maxLateMinutes,
                limitPerRun,
                conditions,
                window,
                mail,
                promo,
                Trial.OFF);
    }

    public Duration delay() {
        return Duration.ofMinutes(afterMinutes);
    }

    /** This task as if switched on at {@code now}: overdue orders are left alone unless {@code includeOverdue}. */
    public Task switchedOn(Instant now, boolean includeOverdue) {
        Instant start = includeOverdue ? null : now;
        Instant kept = dueFrom != null && dueFrom.isAfter(now) ? dueFrom : start;
        return with(true, kept);
    }

    /** The same task with another switch position and {@code dueFrom}. */
    public Task with(boolean on, Instant newDueFrom) {
        return new Task(
                id,
                version,
                name,
                on,
                from,
                to,
                afterMinutes,
                clock,
                repeat,
                newDueFrom,
                maxLateMinutes,
                limitPerRun,
                conditions,
                window,
                mail,
                promo,
                trial);
    }

    /** The same task under another name. */
    public Task named(String newName) {
        return new Task(
                id,
                version,
                newName,
                enabled,
                from,
                to,
                afterMinutes,
                clock,
                repeat,
                dueFrom,
                maxLateMinutes,
                limitPerRun,
                conditions,
                window,
                mail,
                promo,
                trial);
    }

    /** The same task with at most so many moves a run; null for no limit. */
    public Task limited(Integer newLimit) {
        return new Task(
                id,
                version,
                name,
                enabled,
                from,
                to,
                afterMinutes,
                clock,
                repeat,
                dueFrom,
                maxLateMinutes,
                newLimit,
                conditions,
                window,
                mail,
                promo,
                trial);
    }

    /** The same task without a limit per run. */
    public Task withoutLimit() {
        return limited(null);
    }

    /** The same task in another trial, or in none. */
    public Task inTrial(Trial newTrial) {
        return new Task(
                id,
                version,
                name,
                enabled,
                from,
                to,
                afterMinutes,
                clock,
                repeat,
                dueFrom,
                maxLateMinutes,
                limitPerRun,
                conditions,
                window,
                mail,
                promo,
                newTrial);
    }

    /**
     * This task after an edit that may make orders due that were not: from {@code now} on, so that no edit releases a flood;
     * a later moment stays.
     *
     * @param before its {@code dueFrom} before the edit; null for none
     */
    public Task startingAnew(Instant before, Instant now) {
        return with(true, before != null && before.isAfter(now) ? before : now);
    }

    /** The same task under another id and version. */
    public Task stored(long newId, int newVersion) {
        return new Task(
                newId,
                newVersion,
                name,
                enabled,
                from,
                to,
                afterMinutes,
                clock,
                repeat,
                dueFrom,
                maxLateMinutes,
                limitPerRun,
                conditions,
                window,
                mail,
                promo,
                trial);
    }
}
