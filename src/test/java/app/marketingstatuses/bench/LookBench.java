package app.marketingstatuses.bench;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.store.RunFilter;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * What looks at a large shop cost, without a window: preview before and after a run followed it, a look ahead, the
 * overview, the counts of a task. All orders are due; their number is its only argument. Prints wall time, processor time
 * of this process and how much of the heap was in use at most.
 */
public final class LookBench {
    private final ShopOpener opener;
    private final ShopChoice choice;

    private LookBench(ShopOpener opener, ShopChoice choice) {
        this.opener = opener;
        this.choice = choice;
    }

    public static void main(String[] args) throws Exception {
        int orders = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        try (TestShop shop = TestShop.create()) {
            BigShop.fillWithNew(shop, orders);
            Path home = Files.createTempDirectory("bench");
            ShopOpener opener = new ShopOpener(new Home(home), null, Clock.systemUTC());
            new LookBench(opener, new ShopChoice.ByHand(shop.connectionSettings())).measure();
        }
        System.exit(0); // The server's output is still waited for.
    }

    private void measure() throws Exception {
        try (ShopSession session = open()) {
            session.store().init(false, null);
            session.store()
                    .tasks()
                    .insert(Tasks.task(0, TestShop.NEW, TestShop.CANCELLED, 5)
                            .withoutMail()
                            .build());
        }
        told("preview, no run ever followed", () -> plan());
        told("the same again", () -> plan());
        told("overview, no run ever followed", () -> overview());
        told("counts of a task", () -> outlook());
        told("overdue of a task", () -> overdue());
        told("7 days ahead, no run ever followed", () -> forecast());
        told("run that follows and moves nothing", () -> run(0));
        told("preview", () -> plan());
        told("7 days ahead", () -> forecast());
        told("overview", () -> overview());
        told("run that moves 20,000", () -> run(20_000));
        told("that run in the history", () -> history());
    }

    private Object plan() {
        try (ShopSession session = open()) {
            List<Task> tasks = session.store().tasks().list();
            return session.preview(tasks).plan(tasks, session.now()).due().size();
        }
    }

    private Object forecast() {
        try (ShopSession session = open()) {
            List<Task> tasks = session.store().tasks().list();
            return session.preview(tasks)
                    .forecast(tasks, session.now(), session.now().plus(Duration.ofDays(7)))
                    .moves()
                    .size();
        }
    }

    private Object overview() {
        try (ShopSession session = open()) {
            return Overview.read(session).now().due().size();
        }
    }

    private Object outlook() {
        try (ShopSession session = open()) {
            List<Task> tasks = session.store().tasks().list();
            long id = tasks.get(0).id();
            return session.preview(tasks)
                    .outlooks(tasks, Set.of(id), session.now(), () -> false)
                    .get(id)
                    .due();
        }
    }

    private Object overdue() {
        try (ShopSession session = open()) {
            List<Task> tasks = session.store().tasks().list();
            return session.preview(tasks)
                    .overdue(tasks.get(0), session.now(), looked -> {})
                    .all();
        }
    }

    private Object run(int limit) {
        try (ShopSession session = open()) {
            List<Task> tasks = session.store().tasks().list();
            return session.runner(tasks, "bench")
                    .run(tasks, new RunRequest(Set.of(), limit, false, 0, "bench"))
                    .moved()
                    .size();
        }
    }

    private Object history() {
        try (ShopSession session = open()) {
            String run =
                    session.store().runLog().page(RunFilter.ALL, null, 1).get(0).runId();
            return session.store().runLog().orders(run).size()
                    + session.store().runLog().mails(run).size();
        }
    }

    private ShopSession open() {
        return opener.session(opener.connect(choice));
    }

    private static void told(String what, Callable<Object> work) throws Exception {
        try (HeapPeak peak = HeapPeak.begin()) {
            told(what, work, peak);
        }
    }

    private static void told(String what, Callable<Object> work, HeapPeak peak) throws Exception {
        long cpu = HeapPeak.processorTime();
        long begun = System.nanoTime();
        Object answer;
        try {
            answer = work.call();
        } catch (OutOfMemoryError e) {
            answer = "out of memory";
        }
        long wall = System.nanoTime() - begun;
        System.out.printf(
                Locale.ROOT,
                "%-40s %6d ms, %6d ms of processor, heap %4d MB at most: %s%n",
                what,
                wall / 1_000_000,
                (HeapPeak.processorTime() - cpu) / 1_000_000,
                peak.megabytes(),
                answer);
    }
}
