package app.marketingstatuses.ui;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.MariaDb;
import app.marketingstatuses.testing.MovedClock;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.testing.Wire;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * A shop on MariaDB with a task that is on, an order that is due and one that cron has moved, open in a
 * window as the shop that was open last.
 */
final class OpenedShop implements AutoCloseable {
    final MovedClock clock = new MovedClock();
    final TestShop shop = TestShop.create();
    final Wire wire = new Wire(MariaDb.port());
    final long task;
    final long order;
    final Snap snap;
    final Hand hand;

    OpenedShop(Path home, boolean production, boolean readOnly) throws Exception {
        shop.setting("date_timezone", "UTC");
        int reminder = shop.addStatus("Payment reminder");
        shop.setStatus(reminder, "email_user", 1);
        shop.setStatus(reminder, "subject_user", "Order [[+num]] waits for its payment");
        Store store = new Store(shop.database());
        store.init(false, null);
        store.tasks()
                .insert(Tasks.task(0, TestShop.NEW, reminder, 10)
                        .named("Payment reminder")
                        .build());
        task = shop.queryLong("SELECT `id` FROM {marketing_statuses_tasks}");
        shop.order().num("2611/6").enteredAt(ago(Duration.ofHours(2)));
        cronRan(home);
        shop.execute("UPDATE {marketing_statuses_outbox} SET `next_at` = 0");
        order = shop.order().num("2611/7").enteredAt(ago(Duration.ofHours(1)));
        save(home, production, readOnly);
        Snap.startUp();
        snap = new Snap(home, clock, "en", "light", 1280, 800);
        hand = new Hand(snap);
        Snap.onFx(() -> snap.window().openLast());
        hand.ready("go-tasks");
        snap.settle();
    }

    /** A run as of cron; its mail waits, for the shop names no mail server. */
    private void cronRan(Path home) {
        ShopOpener opener = new ShopOpener(new Home(home), null, clock);
        try (ShopSession session = opener.open(new ShopChoice.ByHand(shop.connectionSettings()))) {
            List<Task> on = session.store().tasks().list();
            RunRequest request = new RunRequest(Set.of(), null, true, null, "cron");
            session.runner(on, "cron").run(on, request, RunWatcher.NONE);
        }
    }

    private void save(Path home, boolean production, boolean readOnly) {
        ConnectionSettings access = shop.connectionSettings();
        Profile.ByHand hand = new Profile.ByHand(
                access.host(),
                wire.port(),
                access.database(),
                access.user(),
                access.prefix(),
                access.password(),
                "off");
        Profile profile = new Profile(
                "Tea", "#1b7f5f", production, readOnly, null, hand, null, Profile.Keep.FILE, null, null, null);
        Profiles.read(new Home(home), clock).save(List.of(profile));
        DesktopMemory memory = DesktopMemory.read(new Home(home));
        memory.put("shop", "profile:Tea");
        memory.save();
    }

    private LocalDateTime ago(Duration time) {
        return LocalDateTime.ofInstant(clock.instant().minus(time), ZoneOffset.UTC);
    }

    @Override
    public void close() {
        wire.mend();
        snap.close();
        wire.close();
        shop.close();
    }
}
