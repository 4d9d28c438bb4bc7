package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Preview;
import app.marketingstatuses.promo.PromoService;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.DatabaseException;
import app.marketingstatuses.shop.ShopProbe;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.store.TrialState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Looks at everything that must be well for runs to move orders and mail customers. Changes nothing, sends nothing. */
public final class Doctor {
    private static final String CONNECTION = "connection";
    private static final int SPANS = 50;

    private final Visit visit;
    private final ShopProbe probe;
    private final Instant now;
    private final List<Check> checks = new ArrayList<>();

    private Doctor(Visit visit) {
        this.visit = visit;
        this.probe = new ShopProbe(visit.database());
        this.now = visit.clock().instant();
    }

    /** Every check, always in the same order; what cannot be looked at is a failed check of its own. */
    public static List<Check> examine(Visit visit) {
        Doctor doctor = new Doctor(visit);
        List<Check> init = doctor.attempt("init", () -> List.of(doctor.init()));
        boolean ready = init.get(0).result() == Check.Result.OK;
        doctor.database(ready);
        doctor.checks.addAll(init);
        List<Task> tasks = ready ? doctor.runs() : List.of();
        doctor.mail(tasks);
        doctor.php();
        return List.copyOf(doctor.checks);
    }

    /** The only check there is where the shop cannot be opened. */
    public static List<Check> unreachable(Refusal why) {
        // What an SSH server refuses says itself what to do, and has nothing to do with the site's file.
        boolean onTheWay = why.code() != null && why.code().startsWith("ssh-");
        Sentence fix = onTheWay ? null : Sentence.of("connection.fix");
        return List.of(Check.fail(CONNECTION, new Sentence.Refused(why), fix));
    }

    private void database(boolean ready) {
        look(CONNECTION, () -> List.of(Check.ok(CONNECTION, connected(visit.database()))));
        look("version", () -> List.of(Engine.version(probe.version())));
        look("privileges", () -> List.of(Engine.privileges(probe.missingRights(), ready)));
        look("tables", () -> List.of(Engine.tables(probe.missing())));
        look("mail-tables", () -> Engine.mailTables(probe.missingForMails(), probe.missingForChunks()));
        look(
                "engine",
                () -> List.of(Engine.transactions(
                        List.copyOf(probe.enginesWithoutTransactions().keySet()))));
        look("zone", () -> List.of(Zones.chosen(visit.zone())));
        Zones zones = new Zones(visit.zone().zone(), now);
        look(
                "zone-future",
                () -> zones.future(probe.newestLogTime().orElse(null)).stream().toList());
        look("clock", () -> List.of(vitals().clock(probe.utcNow())));
    }

    private void php() {
        look(
                "listeners",
                () -> List.of(Bypassed.listeners(probe.listeners().stream()
                        .map(ShopProbe.Listener::plugin)
                        .distinct()
                        .toList())));
        look("order-handler", () -> List.of(Bypassed.handler(probe.customOrderHandler())));
    }

    private Check init() {
        int version = visit.store().schemaVersion();
        if (version == 0) {
            return Check.fail("init", Sentence.of("init.none"), Sentence.of("init.none.fix"));
        }
        try {
            visit.store().requireInit();
            return Check.ok("init", Sentence.of("init.ok", version));
        } catch (Refusal e) {
            return Check.fail("init", new Sentence.Refused(e), Sentence.of("init.refused.fix"));
        }
    }

    /** What only a shop with our own tables has; its tasks. */
    private List<Task> runs() {
        List<Task> tasks = new ArrayList<>();
        look("guards", () -> vitals().guards(visit.station().state()));
        look(
                "cron",
                () -> new Cron(visit.zone().zone(), now)
                        .check(visit.store().heartbeats().last(SPANS)));
        look("tasks", () -> {
            tasks.addAll(visit.store().tasks().list());
            return Rules.of(tasks, traps());
        });
        look("promo-codes", () -> new PromoChecks(promos()).of(tasks));
        look("do-not-mail", () -> unsubscribing().of(tasks));
        look("trial", () -> trial(visit.store().trials().state(), tasks));
        look("fuse", () -> List.of(Vitals.fuse(visit.store().settings().fuse(), due(tasks))));
        return tasks;
    }

    private void mail(List<Task> tasks) {
        boolean wanted = tasks.stream().anyMatch(task -> task.enabled() && task.mail() == Task.MailMode.STATUS);
        look("mail-rendering", () -> new Rendering(visit.shop(), visit.mailRoom()).check(tasks));
        look("smtp", () -> List.of(Post.check(visit.transport(), wanted)));
    }

    /** Nothing while no trial is on. */
    private static List<Check> trial(TrialState trials, List<Task> tasks) {
        int tried = trials.tasks(tasks).size();
        if (tried == 0 && !trials.shop().isOn()) {
            return List.of();
        }
        return List.of(Check.warn("trial", Sentence.counted("trial", tried), Sentence.of("trial.fix")));
    }

    private PromoService promos() {
        return new PromoService(
                visit.database(),
                visit.store(),
                visit.shop()::statuses,
                visit.zone().zone(),
                visit.clock());
    }

    private Unsubscribing unsubscribing() {
        Store store = visit.store();
        return new Unsubscribing(
                visit.shop().statuses(),
                store.settings().list(),
                store.doNotMail().size());
    }

    private TaskTraps traps() {
        return TaskTraps.of(visit.shop().statuses(), visit.settings());
    }

    private int due(List<Task> tasks) {
        List<Task> on = tasks.stream().filter(Task::enabled).toList();
        return new Preview(
                        visit.shop(),
                        visit.store().book(),
                        visit.zone().zone(),
                        visit.settings().initialStatus(),
                        visit.clock(),
                        visit.store().trials().state().shop())
                .plan(on, now)
                .due()
                .size();
    }

    private Vitals vitals() {
        return new Vitals(visit.zone().zone(), now);
    }

    private static Sentence connected(Database database) {
        return database.with(connection -> Sentence.of(
                "connected", connection.getCatalog(), database.dialect().server(connection)));
    }

    private void look(String id, Supplier<List<Check>> check) {
        checks.addAll(attempt(id, check));
    }

    /** One check that breaks must not hide the others. */
    private List<Check> attempt(String id, Supplier<List<Check>> check) {
        try {
            return check.get();
        } catch (Refusal e) {
            return List.of(Check.fail(id, Sentence.of("unseen", new Sentence.Refused(e)), null));
        } catch (DatabaseException e) {
            return List.of(Check.fail(id, Sentence.of("unseen", new Sentence.Noted(e.getMessage())), null));
        } catch (RuntimeException e) {
            return List.of(Check.fail(id, Sentence.of("unseen", e.getClass().getSimpleName() + "."), null));
        }
    }
}
