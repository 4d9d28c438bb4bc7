package app.marketingstatuses.ui.overview;

import app.marketingstatuses.doctor.TaskTraps;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.HourlyForecast;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.session.PromoSupply;
import app.marketingstatuses.session.ShopTraps;
import app.marketingstatuses.store.CronDay;
import app.marketingstatuses.store.TrialState;
import app.marketingstatuses.store.Troubles;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at a shop that tests make up: the story of the mock-ups unless they say otherwise. */
final class Looks {
    static final Instant NOW = Instant.parse("2026-11-24T09:00:22Z");
    static final int NEW = 1;
    static final int SENT = 3;
    static final int CANCELLED = 4;
    static final int REMINDED = 6;
    static final int REVIEW = 7;
    static final int PROMO = 8;
    static final Station.Place HOME = new Station.Place("https://tea.example/", "shop", "db1:3306");

    List<Task> tasks = List.of(
            Tasks.task(1, NEW, REMINDED, 5).named("Payment reminder").build(),
            Tasks.task(2, SENT, REVIEW, 10080).named("Review request").build(),
            Tasks.task(3, SENT, PROMO, 20160)
                    .from(List.of(SENT, REVIEW))
                    .clock(new app.marketingstatuses.domain.TaskClock.Since(SENT))
                    .named("Promo code")
                    .build());
    Station.State station = new Station.State(null, null, HOME, HOME, NOW, NOW, 500);
    CronDay cron = new CronDay(
            NOW.minus(Duration.ofDays(1)),
            NOW,
            NOW.minus(Duration.ofDays(1)),
            NOW.minusSeconds(21),
            1364,
            List.of(new CronDay.Gap(
                    Instant.parse("2026-11-24T02:10:01Z"), Instant.parse("2026-11-24T03:27:01Z"), false)));
    Troubles troubles = new Troubles(
            List.of(new Troubles.DeadMails(
                    3, 3, Instant.parse("2026-11-23T11:02:00Z"), Instant.parse("2026-11-23T16:20:00Z"))),
            0,
            List.of(),
            null);
    final List<Verdict> due = new ArrayList<>();
    final List<Verdict> held = new ArrayList<>();
    int movedAfterGap;
    PromoSupply promos = PromoSupply.MADE;

    Looks() {
        add(due, tasks.get(0), NEW, null, 5);
        add(held, tasks.get(1), SENT, Reason.FINAL_STATUS, 3);
        add(held, tasks.get(2), SENT, Reason.FINAL_STATUS, 4);
        add(due, tasks.get(2), REVIEW, null, 4);
        add(held, tasks.get(0), NEW, Reason.CONDITION, 6);
    }

    Overview overview() {
        Map<Long, String> names = new HashMap<>();
        tasks.forEach(task -> names.put(task.id(), task.name()));
        return new Overview(
                NOW,
                station,
                cron,
                movedAfterGap,
                statuses(),
                tasks,
                names,
                Map.of(NEW, 31L, SENT, 1902L, REVIEW, 64L, PROMO, 96L, 99, 1L),
                new Plan(NOW, due, held, List.of()),
                new HourlyForecast(List.of(), Map.of(), List.of()),
                new ShopTraps(statuses(), new TaskTraps(statuses(), 1, 2, 4).find(tasks), Map.of()),
                troubles,
                List.of(),
                null,
                TrialState.NONE,
                promos);
    }

    static void add(List<Verdict> into, Task task, int status, Reason reason, int count) {
        for (int i = 0; i < count; i++) {
            Order order = new Order(
                    into.size() + 1, "1", 1, null, BigDecimal.TEN, status, 1, 1, "web", Set.of(), Map.of(), null);
            into.add(new Verdict(
                    task, order, reason == null ? Verdict.State.DUE : Verdict.State.HELD, reason, null, NOW, null));
        }
    }

    static Statuses statuses() {
        return new Statuses(List.of(
                status(NEW, "New", false, 1),
                status(2, "Paid", false, 2),
                status(SENT, "Sent", true, 3),
                status(CANCELLED, "Cancelled", true, 4),
                status(REMINDED, "Payment reminder", false, 5),
                status(REVIEW, "Review requested", false, 6),
                status(PROMO, "Promo issued", false, 7)));
    }

    private static OrderStatus status(int id, String name, boolean isFinal, long rank) {
        return new OrderStatus(id, name, "336699", true, false, "mail", "", 1, 0, true, isFinal, false, rank);
    }
}
