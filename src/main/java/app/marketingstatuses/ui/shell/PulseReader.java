package app.marketingstatuses.ui.shell;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.MailState;
import java.util.List;

/** Takes the pulse of a shop. */
final class PulseReader {
    private PulseReader() {}

    static Pulse read(ShopSession shop) {
        if (shop.store().schemaVersion() == 0) {
            return Pulse.NONE;
        }
        Station.State state = shop.store().station(shop.configuredUrl()).state();
        List<Task> tasks = shop.store().tasks().list();
        List<Task> on = tasks.stream().filter(Task::enabled).toList();
        return new Pulse(
                true,
                state.pausedSince(),
                state.pausedBy(),
                state.lastRun(),
                shop.preview(on).plan(on, shop.now()).due().size(),
                caught(shop, tasks),
                dead(shop));
    }

    private static int caught(ShopSession shop, List<Task> tasks) {
        return (int) shop.traps(tasks).all().stream()
                .filter(trap -> trap.serious() && trap.task().enabled())
                .map(Trap::task)
                .distinct()
                .count();
    }

    private static int dead(ShopSession shop) {
        return (int) shop.store().outboxReader().counts(shop.now()).of(MailState.DEAD);
    }
}
