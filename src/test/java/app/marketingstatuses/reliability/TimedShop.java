package app.marketingstatuses.reliability;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.session.MailWay;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.testing.TimelessDialect;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs on a shop at any time: the clock of its database is left out. */
final class TimedShop {
    private final OpenShop open;
    private final Home home;

    TimedShop(TestShop shop, Path home) {
        Database real = shop.database();
        Database timeless = new Database(
                new TimelessDialect.Source(real), real.tables(), new TimelessDialect(real.dialect()), () -> {});
        open = new OpenShop(timeless, null, null, new MailWay.Shops());
        this.home = Home.of(home, Map.of());
    }

    /** One run as cron starts it. */
    RunReport run(Clock clock) {
        ShopSession session = new ShopOpener(home, null, clock).session(open);
        List<Task> tasks = session.store().tasks().list();
        return session.runner(tasks, "cron").run(tasks, new RunRequest(Set.of(), null, true, null, "cron"));
    }
}
