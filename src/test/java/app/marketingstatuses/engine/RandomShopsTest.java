package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 10,000 random shops through the real engine, each against an independent reading of the contract. */
class RandomShopsTest {
    private static final int SHOPS = Integer.getInteger("random.shops", 10_000);
    private static final int FORECASTS = Math.max(SHOPS / 20, 40);
    private static final int RUNS = 6;

    @Test
    void previewIsTheRunThatFollowsAndBothAreWhatTheContractSays() {
        int moves = 0;
        for (long seed = 0; seed < SHOPS; seed++) {
            moves += new Course(seed).play();
        }
        assertThat(moves).as("moves in all").isGreaterThan(SHOPS);
    }

    @Test
    void forecastIsTheRunsEveryMinuteThatFollow() {
        int moves = 0;
        for (long seed = 0; seed < FORECASTS; seed++) {
            moves += new Course(seed).playForecast(Duration.ofHours(5));
        }
        assertThat(moves).as("moves in all").isGreaterThan(FORECASTS / 2);
    }

    /** One shop, several runs, and what managers, customers and imports do between them. */
    private static final class Course {
        private final long seed;
        private final RandomShop random;
        private final InMemoryBook book = new InMemoryBook();
        private final InMemoryShop shop;
        private final Oracle oracle;
        private Instant now;
        private long nextOrder = 1000;

        Course(long seed) {
            this.seed = seed;
            random = new RandomShop(seed);
            shop = new InMemoryShop(random.zone, book.book);
            book.shop = shop;
            oracle = new Oracle(random.zone.id(), random.initialStatus(), random.trial);
            shop.statuses.addAll(random.statuses);
            shop.uncounted.addAll(random.uncounted);
            random.orders.forEach(order -> {
                shop.put(order);
                order.entries().values().forEach(entry -> shop.orderOfEntry.put(entry.id(), order.id()));
            });
            now = random.start;
        }

        int play() {
            int moves = 0;
            for (int run = 0; run < RUNS; run++) {
                Plan preview = preview().plan(random.tasks, now);
                List<Oracle.Due> expected = oracle.due(shop, random.tasks, now);
                assertThat(dues(preview.due()))
                        .as("preview, seed %s run %s", seed, run)
                        .isEqualTo(expected);
                assertExplained(preview);
                moves += run(preview.due());
                disturb();
                now = now.plus(Duration.ofMinutes(random.random.nextInt(2000)));
            }
            comeToRest();
            return moves;
        }

        int playForecast(Duration length) {
            Instant until = now.plus(length);
            List<Forecast.Moved> forecast =
                    preview().forecast(random.tasks, now, until).moves();
            List<Object> told = new ArrayList<>();
            forecast.forEach(m -> told.add(
                    List.of(m.at(), m.verdict().task().id(), m.verdict().order().id())));
            List<Object> happened = new ArrayList<>();
            for (; !now.isAfter(until); now = now.plus(Duration.ofMinutes(1))) {
                for (Verdict verdict : preview().plan(random.tasks, now).due()) {
                    happened.add(
                            List.of(now, verdict.task().id(), verdict.order().id()));
                }
                runner().run(random.tasks, request());
            }
            assertThat(told).as("forecast, seed %s", seed).isEqualTo(happened);
            return happened.size();
        }

        private int run(List<Verdict> planned) {
            Map<Long, Order> before = new HashMap<>(shop.orders);
            RunReport report = runner().run(random.tasks, request());
            assertThat(report.failed()).isEmpty();
            assertThat(report.moved().stream().map(RunReport.Moved::orderId))
                    .as("moved, seed %s", seed)
                    .containsExactlyElementsOf(ids(planned, false));
            assertThat(report.tried().stream().map(RunReport.Tried::orderId))
                    .as("tried, seed %s", seed)
                    .containsExactlyElementsOf(ids(planned, true));
            planned.forEach(v -> {
                Order order = before.get(v.order().id());
                long entry = shop.orders.get(order.id()).lastEntryId();
                oracle.moved(v.task(), order.id(), oracle.start(v.task(), order, now), entry);
            });
            return planned.size();
        }

