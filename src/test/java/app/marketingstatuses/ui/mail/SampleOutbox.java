package app.marketingstatuses.ui.mail;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.shop.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A demo shop whose outbox holds mail in every state. */
public final class SampleOutbox {
    private SampleOutbox() {}

    private static Path made;

    /** Puts it into a settings folder. It is made once and copied: making a demo shop takes its time. */
    public static synchronized void make(Path home, Clock clock) {
        try {
            if (made == null) {
                made = Files.createTempDirectory("outbox");
                fill(made, clock);
            }
            try (Stream<Path> files = Files.walk(made)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = home.resolve(made.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run that sends, and then a bad day of the mail server. */
    private static void fill(Path home, Clock clock) {
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

    static void set(ShopSession shop, long id, String state, String error, int attempts, Instant nextAt) {
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
