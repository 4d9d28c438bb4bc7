package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.demo.DemoShop;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailRoom.Drafts;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.testing.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's embedded database serves the mails as well as a real one. */
class DemoMailTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void everyStatusOfTheDemoCanMailItsOrders(@TempDir Path home) {
        try (Database database =
                DemoShop.open(home, Clock.fixed(NOW, ZoneOffset.UTC)).database()) {
            JdbcShop shop = new JdbcShop(database, false);
            MailService service = new MailService(database, shop::statuses, null, MailBench.NOTHING_OWN);
            Set<Integer> ids = new HashSet<>(
                    shop.statuses().all().stream().map(OrderStatus::id).toList());
            List<Verdict> moves = new ArrayList<>();
            for (Order order : shop.orders(shop.ordersIn(ids, 0, 40)).orders().values()) {
                ids.forEach(status -> moves.add(move(order, status)));
            }

            List<Drafts> drafts = List.copyOf(service.render(moves).values());

            assertThat(drafts).allSatisfy(draft -> assertThat(draft.failure()).isNull());
            List<OutgoingMail> mails =
                    drafts.stream().flatMap(draft -> draft.mails().stream()).toList();
            assertThat(mails)
                    .isNotEmpty()
                    .allSatisfy(mail -> assertThat(mail.html()).contains("</html>"));
            assertThat(service.intents(moves))
                    .extracting(intent -> intent.any())
                    .isEqualTo(drafts.stream()
                            .map(draft -> !draft.mails().isEmpty())
                            .toList());
        }
    }

    @Test
    void aTemplateStartedFromTheDemosChunksMakesTheSameMails(@TempDir Path home) {
        try (Database database =
                DemoShop.open(home, Clock.fixed(NOW, ZoneOffset.UTC)).database()) {
            JdbcShop shop = new JdbcShop(database, false);
            TemplateStudio studio =
                    new TemplateStudio(database, shop::statuses, null, MailBench.NOTHING_OWN, status -> false);
            int started = 0;
            for (OrderStatus status : shop.statuses().all()) {
                for (Kind audience : Kind.values()) {
                    MailTemplate start = studio.start(BodySource.CHUNK, status.id(), audience, "en")
                            .orElse(null);
                    if (start != null) {
                        started++;
                        assertThat(studio.check(start)).isEmpty();
                        assertThat(studio.compare(start, 30))
                                .hasSizeGreaterThan(20)
                                .allSatisfy(both -> assertThat(both.same()).isTrue());
                    }
                }
            }
            assertThat(started).isEqualTo(7);
        }
    }

    private static Verdict move(Order order, int status) {
        Task task = Tasks.task(1, 0, status, 5).build();
        return new Verdict(task, order, Verdict.State.DUE, null, null, NOW, NOW);
    }
}
