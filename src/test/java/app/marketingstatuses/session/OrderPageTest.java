package app.marketingstatuses.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.engine.Verdict.State;
import app.marketingstatuses.shop.StatusChange;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderPageTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:22Z");

    @TempDir
    Path home;

    @Test
    void anOrderOfTheDemoIsTold() {
        try (ShopSession demo = Visits.demo(home, NOW)) {
            long sent = demo.search().in(3, 1).get(0).id();

            OrderPage page = OrderPage.read(demo, sent).orElseThrow();

            assertThat(page.total()).startsWith("£");
            assertThat(page.log()).extracting(StatusChange::status).last().isEqualTo(3);
            assertThat(page.explanation().tasks()).hasSize(3);
            assertThat(page.details().delivery()).containsKey("name");
            assertThat(page.paidStatus()).isEqualTo(2);
            assertThat(OrderPage.read(demo, 4711)).isEmpty();
        }
    }

    @Test
    void aMoveOfOursIsInTheLogAndOnRecord() {
        try (TestShop shop = TestShop.create()) {
            int reminder = shop.addStatus("Payment reminder");
            Instant now = Visits.present();
            long id = shop.order().cost("1234.50").enteredAt(Visits.utc(now.minusSeconds(3600)));
            ShopSession session = Visits.of(shop, home, now);
            Task task = session.store()
                    .tasks()
                    .insert(Tasks.task(0, TestShop.NEW, reminder, 5)
                            .named("Remind")
                            .build());
            session.runner(List.of(task), "cron")
                    .run(List.of(task), new RunRequest(Set.of(), null, true, null, "cron"));

            OrderPage page = OrderPage.read(session, id).orElseThrow();

            assertThat(page.total()).isEqualTo("1 234.5 USD");
            assertThat(page.log()).extracting(StatusChange::status).containsExactly(TestShop.NEW, reminder);
            assertThat(page.record().moves()).hasSize(1);
            assertThat(page.record().moves().get(0).entryId())
                    .isEqualTo(page.log().get(1).entryId());
            assertThat(page.explanation().tasks().get(0).state()).isEqualTo(State.DONE);
        }
    }
}
