package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.LogEntry;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A random shop with random tasks, the same for the same seed. Small numbers, so that everything meets everything. */
public final class RandomShop {
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Moscow",
            "Europe/London",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "America/St_Johns",
            "Pacific/Apia");
    private static final int STATUSES = 6;
    private static final int INITIAL = 1;
    private static final int CUSTOMERS = 6;

    public final Random random;
    public final ShopZone zone;
    public final Instant start;
    public final List<OrderStatus> statuses = new ArrayList<>();
    public final List<Order> orders = new ArrayList<>();
    public final List<Task> tasks = new ArrayList<>();
    public final Trial trial;
    /** Statuses whose orders count for no customer. */
    public final Set<Integer> uncounted = new HashSet<>();

    private final Map<Long, Set<Integer>> groups = new HashMap<>();
    private long nextEntry = 1;

    public RandomShop(long seed) {
        random = new Random(seed);
        zone = new ShopZone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        // Around a change of the clocks as often as not.
        start = Instant.parse(random.nextBoolean() ? "2026-10-25T00:30:00Z" : "2026-03-29T00:30:00Z")
                .plusSeconds(random.nextInt(14 * 86400));
        for (int id = 1; id <= STATUSES; id++) {
            statuses.add(status(id));
        }
        for (long user = 0; user < CUSTOMERS; user++) {
            groups.put(user, user > 0 && oneIn(3) ? Set.of(1) : Set.of());
        }
        while (oneIn(2)) {
            uncounted.add(1 + random.nextInt(STATUSES));
        }
        int orderCount = 1 + random.nextInt(12);
        for (int id = 1; id <= orderCount; id++) {
            orders.add(order(id, start));
        }
        int taskCount = 1 + random.nextInt(4);
        for (int id = 1; id <= taskCount; id++) {
            tasks.add(task(id));
        }
        trial = oneIn(6) ? trial() : Trial.OFF;
    }

    /** Registered customers with their groups. */
    Map<Long, Set<Integer>> customers() {
        Map<Long, Set<Integer>> registered = new HashMap<>(groups);
        registered.remove(0L);
        return registered;
    }

    public int initialStatus() {
        return INITIAL;
    }

    /** Orders made from here on have log rows above {@code id}: two rows of one id would hide each other. */
    void entriesAfter(long id) {
        nextEntry = Math.max(nextEntry, id + 1);
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private OrderStatus status(int id) {
        return new OrderStatus(
                id,
                "Status " + id,
                "000000",
                false,
                false,
                "",
                "",
                0,
                0,
                !oneIn(8),
                oneIn(8),
                oneIn(5),
                random.nextInt(4));
    }

    /** An order with a history of its own before {@code before}; sometimes without log, sometimes with holes in it. */
    public Order order(long id, Instant before) {
        Instant created = before.minus(Duration.ofMinutes(random.nextInt(4000)));
        Map<Integer, LogEntry> entries = new HashMap<>();
        int status = random.nextInt(STATUSES + 2);
        Instant at = created;
        for (int i = random.nextInt(4); i > 0; i--) {
            status = 1 + random.nextInt(STATUSES);
            at = at.plus(Duration.ofMinutes(random.nextInt(600)));
            at = at.isAfter(before) ? before : at;
            entries.put(status, new LogEntry(nextEntry++, status, oneIn(20) ? null : zone.local(at)));
        }
        if (oneIn(5)) {
            status = random.nextInt(STATUSES + 2);
        }
        long user = random.nextInt(CUSTOMERS);
        return new Order(
                id,
                "2611/" + id,
                user,
                oneIn(15) ? null : zone.local(created),
                BigDecimal.valueOf(random.nextInt(20) * 100L),
                status,
                random.nextInt(3),
                random.nextInt(3),
                oneIn(3) ? "shop" : "web",
                groups.get(user),
                entries,
                oneIn(4) ? null : "customer" + id + "@example.com");
    }

    private Task task(long id) {
        int to = 1 + random.nextInt(STATUSES);
        List<Integer> from = new ArrayList<>();
        for (int status = 0; status <= STATUSES; status++) {
            if (status != to && oneIn(3)) {
                from.add(status);
            }
        }
        if (from.isEmpty()) {
            from.add(to == 1 ? 2 : 1);
        }
        Tasks task = Tasks.task(id, 1, to, oneIn(3) ? 0 : random.nextInt(3000)).from(from);
        if (oneIn(3)) {
            task.clock(oneIn(2) ? TaskClock.CREATED : new TaskClock.Since(1 + random.nextInt(STATUSES)));
        }
        if (oneIn(3)) {
            task.each();
        }
        if (oneIn(3)) {
            task.dueFrom(start.minus(Duration.ofMinutes(random.nextInt(3000) - 500)));
        }
        if (oneIn(4)) {
            task.maxLate(random.nextInt(2000));
        }
        if (oneIn(4)) {
            task.limit(1 + random.nextInt(3));
        }
        return task.conditions(conditions())
                .window(window())
                .trial(oneIn(4) ? trial() : Trial.OFF)
                .build();
    }

    private Trial trial() {
        return oneIn(2) ? Trial.MAIL : Trial.MOVE;
    }

    private Conditions conditions() {
        if (!oneIn(3)) {
            return Conditions.NONE;
        }
        return new Conditions(
                oneIn(2) ? BigDecimal.valueOf(500) : null,
                oneIn(3) ? BigDecimal.valueOf(1500) : null,
                oneIn(3) ? Set.of(0, 1) : Set.of(),
                oneIn(3) ? Set.of(1, 2) : Set.of(),
                oneIn(3) ? Set.of("web") : Set.of(),
                oneIn(3) ? Set.of(1) : Set.of(),
                oneIn(2) ? 1 + random.nextInt(4) : null);
    }

    private SendWindow window() {
        if (!oneIn(3)) {
            return null;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        while (days.isEmpty()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (!oneIn(3)) {
                    days.add(day);
                }
            }
        }
        int opens = random.nextInt(SendWindow.DAY);
        int closes = random.nextInt(SendWindow.DAY + 1);
        return new SendWindow(days, opens, closes == opens ? (opens + 1) % SendWindow.DAY : closes);
    }
}
