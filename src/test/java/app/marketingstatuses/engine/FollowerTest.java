package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When orders get into the schedule, and when they are not even looked at. */
class FollowerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Task REMIND = Tasks.task(1, 1, 2, 60).build();

    private final MemoryBook book = MemoryBook.empty();
    private final InMemoryShop shop = new InMemoryShop(new ShopZone(ZoneOffset.UTC), book);
    private final Map<Long, String> unreadable = new HashMap<>();
    private final List<Set<Integer>> scans = new ArrayList<>();
    private boolean quietLog = true;
    private boolean rewound;
    private ZoneId zone = ZoneOffset.UTC;
    private Trial trial = Trial.OFF;

    /** Orders 1 to 3 entered status 1 two hours ago; the log tells nothing new. */
    @BeforeEach
    void threeOrders() {
        for (int status = 1; status <= 3; status++) {
            shop.statuses.add(
                    new OrderStatus(status, "S" + status, "000000", false, false, "", "", 0, 0, true, false, false, 0));
        }
        for (long id = 1; id <= 3; id++) {
            put(id, 1);
            shop.change(id, 1, NOW.minusSeconds(7200));
        }
    }

    private void put(long id, int status) {
        shop.put(new Order(id, "26/" + id, 1, null, BigDecimal.ONE, status, 1, 1, "web", Set.of(), Map.of(), null));
    }

    @Test
    void everyOrderOfANewTasksStatusesIsScheduledThoughTheLogIsQuiet() {
        assertThat(follow(REMIND)).isEmpty();

        assertThat(scans).containsOnly(Set.of(1));
        assertThat(awake(REMIND)).containsExactly(1L, 2L, 3L);
        assertThat(book.place().cursor()).isEqualTo(new Shop.Cursor(7, Set.of(), 7, Set.of()));
        assertThat(book.place().scheduled()).containsOnlyKeys(1L);
    }

    @Test
    void nothingIsScannedAgainWhileTasksStayAsTheyAre() {
        follow(REMIND);
        scans.clear();

        follow(REMIND);

        assertThat(scans).isEmpty();
    }

    @Test
    void anEditAnotherZoneAndAnotherTrialScanTheOrdersOfTheTaskAnew() {
        Task other = Tasks.task(2, 3, 2, 60).build();
        follow(REMIND, other);
        scans.clear();

        follow(REMIND.stored(1, 2), other);
        assertThat(scans).containsOnly(Set.of(1));
        scans.clear();
        follow(REMIND.stored(1, 2).with(true, NOW), other);
        assertThat(scans).containsOnly(Set.of(1));
        scans.clear();
        zone = ZoneId.of("Europe/Moscow");
        follow(REMIND.stored(1, 2).with(true, NOW), other);
        assertThat(scans).containsOnly(Set.of(1, 3));
        scans.clear();
        trial = Trial.MAIL;
        follow(REMIND.stored(1, 2).with(true, NOW), other);
        assertThat(scans).containsOnly(Set.of(1, 3));
    }

    @Test
    void aRestoredBackupScansEverything() {
        follow(REMIND);
        scans.clear();
        rewound = true;

        follow(REMIND);

        assertThat(scans).containsOnly(Set.of(1));
    }

    @Test
    void anOrderWithANewLogRowIsJudgedAgainAndOneThatIsGoneLeavesTheSchedule() {
        follow(REMIND);
        quietLog = false;
        shop.change(1, 3, NOW);
        shop.orders.remove(2L);

        follow(REMIND);

        assertThat(awake(REMIND)).containsExactly(3L);
    }

    @Test
    void anotherOrderOfTheirCustomerWakesOrdersThatAConditionHolds() {
        Conditions loyal = new Conditions(null, null, Set.of(), Set.of(), Set.of(), Set.of(), 4);
        Task thank = Tasks.task(1, 1, 2, 60).conditions(loyal).build();
        follow(thank);
        assertThat(awake(thank)).isEmpty();
        quietLog = false;
        put(4, 2);
        shop.change(4, 2, NOW);

        follow(thank);

        assertThat(awake(thank)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void anOrderThatCannotBeReadIsNamedAndTheOthersAreScheduled() {
        unreadable.put(2L, "no date");

        assertThat(follow(REMIND)).containsExactly(Map.entry(2L, "no date"));
        assertThat(awake(REMIND)).containsExactly(1L, 3L);
    }

    @Test
    void aStayThatTheLogDoesNotTellIsKeptFromItsFirstSightUntilItEnds() {
        put(9, 3);
        Task since = Tasks.task(1, 3, 2, 60).build();

        follow(since);
        assertThat(firstSeen(9)).isEqualTo(new FirstSeen(9, 3, 0, NOW));

        quietLog = false;
        shop.change(9, 1, NOW.plusSeconds(60));
        follow(since);
        assertThat(firstSeen(9).isOf(shop.orders.get(9L))).isTrue();
    }

    @Test
    void nobodyNeedsTheFirstSightOfAStayThatIsLoggedOrThatNoClockCountsFrom() {
        put(9, 3);
        put(10, 2);

        follow(
                Tasks.task(1, 3, 2, 60).clock(TaskClock.CREATED).build(),
                Tasks.task(2, 1, 2, 60).build());

        assertThat(firstSeen(9)).isNull();
        assertThat(firstSeen(10)).isNull();
        assertThat(firstSeen(1)).isNull();
    }

    private FirstSeen firstSeen(long order) {
        return book.memory(List.of(order)).getOrDefault(order, OrderMemory.NONE).firstSeen();
    }

    private List<Long> awake(Task task) {
        return book.awake(NOW, List.of(new Book.Gate(task.id(), task.from().get(0))));
    }

    private Map<Long, String> follow(Task... tasks) {
        Judge judge = new Judge(shop.statuses(), new ShopZone(zone), 1, trial);
        Follower follower =
                new Follower(new Watched(), book, new Planner(List.of(tasks), judge), SeenOrders.none(), looked -> {});
        Map<Long, String> faults = follower.follow(NOW, NOW);
        follower.keep();
        return faults;
    }

    /** Counts scans, and tells of new log rows where it should. */
    private final class Watched implements Shop {
        @Override
        public Statuses statuses() {
            return shop.statuses();
        }

        @Override
        public Loaded orders(Collection<Long> ids) {
            Map<Long, Order> found = new HashMap<>(shop.orders(ids).orders());
            Map<Long, String> bad = new HashMap<>(unreadable);
            bad.keySet().retainAll(ids);
            found.keySet().removeAll(bad.keySet());
            return new Loaded(found, bad);
        }

        @Override
        public List<Long> ordersIn(Set<Integer> statuses, long afterId, int limit) {
            scans.add(statuses);
            return shop.ordersIn(statuses, afterId, limit);
        }

        @Override
        public List<Long> ofSameCustomers(Collection<Long> orderIds, Set<Integer> statuses) {
            return shop.ofSameCustomers(orderIds, statuses);
        }

        @Override
        public Map<Long, Integer> statusesOf(Collection<Long> orderIds) {
            return shop.statusesOf(orderIds);
        }

        @Override
        public Set<Integer> uncounted() {
            return shop.uncounted();
        }

        @Override
        public Changes changesSince(Cursor cursor) {
            return quietLog
                    ? new Changes(List.of(), new Cursor(7, Set.of(), 7, Set.of()), rewound)
                    : new Changes(List.of(1L, 2L, 9L), cursor, rewound);
        }
    }
}
