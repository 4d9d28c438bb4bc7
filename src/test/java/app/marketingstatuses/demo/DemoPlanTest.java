package app.marketingstatuses.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Candidate;
import app.marketingstatuses.engine.Judge;
import app.marketingstatuses.engine.OrderMemory;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.Planner;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.engine.Verdict.State;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.JdbcShop;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.tasks.FileTask;
import app.marketingstatuses.tasks.KnownTasks;
import app.marketingstatuses.tasks.ShopDirectory;
import app.marketingstatuses.tasks.TasksReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPlanTest {
    private static final int FUSE = 500;

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-24T09:00:22Z", "2026-07-05T23:59:59Z", "2027-03-28T01:30:00Z", "2027-10-31T00:30:00Z"})
    void everyTaskHasOrdersDueWaitingAndHeldWheneverTheShopIsMade(Instant now) {
        try (Database shop =
                DemoShop.open(home, Clock.fixed(now, ZoneOffset.UTC)).database()) {
            Plan plan = plan(shop, now, now);
            assertThat(plan.due()).hasSizeBetween(20, FUSE / 5);
            for (String task : List.of("Payment reminder", "Review request", "Promo issued")) {
                Map<State, Long> states = states(plan, task);
                assertThat(states).as(task).containsKeys(State.WAITING, State.DUE, State.HELD);
            }
            assertThat(plan.heldCounts()).containsKeys(Reason.FINAL_STATUS, Reason.CONDITION, Reason.NO_CLOCK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "2026-11-24T09:00:22Z")
    void clearingFinalReleasesAFewOrdersAndNoFlood(Instant now) {
        try (Database shop =
                DemoShop.open(home, Clock.fixed(now, ZoneOffset.UTC)).database()) {
            int before = plan(shop, now, now).due().size();
            shop.with(c -> Sql.update(c, "UPDATE `modx_ms2_order_statuses` SET `final` = 0 WHERE `id` = 3"));
            assertThat(plan(shop, now, now).due().size() - before).isBetween(10, 40);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "2026-11-24T09:00:22Z")
    void somethingHappensInTheDaysAfter(Instant now) {
        try (Database shop =
                DemoShop.open(home, Clock.fixed(now, ZoneOffset.UTC)).database()) {
            int due = plan(shop, now, now).due().size();
            assertThat(plan(shop, now, now.plus(Duration.ofDays(3))).due()).hasSizeGreaterThan(due + 5);
        }
    }

    private static Map<State, Long> states(Plan plan, String task) {
        return plan.verdicts().stream()
                .filter(v -> v.task().name().equals(task))
                .collect(Collectors.groupingBy(Verdict::state, Collectors.counting()));
    }

    /** Of all orders, those that a run need not look at included. */
    private static Plan plan(Database database, Instant now, Instant at) {
        JdbcShop shop = new JdbcShop(database, false);
        Judge judge = new Judge(shop.statuses(), new ShopZone(ZoneId.of("Europe/London")), 1);
        List<Long> ids = shop.ordersIn(Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99), 0, 1000);
        List<Candidate> all = shop.orders(ids).orders().values().stream()
                .map(order -> new Candidate(order, OrderMemory.NONE, true))
                .toList();
        return new Planner(tasks(shop.statuses(), now), judge).plan(all, at, now);
    }

    private static List<Task> tasks(Statuses statuses, Instant now) {
        ShopDirectory directory = new ShopDirectory(
                statuses,
                status -> true,
                Map.of(),
                Map.of(1, "PayPal", 2, "Card", 3, "Cash on delivery"),
                Map.of(),
                Set.of("web"),
                context -> true);
        byte[] file = DemoTasks.file(now).getBytes(StandardCharsets.UTF_8);
        List<Task> tasks = new ArrayList<>();
        for (FileTask read : TasksReader.read("tasks.json", file, directory, KnownTasks.NONE)) {
            assertThat(read.dueFromGiven()).isTrue();
            tasks.add(read.task().stored(tasks.size() + 1, 1));
        }
        return tasks;
    }
}
