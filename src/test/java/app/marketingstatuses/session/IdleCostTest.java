package app.marketingstatuses.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a minute in which nothing is due asks the database, as cron pays for it every minute. */
class IdleCostTest {
    @TempDir
    Path home;

    @Test
    void paceAndQuietHoursCostNothingWhileNoMailWaitsAndTheReportOneQuestion() {
        try (TestShop shop = TestShop.create()) {
            Store store = new Store(shop.database());
            run(shop);
            long before = questions(shop);

            store.settings().set("mail-pace", "5");
            store.settings().set("quiet-hours", "21:00-09:00");
            assertThat(questions(shop)).isEqualTo(before);

            store.settings()
                    .set(
                            "digest",
                            LocalTime.now(ZoneOffset.UTC)
                                    .minusMinutes(2)
                                    .toString()
                                    .substring(0, 5));
            store.settings().set("digest-to", "boss@example.com");
            run(shop);
            assertThat(questions(shop)).as("once today's report is made").isEqualTo(before + 1);
        }
    }

    private void run(TestShop shop) {
        Visits.of(shop, home, Visits.present())
                .runner(List.of(), "test")
                .run(List.of(), new RunRequest(Set.of(), null, true, null, "test"));
    }

    private long questions(TestShop shop) {
        long start = asked(shop);
        run(shop);
        return asked(shop) - start;
    }

    private static long asked(TestShop shop) {
        return shop.database()
                .with(connection -> Sql.first(connection, "SHOW GLOBAL STATUS LIKE 'Com_select'", row -> row.getLong(2))
                        .orElseThrow());
    }
}
