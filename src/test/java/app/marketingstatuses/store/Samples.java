package app.marketingstatuses.store;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.engine.Verdict.State;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plain tasks, verdicts and mails. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private Samples() {}

    static Task task(long id, String name, int from, int to) {
        return Tasks.task(id, from, to, 5).named(name).build();
    }

    /** An order whose entry into its status is the log row {@code entry}; 0 for none. */
    static Order order(long id, int status, long entry) {
        return new Order(
                id,
                "2611/" + id,
                1,
                null,
                BigDecimal.TEN,
                status,
                1,
                1,
                "web",
                Set.of(),
                entry == 0 ? Map.of() : Map.of(status, new LogEntry(entry, status, null)),
                null);
    }

    static Verdict due(Task task, Order order) {
        return verdict(task, order, State.DUE, null, NOON, NOON);
    }

    static Verdict verdict(Task task, Order order, State state, Reason reason, Instant dueAt, Instant lookAt) {
        ClockStart start = dueAt == null
                ? null
                : new ClockStart(ClockStart.Source.LOG, order.lastEntryId(), dueAt.minus(task.delay()));
        return new Verdict(task, order, state, reason, start, dueAt, lookAt);
    }

    static OutgoingMail mail(OutgoingMail.Kind kind, long orderId, int status) {
        return new OutgoingMail(
                kind,
                orderId,
                status,
                UUID.randomUUID() + "@shop.example.com",
                "shop@example.com",
                "Лавка 🍵",
                "customer@example.com",
                null,
                "ru",
                "Заказ " + orderId,
                "<p>Привет</p>",
                "Привет");
    }
}
