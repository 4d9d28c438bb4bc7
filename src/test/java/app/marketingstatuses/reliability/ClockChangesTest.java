package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.RunReport.Moved;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders that enter their status around a change of the shop's clocks, in a JVM and on a database of other zones. */
class ClockChangesTest {
    private static final List<String> ZONES = List.of(
            "Europe/London",
            "America/New_York",
            "Australia/Lord_Howe",
            "Europe/Moscow",
            "Europe/Berlin",
            "America/Sao_Paulo",
            "Asia/Tehran",
            "Africa/Casablanca",
            "Pacific/Chatham",
            "America/Havana",
            "Asia/Beirut",
            "Australia/Sydney");
    private static final Instant LAST = Instant.parse("2036-01-01T00:00:00Z");
    private static final Duration AFTER = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration AROUND = Duration.ofHours(2);

    @TempDir
    Path home;

    private final TimeZone jvm = TimeZone.getDefault();
    private TestShop shop;
    private int reminded;

    @BeforeEach
    void open() {
        shop = TestShop.create();
        TimeZone.setDefault(TimeZone.getTimeZone("America/Caracas"));
        reminded = shop.addStatus("Reminded");
        Store store = new Store(shop.database());
        store.init(false, null);
        int minutes = (int) AFTER.toMinutes();
        store.tasks().insert(Tasks.task(0, TestShop.NEW, reminded, minutes).build());
    }

    @AfterEach
    void close() {
        TimeZone.setDefault(jvm);
        shop.close();
    }

    static Stream<String> zones() {
        return ZONES.stream().limit(Figures.of(3, 12));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void nobodyIsEarlyAndNobodyMoreThanAnHourLate(String name) {
        ZoneId zone = ZoneId.of(name);
        shop.setting("date_timezone", name);
        TimedShop timed = new TimedShop(shop, home);
        Map<Long, Instant> due = new HashMap<>();
        Map<Long, Instant> moved = new HashMap<>();
        for (ZoneOffsetTransition change : changes(zone, Figures.of(2, 20))) {
            Instant end = change.getInstant().plus(AROUND);
            Instant at = change.getInstant().minus(AROUND);
            for (; !at.isAfter(end.plus(Duration.ofHours(1)).plus(AFTER).plus(STEP)); at = at.plus(STEP)) {
                if (!at.isAfter(end)) {
                    due.put(enters(at, zone), at.plus(AFTER));
                    due.put(isCreated(at, zone), at.plus(AFTER));
                }
                for (Moved order : timed.run(Clock.fixed(at, ZoneOffset.UTC)).moved()) {
                    moved.put(order.orderId(), at);
                }
            }
        }

        assertThat(moved.keySet()).isEqualTo(due.keySet());
        assertThat(due.keySet()).allSatisfy(order -> {
            Duration late = Duration.between(due.get(order), moved.get(order));
            assertThat(late).as("order " + order + " in " + name).isBetween(Duration.ZERO, STEP.plusHours(1));
        });
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {ms2_orders} WHERE `status` <> ?", reminded))
                .isZero();
        assertThat(shop.queryLong("SELECT COUNT(DISTINCT `order_id`) + COUNT(*) FROM {marketing_statuses_moves}"))
                .as("one record each")
                .isEqualTo(2L * due.size());
    }

    /** As PHP logs it: in the shop's local time. @return the order */
    private long enters(Instant at, ZoneId zone) {
        return shop.order().enteredAt(LocalDateTime.ofInstant(at, zone));
    }

    /** One that has no log row counts from its making. @return the order */
    private long isCreated(Instant at, ZoneId zone) {
        return shop.order().createdOn(LocalDateTime.ofInstant(at, zone)).insert();
    }

    /** The last changes that are known of a zone, the oldest first. */
    private static Deque<ZoneOffsetTransition> changes(ZoneId zone, int count) {
        Deque<ZoneOffsetTransition> changes = new ArrayDeque<>();
        Instant before = LAST;
        while (changes.size() < count) {
            ZoneOffsetTransition change = zone.getRules().previousTransition(before);
            changes.addFirst(change);
            before = change.getInstant();
        }
        return changes;
    }
}
