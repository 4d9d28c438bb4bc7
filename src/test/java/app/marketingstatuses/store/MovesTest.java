package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static app.marketingstatuses.store.Samples.due;
import static app.marketingstatuses.store.Samples.mail;
import static app.marketingstatuses.store.Samples.order;
import static app.marketingstatuses.store.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Moves;
import app.marketingstatuses.engine.Moves.Move;
import app.marketingstatuses.engine.Moves.Outcome;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Postman.Tally;
import app.marketingstatuses.engine.RunReport;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovesTest extends StoreContract {
    private static final Task REMIND = task(1, "Remind", 1, 4);
    private static final Task PROMO = task(2, "Promo", 3, 5);

    private Moves moves;

    @BeforeEach
    void moves() {
        moves = store.moves(new ShopZone(ZoneId.of("Europe/Moscow")), "cron");
    }

    @Test
    void changesLogsRecordsAndQueuesInOneGo() {
        insertOrder(10, 1);
        insertOrder(11, 3);
        OutgoingMail toManager = mail(Kind.MANAGER, 10, 4);
        OutgoingMail toCustomer = mail(Kind.CUSTOMER, 10, 4);
        store.book().replace(Map.of(10L, List.of(due(REMIND, order(10, 1, 0)))));

        List<Outcome> outcomes = moves.apply(
                "r1",
                NOON,
                List.of(
                        new Move(due(REMIND, order(10, 1, 0)), List.of(toManager, toCustomer)),
                        new Move(due(PROMO, order(11, 3, 0)), List.of())));

        assertThat(outcomes).containsExactly(Outcome.MOVED, Outcome.MOVED);
        assertThat(texts("SELECT `status` FROM {ms2_orders} ORDER BY `id`")).containsExactly("4", "5");
        assertThat(lines("SELECT `order_id`, `entry`, `action` FROM {ms2_order_logs} ORDER BY `id`"))
                .containsExactly("10 4 status", "11 5 status");
        List<String> entries = texts("SELECT `id` FROM {ms2_order_logs} ORDER BY `id`");
        assertThat(lines("SELECT `run_id`, `task_name`, `order_id`, `start_id`, `from_status`, `to_status`, `moved_at`,"
                        + " `mail_count`, `entry_id` FROM {marketing_statuses_moves} ORDER BY `id`"))
                .containsExactly(
                        "r1 Remind 10 0 1 4 " + NOON.toEpochMilli() + " 2 " + entries.get(0),
                        "r1 Promo 11 0 3 5 " + NOON.toEpochMilli() + " 0 " + entries.get(1));
        assertThat(texts("SELECT `order_id` FROM {marketing_statuses_schedule}"))
                .isEmpty();
        assertThat(store.book().memory(List.of(10L)).get(10L).done()).isEqualTo(Map.of(1L, Set.of(0L)));
        assertThat(store.history().movedSince(NOON)).isEqualTo(Map.of(1L, 1, 2L, 1));
        assertThat(store.history().movedSince(NOON.plusMillis(1))).isEmpty();
        assertThat(store.outbox().claim("r1", NOON, 8))
                .extracting(queued -> queued.mail())
                .containsExactly(toManager, toCustomer);
    }

    @Test
    void whatACustomerSpentIsNeverSummedUpSideBySide() {
        Task paid = task(3, "Paid", 1, 2);
        assertThat(moves.sideBySide(List.of(due(REMIND, order(10, 1, 0)), due(PROMO, order(11, 3, 0)))))
                .isTrue();
        assertThat(moves.sideBySide(List.of(due(REMIND, order(10, 1, 0)), due(paid, order(11, 1, 0)))))
                .isFalse();
    }

    @Test
    void leavesOrdersAloneThatAreNotAsPlanned() {
        insertOrder(10, 2);
        insertOrder(12, 1);
        execute("INSERT INTO {ms2_order_logs} (`order_id`, `action`, `entry`, `ip`) VALUES (12, 'status', '1', '')");

        List<Outcome> outcomes = moves.apply(
                "r1",
                NOON,
                List.of(
                        new Move(due(REMIND, order(10, 1, 0)), List.of(mail(Kind.CUSTOMER, 10, 4))),
                        new Move(due(REMIND, order(11, 1, 0)), List.of()),
                        new Move(due(REMIND, order(12, 1, 0)), List.of())));

        assertThat(outcomes).containsExactly(Outcome.CHANGED_MEANWHILE, Outcome.GONE, Outcome.CHANGED_MEANWHILE);
        assertThat(texts("SELECT `status` FROM {ms2_orders} ORDER BY `id`")).containsExactly("2", "1");
        assertThat(store.outbox().list()).isEmpty();
        assertThat(texts("SELECT `run_id` FROM {marketing_statuses_runs}")).isEmpty();
    }

    @Test
    void neverRecordsTheSameStartTwice() {
        insertOrder(10, 1);
        insertOrder(11, 1);
        Move ten = new Move(due(REMIND, order(10, 1, 0)), List.of(mail(Kind.CUSTOMER, 10, 4)));
        Move eleven = new Move(due(REMIND, order(11, 1, 0)), List.of());
        moves.apply("r1", NOON, List.of(ten));
        execute("UPDATE {ms2_orders} SET `status` = 1 WHERE `id` = 10");
        execute("DELETE FROM {ms2_order_logs}");
        Move again = new Move(ten.verdict(), List.of(mail(Kind.CUSTOMER, 10, 4)));

        assertThatThrownBy(() -> moves.apply("r2", NOON, List.of(again, eleven)))
                .isInstanceOf(MovedBefore.class);
        assertThat(moves.apply("r2", NOON, List.of(again))).containsExactly(Outcome.CHANGED_MEANWHILE);

        assertThat(texts("SELECT `status` FROM {ms2_orders} ORDER BY `id`")).containsExactly("1", "1");
        assertThat(texts("SELECT `id` FROM {ms2_order_logs}")).isEmpty();
        assertThat(store.outbox().list()).hasSize(1);
        assertThat(moves.apply("r2", NOON, List.of(eleven))).containsExactly(Outcome.MOVED);
    }

    @Test
    void writesNothingWhereAnythingFails() {
        insertOrder(10, 1);
        insertOrder(11, 1);
        OutgoingMail mail = mail(Kind.CUSTOMER, 10, 4);

        assertThatThrownBy(() -> moves.apply(
                        "r1",
                        NOON,
                        List.of(
                                new Move(due(REMIND, order(10, 1, 0)), List.of(mail)),
                                new Move(due(REMIND, order(11, 1, 0)), List.of(mail)))))
                .isInstanceOf(RuntimeException.class);

        assertThat(texts("SELECT `status` FROM {ms2_orders}")).containsExactly("1", "1");
        assertThat(texts("SELECT `id` FROM {ms2_order_logs}")).isEmpty();
        assertThat(texts("SELECT `id` FROM {marketing_statuses_moves}")).isEmpty();
        assertThat(texts("SELECT `run_id` FROM {marketing_statuses_runs}")).isEmpty();
    }

    @Test
    void movesManyAtOnce() {
        List<Move> many = new ArrayList<>();
        for (int id = 1; id <= 1200; id++) {
            insertOrder(id, 1);
            many.add(new Move(due(REMIND, order(id, 1, 0)), List.of(mail(Kind.CUSTOMER, id, 4))));
        }

        assertThat(moves.apply("r1", NOON, many)).hasSize(1200).containsOnly(Outcome.MOVED);

        assertThat(texts("SELECT COUNT(*) FROM {marketing_statuses_moves} m JOIN {ms2_order_logs} l"
                        + " ON l.`id` = m.`entry_id` AND l.`order_id` = m.`order_id`"))
                .containsExactly("1200");
        assertThat(store.outbox().claim("r1", NOON, 3))
                .extracting(queued -> queued.mail().orderId())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void runsThatMeetWithoutALockMoveEachOrderOnce() {
        Map<Moves.Outcome, Integer> outcomes = new ConcurrentHashMap<>();
        LongStream.rangeClosed(1, 150).forEach(id -> insertOrder(id, 1));

        IntStream.range(0, 4).parallel().forEach(run -> {
            for (long first = 1; first <= 150; first += 50) {
                List<Move> batch = LongStream.range(first, first + 50)
                        .mapToObj(id -> new Move(due(REMIND, order(id, 1, 0)), List.of(mail(Kind.CUSTOMER, id, 4))))
                        .toList();
                moves.apply("r" + run, NOON, batch).forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
            }
        });

        assertThat(outcomes).isEqualTo(Map.of(Outcome.MOVED, 150, Outcome.CHANGED_MEANWHILE, 450));
        assertThat(texts("SELECT COUNT(*) FROM {ms2_order_logs}")).containsExactly("150");
        assertThat(texts("SELECT COUNT(*) FROM {marketing_statuses_moves}")).containsExactly("150");
        assertThat(store.outbox().list()).hasSize(150);
    }

    @Test
    void failuresAreTriedAgainAtGrowingIntervalsUpToADay() {
        Instant at = NOON;
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440}) {
            moves.recordFailure("r1", at, due(REMIND, order(10, 1, 0)), "no");
            Instant retryAt =
                    store.book().memory(List.of(10L)).get(10L).retryAt().get(1L);
            assertThat(Duration.between(at, retryAt)).isEqualTo(Duration.ofMinutes(minutes));
            at = retryAt;
        }
        insertOrder(10, 1);
        moves.apply("r2", at, List.of(new Move(due(REMIND, order(10, 1, 0)), List.of())));

        assertThat(store.book().memory(List.of(10L)).get(10L).retryAt()).isEmpty();
    }

    @Test
    void unreadableOrdersAreKeptUnderNoTask() {
        moves.recordUnreadable("r1", NOON, 10, "its cost is no number");

        assertThat(store.book().memory(List.of(10L)).get(10L).retryAt())
                .isEqualTo(Map.of(0L, NOON.plus(Duration.ofMinutes(1))));
    }

    @Test
    void theHistoryTellsWhatRunsDidNewestFirst() {
        insertOrder(10, 1);
        moves.apply("r1", NOON, List.of(new Move(due(REMIND, order(10, 1, 0)), List.of())));
        moves.recordSkip("r1", NOON, due(REMIND, order(11, 1, 0)), Outcome.GONE);
        moves.recordFailure("r1", NOON, due(PROMO, order(12, 3, 0)), "no template");
        moves.recordUnreadable("r1", NOON, 13, "its cost is no number");
        Instant later = NOON.plusSeconds(60);
        store.station(null)
                .finished(
                        new RunReport(
                                "r2",
                                later,
                                later.plusSeconds(2),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                0,
                                new Tally(3, 1, 0, 2, "server gone"),
                                List.of(),
                                0,
                                false,
                                List.of()),
                        "me");

        List<HistoryRun> runs = store.history().since(NOON);
        assertThat(runs)
                .containsExactly(
                        new HistoryRun(
                                "r2",
                                later,
                                later.plusSeconds(2),
                                "me",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                0,
                                new Tally(3, 1, 0, 2, "server gone"),
                                null),
                        new HistoryRun(
                                "r1",
                                NOON,
                                null,
                                "cron",
                                List.of(new RunReport.Moved("Remind", 10, 1, 4)),
                                List.of(),
                                List.of(new RunReport.Skipped("Remind", 11, "gone")),
                                List.of(
                                        new RunReport.Failed("Promo", 12, "no template"),
                                        new RunReport.Failed(null, 13, "its cost is no number")),
                                0,
                                Tally.NONE,
                                null));
        assertThat(store.history().since(later)).extracting(HistoryRun::runId).containsExactly("r2");
        assertThat(store.history().since(null)).hasSize(2);
    }
}