        private List<Long> ids(List<Verdict> planned, boolean stay) {
            return planned.stream()
                    .filter(v -> oracle.stays(v.task()) == stay)
                    .map(v -> v.order().id())
                    .toList();
        }

        /** Order by order, an explanation tells what the preview shows. */
        private void assertExplained(Plan preview) {
            Explainer explainer = new Explainer(shop, book, random.zone, random.initialStatus(), clock(), random.trial);
            Map<String, Reason> stands = new HashMap<>();
            preview.held().forEach(v -> stands.put(key(v.task(), v.order().id()), v.reason()));
            preview.due().forEach(v -> stands.put(key(v.task(), v.order().id()), null));
            for (Long id : shop.orders.keySet()) {
                for (Explanation.TaskView view :
                        explainer.explain(random.tasks, id).orElseThrow().tasks()) {
                    String key = key(view.task(), id);
                    boolean come = view.state() == Verdict.State.DUE || view.state() == Verdict.State.HELD;
                    assertThat(come).as("explained %s, seed %s", key, seed).isEqualTo(stands.containsKey(key));
                    if (come) {
                        assertThat(view.reason())
                                .as("reason of %s, seed %s", key, seed)
                                .isEqualTo(stands.get(key));
                    }
                }
            }
        }

        private static String key(Task task, long order) {
            return "task " + task.id() + " order " + order;
        }

        /** Once-tasks alone come to rest; tasks that repeat may go round for ever. */
        private void comeToRest() {
            List<Task> once = random.tasks.stream()
                    .filter(task -> task.repeat() == Task.Repeat.ONCE)
                    .toList();
            int runs = 0;
            while (runner().run(once, request()).didSomething()) {
                assertThat(++runs).as("runs before rest, seed %s", seed).isLessThan(200);
            }
        }

        private void disturb() {
            for (int i = random.random.nextInt(4); i > 0 && !shop.orders.isEmpty(); i--) {
                Order order = new ArrayList<>(shop.orders.values()).get(random.random.nextInt(shop.orders.size()));
                switch (random.random.nextInt(5)) {
                    case 0 -> shop.change(order.id(), 1 + random.random.nextInt(6), now);
                    case 1 -> shop.put(withStatus(order, random.random.nextInt(8)));
                    case 2 -> shop.orders.remove(order.id());
                    case 3 -> addOrder();
                    default ->
                        shop.statuses.set(random.random.nextInt(6), random.statuses.get(random.random.nextInt(6)));
                }
            }
        }

        private void addOrder() {
            random.entriesAfter(shop.orderOfEntry.isEmpty() ? 0 : shop.orderOfEntry.lastKey());
            Order order = random.order(nextOrder++, now);
            shop.put(order);
            order.entries().values().forEach(entry -> shop.orderOfEntry.put(entry.id(), order.id()));
        }

        private static Order withStatus(Order o, int status) {
            return new Order(
                    o.id(),
                    o.num(),
                    o.userId(),
                    o.createdOn(),
                    o.cost(),
                    status,
                    o.delivery(),
                    o.payment(),
                    o.context(),
                    o.userGroups(),
                    o.entries(),
                    o.email());
        }

        private Preview preview() {
            return new Preview(shop, book, random.zone, random.initialStatus(), clock(), random.trial);
        }

        private Runner runner() {
            return new Runner(
                    shop,
                    book,
                    shop,
                    null,
                    null,
                    new QuietStation(),
                    clock(),
                    random.zone,
                    random.initialStatus(),
                    random.trial);
        }

        private Clock clock() {
            return Clock.fixed(now, ZoneOffset.UTC);
        }

        private static RunRequest request() {
            return new RunRequest(Set.of(), null, false, 0, "test");
        }

        private static List<Oracle.Due> dues(List<Verdict> due) {
            return due.stream()
                    .map(v -> new Oracle.Due(v.task().id(), v.order().id(), v.dueAt()))
                    .toList();
        }
    }
}
