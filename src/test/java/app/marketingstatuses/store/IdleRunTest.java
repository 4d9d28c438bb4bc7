package app.marketingstatuses.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.Postman;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.engine.Runner;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.testing.TestShop;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A minute in which nothing is due writes nothing but the heartbeat, however often it comes. */
class IdleRunTest {
    private static final ShopZone UTC = new ShopZone(ZoneOffset.UTC);

    @Test
    void aHundredRunsOnAnUnchangedShopWriteTheHeartbeatOnly() {
        try (TestShop shop = TestShop.create()) {
            int reminder = shop.addStatus("Payment reminder");
            LocalDateTime now = LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
            for (int i = 0; i < 30; i++) {
                shop.order().status(i % 2 + 1).enteredAt(now.minusMinutes(3));
                shop.order().status(1).createdOn((LocalDateTime) null).insert();
                shop.order().status(77).insert();
            }
            Store store = new Store(shop.database());
            store.init(false, null);
            store.tasks().insert(Samples.task(0, "Remind", TestShop.NEW, reminder));
            store.tasks().insert(Samples.task(0, "Other", 77, reminder));
            List<Task> tasks = store.tasks().list();
            Instant start = Instant.now();
            run(shop, store, tasks, start);
            run(shop, store, tasks, start.plusSeconds(1));

            Map<String, Long> before = writes(shop);
            for (int i = 2; i < 102; i++) {
                RunReport report = run(shop, store, tasks, start.plusSeconds(1));
                assertThat(report.didSomething()).isFalse();
            }
            Map<String, Long> after = writes(shop);

            after.replaceAll((name, count) -> count - before.get(name));
            assertThat(after)
                    .isEqualTo(Map.of("Com_insert", 0L, "Com_update", 100L, "Com_delete", 0L, "Com_replace", 0L));
        }
    }

    private static Map<String, Long> writes(TestShop shop) {
        Map<String, Long> counts = new TreeMap<>();
        shop.database()
                .with(connection -> Sql.query(
                        connection,
                        "SHOW GLOBAL STATUS WHERE `Variable_name` IN ('Com_insert', 'Com_update', 'Com_delete', 'Com_replace')",
                        row -> counts.put(row.getString(1), row.getLong(2))));
        return counts;
    }

    private static RunReport run(TestShop shop, Store store, List<Task> tasks, Instant at) {
        MailRoom noMail = new MailRoom() {
            @Override
            public List<Intent> intents(List<Verdict> due) {
                return due.stream().map(v -> new Intent(null, false)).toList();
            }

            @Override
            public Map<Verdict, Drafts> render(List<Verdict> due) {
                return Map.of();
            }
        };
        Postman nobody = (runId, until, watcher) -> Postman.Tally.NONE;
        return new Runner(
                        new JdbcShop(shop.database(), false),
                        store.book(),
                        store.moves(UTC, "test"),
                        noMail,
                        nobody,
                        store.station(null),
                        Clock.fixed(at, ZoneOffset.UTC),
                        UTC,
                        TestShop.NEW)
                .run(tasks, new RunRequest(Set.of(), null, true, null, "test"));
    }
}
