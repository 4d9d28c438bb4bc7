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
        Promo promo) {
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
                promo);
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
                promo);
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
                promo);
    }

    /** The same task without a limit per run. */
    public Task withoutLimit() {
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
                null,
                conditions,
                window,
                mail,
                promo);
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
                promo);
    }
}
