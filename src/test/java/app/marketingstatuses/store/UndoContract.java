package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Postman;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.engine.Runner;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.engine.UndoPlan;
import app.marketingstatuses.engine.Undoer;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Extras;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.testing.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** A shop whose runs are undone: statuses Waiting (11), Reminded (12), Closed (13, final), Parked (14). */
abstract class UndoContract extends StoreContract {
    static final int WAITING = 11;
    static final int REMINDED = 12;
    static final int CLOSED = 13;
    static final int PARKED = 14;

    static final Task REMIND = Tasks.task(1, WAITING, REMINDED, 60).each().build();
    static final Task CLOSE = Tasks.task(2, WAITING, CLOSED, 24 * 60).build();

    private static final ShopZone ZONE = new ShopZone(ZoneOffset.UTC);

    /** Now; runs and undos happen then. */
    Instant now = NOON;

    @BeforeEach
    void statuses() {
        execute("DELETE FROM {ms2_order_statuses} WHERE `id` > 10");
        status(WAITING, "Waiting", 0, 1);
        status(REMINDED, "Reminded", 0, 2);
        status(CLOSED, "Closed", 1, 3);
        status(PARKED, "Parked", 0, 4);
        now = NOON;
        for (Task task : List.of(REMIND, CLOSE)) {
            execute(
                    "INSERT INTO {marketing_statuses_tasks} (`id`, `version`, `position`, `retired`, `name`, `definition`)"
                            + " VALUES (?, 1, 0, 0, ?, '')",
                    task.id(),
                    task.name());
        }
    }

    private void status(int id, String name, int isFinal, int rank) {
        execute(
                "INSERT INTO {ms2_order_statuses} (`id`, `name`, `color`, `active`, `final`, `fixed`, `rank`)"
                        + " VALUES (?, ?, '336699', 1, ?, 0, ?)",
                id,
                name,
                isFinal,
                rank);
    }

    /** An order that entered Waiting that long ago. */
    void waiting(long id, Duration since) {
        insertOrder(id, WAITING);
        log(id, WAITING, ZONE.local(NOON.minus(since)));
    }

    void log(long id, int status, LocalDateTime at) {
        execute(
                "INSERT INTO {ms2_order_logs} (`user_id`, `order_id`, `timestamp`, `action`, `entry`, `ip`)"
                        + " VALUES (1, ?, ?, 'status', ?, '')",
                id,
                at,
                Integer.toString(status));
    }

    /** What a manager does in MODX. */
    void managerMoves(long id, int status) {
        execute("UPDATE {ms2_orders} SET `status` = ? WHERE `id` = ?", status, id);
        log(id, status, ZONE.local(now));
    }

    int statusOf(long id) {
        return Integer.parseInt(
                texts("SELECT `status` FROM {ms2_orders} WHERE `id` = ?", id).get(0));
    }

    RunReport run(Task... tasks) {
        Postman nobody = (runId, until, watcher) -> Postman.Tally.NONE;
        Runner runner = new Runner(
                shop(),
                store.book(),
                store.moves(ZONE, "cron"),
                new OneMailEach(),
                nobody,
                station(),
                clock(),
                ZONE,
                1);
        return runner.run(List.of(tasks), new RunRequest(Set.of(), null, true, 0, "cron"));
    }

    Undoer undoer() {
        return new Undoer(store.undoBook(ZONE, "olga"), shop(), station(), clock());
    }

    RunReport undo(String runId) {
        UndoPlan plan = undoer().plan(runId);
        return undoer().undo(plan, "olga", RunWatcher.NONE);
    }

    private Station station() {
        return new WithoutDatabaseClock(store.station(null));
    }

    private JdbcShop shop() {
        return new JdbcShop(database, Extras.NONE, store.putBacks());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static final class OneMailEach implements MailRoom {
        @Override
        public List<Intent> intents(List<Verdict> due) {
            return due.stream()
                    .map(v -> new Intent("customer@example.com", true))
                    .toList();
        }

        @Override
        public Map<Verdict, Drafts> render(List<Verdict> due) {
            Map<Verdict, Drafts> drafts = new HashMap<>();
            due.forEach(v -> drafts.put(
                    v,
                    new Drafts(
                            List.of(Samples.mail(
                                    Kind.CUSTOMER, v.order().id(), v.task().to())),
                            null)));
            return drafts;
        }
    }
}
