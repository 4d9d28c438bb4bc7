package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static app.marketingstatuses.store.Samples.due;
import static app.marketingstatuses.store.Samples.mail;
import static app.marketingstatuses.store.Samples.order;
import static app.marketingstatuses.store.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.Moves;
import app.marketingstatuses.engine.Moves.Move;
import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.store.RunDigest.Mails;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DigestsTest extends StoreContract {
    private static final Task REMIND = task(1, "Remind", 1, 4);

    private Moves moves;

    @BeforeEach
    void moves() {
        moves = store.moves(new ShopZone(ZoneOffset.UTC), "Olga");
    }

    @Test
    void theLastRunsThatMovedAreToldInNumbersWithWhatBecameOfTheirMails() {
        move("r1", NOON, 10, 11, 12);
        move("r2", NOON.plusSeconds(600), 13);
        moves.recordFailure("r2", NOON.plusSeconds(600), due(REMIND, order(14, 1, 0)), "no");
        moves.recordFailure("r3", NOON.plusSeconds(700), due(REMIND, order(14, 1, 0)), "no");
        List<QueuedMail> claimed = store.outbox().claim("r2", NOON.plusSeconds(600), 3);
        store.outbox().markSent(claimed.get(0).id(), NOON.plusSeconds(601));
        store.outbox().markDead(claimed.get(1).id(), NOON.plusSeconds(602), "550 no");

        List<RunDigest> runs = store.digests().lastThatMoved(9);

        assertThat(runs).extracting(RunDigest::runId).containsExactly("r2", "r1");
        assertThat(runs).extracting(RunDigest::by).containsOnly("Olga");
        assertThat(runs).extracting(RunDigest::moved).containsExactly(1, 3);
        assertThat(runs).extracting(RunDigest::failed).containsExactly(1, 0);
        assertThat(runs).extracting(RunDigest::mails).containsExactly(new Mails(0, 1, 0, 0), new Mails(1, 1, 1, 0));
        assertThat(store.digests().lastThatMoved(1)).hasSize(1);
    }

    @Test
    void aRunThatOnlyTriedIsAmongTheLastOnes() {
        move("r1", NOON, 10);
        insertOrder(20, 1);
        Verdict tried = due(REMIND.inTrial(Trial.MAIL), order(20, 1, 0));
        moves.apply("r2", NOON.plusSeconds(60), List.of(new Move(tried, List.of(mail(Kind.CUSTOMER, 20, 1)))));

        List<RunDigest> runs = store.digests().lastThatMoved(9);

        assertThat(runs).extracting(RunDigest::runId).containsExactly("r2", "r1");
        assertThat(runs).extracting(RunDigest::moved).containsExactly(0, 1);
        assertThat(runs).extracting(RunDigest::tried).containsExactly(1, 0);
        assertThat(runs.get(0).mails()).isEqualTo(new Mails(0, 1, 0, 0));
    }

    @Test
    void countsWhatRunsMovedInATime() {
        move("r1", NOON, 10, 11);
        move("r2", NOON.plusSeconds(60), 12);

        assertThat(store.digests().movedBetween(NOON, NOON.plusSeconds(60))).isEqualTo(2);
        assertThat(store.digests().movedBetween(NOON, NOON.plusSeconds(61))).isEqualTo(3);
        assertThat(store.digests().movedBetween(NOON.plusSeconds(61), NOON.plusSeconds(99)))
                .isZero();
    }

    @Test
    void troublesNameWhatIsNotPutRight() {
        assertThat(store.troubles()).isEqualTo(new Troubles(List.of(), 0, List.of(), null));
        move("r1", NOON, 10, 11, 12);
        List<QueuedMail> claimed = store.outbox().claim("r1", NOON, 3);
        store.outbox().markDead(claimed.get(0).id(), NOON, "550 no");
        store.outbox().markDead(claimed.get(1).id(), NOON, "550 no");
        store.outbox().markRetrying(claimed.get(2).id(), NOON.plusSeconds(60), "451 later");
        moves.recordFailure("r2", NOON, due(REMIND, order(14, 1, 0)), "no");

        Troubles troubles = store.troubles();

        assertThat(troubles.dead()).containsExactly(new Troubles.DeadMails(1, 2, NOON, NOON));
        assertThat(troubles.deadMails()).isEqualTo(2);
        assertThat(troubles.retrying()).isEqualTo(1);
        assertThat(troubles.failing()).containsExactly(new Troubles.Failing(1, 1, NOON.plusSeconds(60)));
        assertThat(troubles.failingOrders()).isEqualTo(1);
        assertThat(troubles.lastFailedRun()).isEqualTo("r2");
    }

    @Test
    void anOrdersRecordTellsItsMovesMailsAndFailures() {
        move("r1", NOON, 10, 11);
        moves.recordFailure("r2", NOON, due(REMIND, order(11, 1, 0)), "no");

        OrderRecord ten = store.records().of(10);
        OrderRecord eleven = store.records().of(11);

        String entry =
                texts("SELECT `id` FROM {ms2_order_logs} WHERE `order_id` = 10").get(0);
        assertThat(ten.moves())
                .containsExactly(
                        new OrderRecord.Moved(1, "Remind", "r1", "Olga", NOON, 1, 4, Long.parseLong(entry), false));
        assertThat(ten.mails()).extracting(OutboxEntry::orderId).containsExactly(10L);
        assertThat(ten.failures()).isEmpty();
        assertThat(eleven.failures()).containsExactly(new OrderRecord.Failed(1, 1, NOON.plusSeconds(60), "no"));
        assertThat(store.records().of(99)).isEqualTo(OrderRecord.NONE);
    }

    @Test
    void theDayOfCronIsReadFromTheLastSpans() {
        Instant now = NOON.plus(Duration.ofDays(2));
        for (int minute = 0; minute < 3; minute++) {
            store.station(null).heartbeat(NOON.plusSeconds(60 * minute));
            store.station(null).heartbeat(now.minusSeconds(600 - 60 * minute));
            store.station(null).heartbeat(now.minusSeconds(120 - 60 * minute));
        }

        CronDay day = store.heartbeats().day(now);

        assertThat(day.lastRun()).isEqualTo(now);
        assertThat(day.gaps()).extracting(CronDay.Gap::from).first().isEqualTo(day.from());
        assertThat(day.isAlive()).isTrue();
    }

    private void move(String run, Instant at, long... orders) {
        List<Move> all = new ArrayList<>();
        for (long id : orders) {
            insertOrder(id, 1);
            all.add(new Move(due(REMIND, order(id, 1, 0)), List.of(mail(Kind.CUSTOMER, id, 4))));
        }
        moves.apply(run, at, all);
    }
}
