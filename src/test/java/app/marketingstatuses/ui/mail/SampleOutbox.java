package app.marketingstatuses.ui.mail;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.shop.Sql;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A demo shop whose outbox holds mail in every state. */
public final class SampleOutbox {
    private SampleOutbox() {}

    /** Makes it in a settings folder: a run that sends, and then a bad day of the mail server. */
    public static void make(Path home, Clock clock) {
        try (ShopSession shop = new ShopOpener(new Home(home), null, clock).open(new ShopChoice.Demo())) {
            List<Task> on =
                    shop.store().tasks().list().stream().filter(Task::enabled).toList();
            shop.runner(on, "cron").run(on, new RunRequest(Set.of(), null, true, 0, "cron"));
            List<Long> ids = ids(shop);
            Instant now = clock.instant();
            set(shop, ids.get(0), "dead", "550 5.1.1 recipient refused", 1, now);
            set(shop, ids.get(1), "dead", "expired", 0, now);
            set(shop, ids.get(2), "retrying", "450 4.7.1 try later", 3, now.plus(Duration.ofMinutes(9)));
            set(shop, ids.get(3), "dropped", "order-moved-on", 0, now);
            set(shop, ids.get(4), "queued", null, 0, now.minusSeconds(5));
            set(shop, ids.get(5), "queued", null, 0, now.minusSeconds(5));
        }
    }

    static List<Long> ids(ShopSession shop) {
        return shop.database()
                .with(c ->
                        Sql.query(c, "SELECT `id` FROM " + table(shop) + " ORDER BY `id` DESC", row -> row.getLong(1)));
    }

    private static String table(ShopSession shop) {
        return shop.database().tables().own("outbox");
    }

    private static void set(ShopSession shop, long id, String state, String error, int attempts, Instant nextAt) {
        shop.database()
                .with(c -> Sql.update(
                        c,
                        "UPDATE " + table(shop)
                                + " SET `state` = ?, `error` = ?, `attempts` = ?, `next_at` = ?, `sent_at` = NULL WHERE `id` = ?",
                        state,
                        error,
                        attempts,
                        nextAt.toEpochMilli(),
                        id));
    }
}
