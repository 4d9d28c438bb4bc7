package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.LookWatcher;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.Outlook;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.session.ShopTraps;
import app.marketingstatuses.session.ShownMail;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.tasks.EditedTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a typed task would mean if it were saved, and were on.
 *
 * @param sample the move whose mail is shown: the first one, or one of any order the task could take; null where there is none
 * @param shown the mails of that move; null where there is none
 * @param traps those of the typed task among the shop's other tasks
 */
record DraftLook(Outlook outlook, Verdict sample, ShownMail shown, ShopTraps traps) {
    /** Null where there is no move. */
    MailRoom.Drafts mails() {
        return shown == null ? null : shown.drafts();
    }

    /** A task as typed, beside what is stored. */
    record Question(Task draft, Task stored, boolean dueFromGiven) {}

    /** For background work. */
    static DraftLook at(ShopSession session, Question question, LookWatcher watcher) {
        Task draft = question.draft();
        Task on = draft.enabled()
                ? new EditedTask(draft, question.dueFromGiven()).saved(question.stored(), session.now())
                : question.dueFromGiven() && draft.dueFrom() != null
                        ? draft.with(true, draft.dueFrom())
                        : draft.switchedOn(session.now(), false);
        List<Task> stored = session.store().tasks().list();
        List<Task> together = together(stored, on);
        Outlook outlook = session.preview(together)
                .outlooks(together, Set.of(on.id()), session.now(), watcher)
                .get(on.id());
        Verdict sample = first(outlook).or(() -> any(session, on)).orElse(null);
        ShownMail mails = sample == null ? null : ShownMail.of(session, sample);
        return new DraftLook(outlook, sample, mails, session.traps(replaced(stored, draft)));
    }

    /** The tasks that are on, and this one in its place. */
    static List<Task> together(List<Task> stored, Task on) {
        return replaced(stored, on).stream().filter(Task::enabled).toList();
    }

    private static List<Task> replaced(List<Task> stored, Task task) {
        List<Task> all = new ArrayList<>(
                stored.stream().map(t -> t.id() == task.id() ? task : t).toList());
        if (!all.contains(task)) {
            all.add(task);
        }
        return all;
    }

    private static Optional<Verdict> first(Outlook outlook) {
        return outlook.movable().stream().findFirst().or(() -> Optional.ofNullable(outlook.next()));
    }

    /** A move of any order that the task could take. */
    static Optional<Verdict> any(ShopSession session, Task task) {
        JdbcShop shop = new JdbcShop(session.database(), false);
        List<Long> ids = shop.ordersIn(Set.copyOf(task.from()), 0, 1);
        Optional<Order> order = shop.orders(ids).orders().values().stream().findFirst();
        return order.map(found -> new Verdict(task, found, Verdict.State.DUE, null, null, null, null));
    }
}
