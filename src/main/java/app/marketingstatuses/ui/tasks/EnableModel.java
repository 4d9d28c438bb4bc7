package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.LookWatcher;
import app.marketingstatuses.engine.Outlook;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.promo.PromoService;
import app.marketingstatuses.session.PromoObstacles;
import app.marketingstatuses.session.PromoSupply;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.session.ShopTraps;
import app.marketingstatuses.store.TrialState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What switching a task on would mean.
 *
 * @param task as it is stored, off
 * @param outlook as if it were switched on and took along all that is overdue
 * @param any a move of any order the task could take, for the mail; null where there is none
 * @param traps of all tasks of the shop
 * @param promos where promo codes come from
 * @param obstacle why it can give no promo code, so that it must stay off; null where nothing stands in the way
 */
record EnableModel(
        Task task,
        Outlook outlook,
        Verdict any,
        ShopTraps traps,
        ShopZone zone,
        Instant now,
        TrialState trials,
        PromoSupply promos,
        String obstacle) {
    /** What becomes of the orders that are overdue already. */
    enum Choice {
        LEAVE,
        ALONG,
        RECENT
    }

    /** An answer; {@code number} is at most so many a run, or the so many most recent; null for no limit. */
    record Answer(Choice choice, Integer number) {}

    /** For background work. */
    static EnableModel at(ShopSession session, long taskId, LookWatcher watcher) {
        List<Task> stored = session.store().tasks().list();
        Task task = stored.stream().filter(t -> t.id() == taskId).findFirst().orElse(null);
        if (task == null) {
            return null;
        }
        Task open = task.with(true, null).limited(null);
        List<Task> together = DraftLook.together(stored, open);
        Outlook outlook = session.preview(together)
                .outlooks(together, Set.of(taskId), session.now(), watcher)
                .get(taskId);
        return new EnableModel(
                task,
                outlook,
                DraftLook.any(session, task).orElse(null),
                session.traps(stored),
                session.zone(),
                session.now(),
                session.trials(),
                PromoSupply.of(session),
                PromoObstacles.of(session, List.of(task)).get(task));
    }

    /** Whether it hands out the owner's own codes, of which there may be too few. */
    boolean givesOwnCodes() {
        return task.promo() != null && !promos.made();
    }

    /** Whether the codes made for it are so few that one is soon guessed. */
    boolean hasGuessableCodes() {
        return task.promo() != null
                && promos.made()
                && PromoService.guessable(task.promo()).isPresent();
    }

    /** How many of the owner's own codes are left for it. */
    int codesLeft() {
        return promos.left(task.promo().list());
    }

    /** The trial the task would be in. */
    Trial trial() {
        return trials.of(task);
    }

    Statuses statuses() {
        return traps.statuses();
    }

    int overdue() {
        return outlook.come().size();
    }

    /** Of the overdue orders those that meet the task's conditions and that no other task takes, oldest first. */
    List<Verdict> movable() {
        return outlook.movable();
    }

    /** Those of them that the shop lets go now; all where it lets none go. */
    List<Verdict> ready() {
        List<Verdict> free = movable().stream()
                .filter(v -> statuses().refusal(v.order().status(), task.to()).isEmpty())
                .toList();
        return free.isEmpty() ? movable() : free;
    }

    /** Whether the shop keeps all of them where they are. */
    boolean isStuck() {
        return !movable().isEmpty() && outlook.blocked() == movable().size();
    }

    Instant oldest() {
        return outlook.come().get(0).dueAt();
    }

    Instant newest() {
        return outlook.come().get(overdue() - 1).dueAt();
    }

    /** The moment from which a task that is given one in the future looks at orders; null for none. */
    Instant later() {
        return task.dueFrom() != null && task.dueFrom().isAfter(now) ? task.dueFrom() : null;
    }

    /** The first of the waiting orders; null where none waits. */
    Verdict next() {
        return outlook.next();
    }

    /** When the first run can move an order: now, or when the task's window opens. */
    Instant firstRun() {
        SendWindow window = task.window();
        return window == null ? now : window.nextOpening(now, zone);
    }

    /** When the last of the overdue orders has moved, at a run a minute and so many a run; null for no limit. */
    Instant lastRun(Integer perRun) {
        int runs = perRun == null ? 1 : (ready().size() + perRun - 1) / perRun;
        return firstRun().plus(Duration.ofMinutes(runs));
    }

    /** The due moment of the last but {@code wanted} of the orders that are ready. */
    private Instant recentFrom(int wanted) {
        List<Verdict> ready = ready();
        return ready.get(Math.max(0, ready.size() - wanted)).dueAt();
    }

    /** How many orders a trial with the most recent ones moves: more than wanted where times tie. */
    int recent(int wanted) {
        if (movable().isEmpty()) {
            return 0;
        }
        Instant from = recentFrom(wanted);
        return (int) ready().stream().filter(v -> !v.dueAt().isBefore(from)).count();
    }

    /** The move whose mail is shown first; empty where the task has no order at all. */
    Optional<Verdict> firstMove(Answer answer) {
        List<Verdict> movable = ready();
        Verdict first = switch (answer.choice()) {
            case LEAVE -> null;
            case ALONG -> movable.isEmpty() ? null : movable.get(0);
            case RECENT -> movable.isEmpty() ? null : movable.get(movable.size() - recent(answer.number()));
        };
        return Optional.ofNullable(first != null ? first : next() != null ? next() : any);
    }

    /** The task to be stored. */
    Task switchedOn(Answer answer, Instant at) {
        return switch (answer.choice()) {
            case LEAVE -> task.switchedOn(at, false);
            case ALONG -> task.with(true, null).limited(answer.number());
            case RECENT -> task.with(true, movable().isEmpty() ? at : recentFrom(answer.number()));
        };
    }

    /** The from-statuses that the shop does not let orders leave for the target. */
    List<Integer> blocked() {
        return task.from().stream()
                .filter(from ->
                        isActive() && statuses().refusal(from, task.to()).isPresent())
                .toList();
    }

    /** Whether the target is there and active. */
    boolean isActive() {
        return statuses().find(task.to()).filter(status -> status.active()).isPresent();
    }
}
