package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run does around its moves: who is asked, who is told, and what stops it. */
class RunnerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00.123Z");
    private static final Station.Place PLACE = new Station.Place(null, "shop", "here");
    private static final Task REMIND = Tasks.task(1, 1, 2, 60).build();

    private final InMemoryBook book = new InMemoryBook();
    private final InMemoryShop shop = new InMemoryShop(new ShopZone(ZoneOffset.UTC), book.book);
    private final List<String> told = new ArrayList<>();
    private final Map<Long, String> unreadable = new HashMap<>();
    private Station.State state = new Station.State(null, null, PLACE, PLACE, null, null, 5);
    private boolean free = true;

    @BeforeEach
    void aShopWhereSixOrdersAreDue() {
        book.shop = shop;
        for (int status = 1; status <= 3; status++) {
            shop.statuses.add(
                    new OrderStatus(status, "S" + status, "000000", false, false, "", "", 0, 0, true, false, false, 0));
        }
        for (long id = 1; id <= 6; id++) {
            shop.put(new Order(id, "26/" + id, 1, null, BigDecimal.ONE, 1, 1, 1, "web", Set.of(), Map.of(), "a@b"));
            shop.change(id, 1, NOW.minusSeconds(7200));
        }
    }

    @Test
    void aBlownFuseStopsItBeforeAnythingIsMovedSentOrKept() {
        Refusal refusal = refused(() -> runner().run(List.of(REMIND), request(true, null)));

        assertThat(refusal.code()).isEqualTo("guard-fuse");
        assertThat(moved()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void theFuseOfTheCommandReplacesTheShops() {
        assertThat(runner().run(List.of(REMIND), request(true, 6)).moved()).hasSize(6);
    }

    @Test
    void theFuseCountsWhatThisRunWouldMoveOnly() {
        RunRequest few = new RunRequest(Set.of(), 5, false, null, "olga");
        assertThat(runner().run(List.of(REMIND), few).moved()).hasSize(5);
        assertThat(moved()).isEqualTo(5);
    }

    @Test
    void aGuardOrAnotherRunStopsMovesAndMailsAlike() {
        state = new Station.State(NOW, "Olga", PLACE, PLACE, null, null, 0);
        assertThat(refused(() -> runner().run(List.of(REMIND), request(true, 0)))
                        .code())
                .isEqualTo("guard-paused");
        assertThat(refused(() -> runner().flush("olga")).code()).isEqualTo("guard-paused");
        free = false;
        assertThat(refused(() -> runner().run(List.of(REMIND), request(true, 0)))
                        .kind())
                .isEqualTo(Refusal.Kind.BUSY);
        assertThat(told).isEmpty();
        assertThat(moved()).isZero();
    }

    @Test
    void aRunThatDidSomethingIsInTheHistoryAndEveryRunLeavesItsHeartbeat() {
        RunReport report = runner().run(List.of(REMIND), request(false, 0));
        assertThat(told).containsExactly("finished " + report.runId() + " by olga: 6", "heartbeat " + NOW);
        told.clear();
        runner().run(List.of(REMIND), request(false, 0));
        assertThat(told).containsExactly("heartbeat " + NOW);
    }

    @Test
    void mailIsSentForFiftySecondsAfterTheMovesUnlessThatIsNotWanted() {
        RunReport report = runner().run(List.of(REMIND), request(true, 0));
        assertThat(report.mail().sent()).isEqualTo(3);
        assertThat(told)
                .containsExactly(
                        "deliver " + report.runId() + " for PT50S, 6 moved",
                        "finished " + report.runId() + " by olga: 6",
                        "heartbeat " + NOW);
        told.clear();
        assertThat(runner().run(List.of(REMIND), request(false, 0)).mail()).isEqualTo(Postman.Tally.NONE);
        assertThat(told).noneMatch(line -> line.startsWith("deliver"));
    }

    @Test
    void aRunThatWasStoppedSendsNothing() {
        runner().run(List.of(REMIND), request(true, 0), new RunWatcher() {
            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void orders(int done, int total) {}

            @Override
            public void mailsSent(int sent) {}
        });
        assertThat(told).noneMatch(line -> line.startsWith("deliver"));
    }

    @Test
    void flushingSendsAndMovesNothing() {
        RunReport report = runner().flush("olga");

        assertThat(report.moved()).isEmpty();
        assertThat(report.mail().sent()).isEqualTo(3);
        assertThat(moved()).isZero();
        assertThat(told)
                .containsExactly(
                        "deliver " + report.runId() + " for PT50S, 0 moved",
                        "finished " + report.runId() + " by olga: 0",
                        "heartbeat " + NOW);
    }

    @Test
    void anOrderThatCannotBeReadIsToldAndDoesNotHinderTheOthers() {
        unreadable.put(3L, "no date");

        RunReport report = runner().run(List.of(REMIND), request(false, 0));

        assertThat(report.failed()).containsExactly(new RunReport.Failed(null, 3, "no date"));
        assertThat(report.moved()).hasSize(5);
        assertThat(told).contains("unreadable 3: no date");
        assertThat(report.hasFailures()).isTrue();
    }

    @Test
    void aLongSilenceBeforeARunIsNoted() {
        state = new Station.State(null, null, PLACE, PLACE, null, NOW.minus(Duration.ofDays(3)), 0);
        assertThat(runner().run(List.of(REMIND), request(false, 0)).notes()).hasSize(1);
    }

    @Test
    void runsHaveReadableNamesThatAreNeverTheSame() {
        assertThat(RunIds.of(NOW)).matches("20261124-090000-[0-9a-f]{6}").isNotEqualTo(RunIds.of(NOW));
    }

    private long moved() {
        return shop.orders.values().stream().filter(o -> o.status() == 2).count();
    }

    private static Refusal refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable run) {
        Refusal refusal = catchThrowableOfType(Refusal.class, run);
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static RunRequest request(boolean mail, Integer fuse) {
        return new RunRequest(Set.of(), null, mail, fuse, "olga");
    }

    private Runner runner() {
        Postman postman = (runId, until, watcher) -> {
            told.add("deliver " + runId + " for " + Duration.between(NOW, until) + ", " + moved() + " moved");
            return new Postman.Tally(3, 0, 0, 0, null);
        };
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        MailRoom nothingToSend = new MailRoom() {
            @Override
            public Map<Verdict, Drafts> render(List<Verdict> due) {
                return Map.of();
            }

            @Override
            public List<Intent> intents(List<Verdict> due) {
                return List.of();
            }

            @Override
            public Map<Task, String> obstacles(Collection<Task> tasks) {
                return Map.of();
            }
        };
        return new Runner(new Spotty(), book, new Notary(), nothingToSend, postman, new Witness(), clock, shop.zone, 1);
    }

    /** The station that tells what it is told. */
    private final class Witness implements Station {
        @Override
        public Optional<Lock> lock() {
            return free ? Optional.of(() -> {}) : Optional.empty();
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public void heartbeat(Instant at, Long looked) {
            told.add("heartbeat " + at);
        }

        @Override
        public void finished(RunReport report, String by) {
            told.add("finished " + report.runId() + " by " + by + ": "
                    + report.moved().size());
        }
    }

    /** Moves in memory, and tells what else it is told. */
    private final class Notary implements Moves {
        @Override
        public List<Outcome> apply(String runId, Instant at, List<Move> moves) {
            return shop.apply(runId, at, moves);
        }

        @Override
        public void recordFailure(String runId, Instant at, Verdict verdict, String error) {
            told.add("failed " + verdict.order().id());
        }

        @Override
        public void recordUnreadable(String runId, Instant at, long orderId, String error) {
            told.add("unreadable " + orderId + ": " + error);
        }

        @Override
        public void recordSkip(String runId, Instant at, Verdict verdict, Outcome outcome) {
            told.add("skipped " + verdict.order().id());
        }
    }

    /** A shop some of whose orders cannot be read. */
    private final class Spotty implements Shop {
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
            return shop.changesSince(cursor);
        }
    }
}
