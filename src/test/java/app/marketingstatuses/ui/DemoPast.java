package app.marketingstatuses.ui;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.shop.Sql;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A demo shop with a day behind it: runs by cron and by hand, a failed order, mails that died, mails that wait. */
public final class DemoPast {
    private final Path home;
    private final Instant now;
    private final List<RunReport> runs = new ArrayList<>();

    /** @param home a new settings folder; the demo shop in it is closed when this returns */
    public DemoPast(Path home, Instant now) {
        this.home = home;
        this.now = now;
        run(Duration.ofHours(26), "cron", 9, true);
        run(Duration.ofHours(22), "cron", 6, true);
        run(Duration.ofHours(17), "olga", 5, false);
        run(Duration.ofHours(9), "cron", 2, true);
        at(Duration.ofMinutes(50), this::oneThatFailed);
        at(Duration.ZERO, this::lettersThatDied);
    }

    /** What the runs reported, oldest first. */
    public List<RunReport> runs() {
        return runs;
    }

    /** Looks into the shop as it is. The desktop must not have it open. */
    public <T> T look(Function<ShopSession, T> work) {
        return at(Duration.ZERO, work);
    }

    private void run(Duration before, String by, int limit, boolean sends) {
        at(before, shop -> {
            List<Task> on = tasks(shop);
            RunRequest all = new RunRequest(Set.of(), limit, true, 0, by);
            RunReport report = sends
                    ? shop.runner(on, by).run(on, all)
                    : shop.runner(on, by).run(on, all, new StopBeforeSending());
            return runs.add(report);
        });
    }

    private Object oneThatFailed(ShopSession shop) {
        List<Task> on = tasks(shop);
        List<Verdict> due = shop.preview(on).plan(on, shop.now()).due();
        String run = runs.get(runs.size() - 1).runId();
        shop.store()
                .moves(shop.zone(), "cron")
                .recordFailure(
                        run,
                        now,
                        due.get(0),
                        "The mail for status \"Payment reminder\" cannot be rendered: no such template.");
        return null;
    }

    private Object lettersThatDied(ShopSession shop) {
        String outbox = shop.database().tables().own("outbox");
        return shop.database()
                .with(connection -> Sql.update(
                        connection,
                        "UPDATE " + outbox
                                + " SET `state` = 'dead', `error` = '550 no such mailbox' WHERE `id` IN (2, 3)"));
    }

    private static List<Task> tasks(ShopSession shop) {
        return shop.store().tasks().list().stream().filter(Task::enabled).toList();
    }

    private <T> T at(Duration before, Function<ShopSession, T> work) {
        Clock clock = Clock.fixed(now.minus(before), ZoneOffset.UTC);
        try (ShopSession shop = new ShopOpener(new Home(home), null, clock).open(new ShopChoice.Demo())) {
            return work.apply(shop);
        }
    }

    /** Lets all orders move and no mail go. */
    private static final class StopBeforeSending implements app.marketingstatuses.engine.RunWatcher {
        private boolean all;

        @Override
        public boolean isCancelled() {
            return all;
        }

        @Override
        public void orders(int done, int total) {
            all = done == total;
        }

        @Override
        public void mailsSent(int sent) {}
    }
}
