package app.marketingstatuses.session;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A mail room that is made when there is something to write: most runs of cron have nothing, and should cost little. */
final class LazyMailRoom implements MailRoom {
    private final Supplier<MailRoom> maker;
    private MailRoom made;

    LazyMailRoom(Supplier<MailRoom> maker) {
        this.maker = maker;
    }

    @Override
    public List<Intent> intents(List<Verdict> due) {
        return due.isEmpty() ? List.of() : made().intents(due);
    }

    @Override
    public Map<Verdict, Drafts> render(List<Verdict> due) {
        return due.isEmpty() ? Map.of() : made().render(due);
    }

    @Override
    public Map<Verdict, Drafts> render(List<Verdict> due, Map<Verdict, PromoCode> codes) {
        return due.isEmpty() ? Map.of() : made().render(due, codes);
    }

    @Override
    public Map<Task, String> obstacles(Collection<Task> tasks) {
        return tasks.isEmpty() ? Map.of() : made().obstacles(tasks);
    }

    private MailRoom made() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
