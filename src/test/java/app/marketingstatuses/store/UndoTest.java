package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunReport.Moved;
import app.marketingstatuses.engine.RunReport.Skipped;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.engine.UndoBook.Mails;
import app.marketingstatuses.engine.UndoPlan;
import app.marketingstatuses.engine.UndoPlan.Why;
import app.marketingstatuses.testing.Tasks;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UndoTest extends UndoContract {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Test
    void ordersGoBackLoggedByTheShopsRulesAndTheirMailIsDropped() {
        waiting(10, TWO_HOURS);
        waiting(11, TWO_HOURS);
        RunReport run = run(REMIND, CLOSE);
        now = NOON.plusSeconds(300);

        UndoPlan plan = undoer().plan(run.runId());
        assertThat(plan.back()).extracting(move -> move.orderId()).containsExactly(10L, 11L);
        assertThat(plan.stays()).isEmpty();
        assertThat(plan.mails()).isEqualTo(new Mails(2, 0, 0, 0));
        assertThat(statusOf(10)).isEqualTo(REMINDED);

        RunReport undo = undoer().undo(plan, "olga", RunWatcher.NONE);
        assertThat(undo.moved())
                .containsExactly(
                        new Moved("Task 1", 10, REMINDED, WAITING), new Moved("Task 1", 11, REMINDED, WAITING));
        assertThat(undo.mail().dropped()).isEqualTo(2);
        assertThat(statusOf(10)).isEqualTo(WAITING);
        assertThat(lines("SELECT `order_id`, `entry` FROM {ms2_order_logs} ORDER BY `id`"))
                .containsExactly("10 11", "11 11", "10 12", "11 12", "10 11", "11 11");
        assertThat(lines("SELECT `state`, `error` FROM {marketing_statuses_outbox}"))
                .containsExactly("dropped undone", "dropped undone");
        assertThat(texts("SELECT COUNT(*) FROM {marketing_statuses_moves}")).containsExactly("2");
    }

    @Test
    void theUndoIsARunInTheHistory() {
        waiting(10, TWO_HOURS);
        String run = run(REMIND).runId();
        now = NOON.plusSeconds(300);
        RunReport undo = undo(run);
        HistoryRun kept = store.history().since(null).get(0);
        assertThat(kept.runId()).isEqualTo(undo.runId());
        assertThat(kept.undoOf()).isEqualTo(run);
        assertThat(kept.by()).isEqualTo("olga");
        assertThat(kept.finishedAt()).isEqualTo(now);
        assertThat(kept.moved()).containsExactly(new Moved("Task 1", 10, REMINDED, WAITING));
        assertThat(kept.mail().dropped()).isEqualTo(1);
    }

    @Test
    void undoneTwiceDoesNothingMore() {
        waiting(10, TWO_HOURS);
        String run = run(REMIND).runId();
        undo(run);
        assertThat(undoer().plan(run).isEmpty()).isTrue();
        assertThat(undoer().plan(run).alreadyBack()).isEqualTo(1);
        assertThat(undo(run).moved()).isEmpty();
        assertThat(statusOf(10)).isEqualTo(WAITING);
        assertThat(texts("SELECT COUNT(*) FROM {marketing_statuses_runs}")).containsExactly("2");
        assertThat(texts("SELECT COUNT(*) FROM {ms2_order_logs}")).containsExactly("3");
    }

    @Test
    void whatWasTouchedSinceStaysAndIsSaid() {
        for (long id = 10; id <= 13; id++) {
            waiting(id, TWO_HOURS);
        }
        String run = run(REMIND).runId();
        now = NOON.plusSeconds(300);
        managerMoves(11, PARKED);
        managerMoves(12, PARKED);
        managerMoves(12, REMINDED);
        execute("DELETE FROM {ms2_orders} WHERE `id` = 13");
        UndoPlan plan = undoer().plan(run);
        assertThat(plan.stays())
                .extracting(stay -> stay.move().orderId() + " " + stay.why())
                .containsExactly("11 " + Why.CHANGED_SINCE, "12 " + Why.CHANGED_SINCE, "13 " + Why.GONE);
        RunReport undo = undo(run);
        assertThat(undo.moved()).extracting(Moved::orderId).containsExactly(10L);
        assertThat(undo.skipped())
                .containsExactly(
                        new Skipped("Task 1", 11, "changed-since"),
                        new Skipped("Task 1", 12, "changed-since"),
                        new Skipped("Task 1", 13, "gone"));
        assertThat(statusOf(11)).isEqualTo(PARKED);
        assertThat(statusOf(12)).isEqualTo(REMINDED);
        assertThat(undo.mail().dropped()).isEqualTo(4);
    }

    @Test
    void whoWasFasterBetweenPlanAndUndoWins() {
        waiting(10, TWO_HOURS);
        waiting(11, TWO_HOURS);
        String run = run(REMIND).runId();
        UndoPlan plan = undoer().plan(run);
        managerMoves(10, PARKED);
        RunReport undo = undoer().undo(plan, "olga", RunWatcher.NONE);
        assertThat(undo.moved()).extracting(Moved::orderId).containsExactly(11L);
        assertThat(undo.skipped()).containsExactly(new Skipped("Task 1", 10, "changed-since"));
        assertThat(statusOf(10)).isEqualTo(PARKED);
    }

    @Test
    void aFinalStatusIsNotLeftAsInTheShopItself() {
        waiting(10, Duration.ofHours(25));
        String run = run(CLOSE).runId();
        UndoPlan plan = undoer().plan(run);
        assertThat(plan.back()).isEmpty();
        assertThat(plan.stays()).extracting(UndoPlan.Stay::why).containsExactly(Why.FINAL_STATUS);
        RunReport undo = undo(run);
        assertThat(undo.moved()).isEmpty();
        assertThat(undo.mail().dropped()).isEqualTo(1);
        assertThat(statusOf(10)).isEqualTo(CLOSED);
    }

    @Test
    void aFixedStatusIsNotLeftForAnEarlierOne() {
        waiting(10, TWO_HOURS);
        String run = run(REMIND).runId();
        execute("UPDATE {ms2_order_statuses} SET `fixed` = 1 WHERE `id` = ?", REMINDED);
        assertThat(undoer().plan(run).stays()).extracting(UndoPlan.Stay::why).containsExactly(Why.FIXED_STATUS);
        execute("UPDATE {ms2_order_statuses} SET `fixed` = 0 WHERE `id` = ?", REMINDED);
        execute("UPDATE {ms2_order_statuses} SET `active` = 0 WHERE `id` = ?", WAITING);
        assertThat(undoer().plan(run).stays()).extracting(UndoPlan.Stay::why).containsExactly(Why.TARGET_INACTIVE);
    }

    @Test
    void mailThatWasSentOrIsInHandIsToldAndLeft() {
        for (long id = 10; id <= 13; id++) {
            waiting(id, TWO_HOURS);
        }
        String run = run(REMIND).runId();
        execute("UPDATE {marketing_statuses_outbox} SET `state` = 'sent' WHERE `order_id` = 10");
        execute("UPDATE {marketing_statuses_outbox} SET `state` = 'sending' WHERE `order_id` = 11");
        execute("UPDATE {marketing_statuses_outbox} SET `state` = 'dead' WHERE `order_id` = 12");
        assertThat(undoer().plan(run).mails()).isEqualTo(new Mails(2, 1, 1, 0));
        assertThat(undo(run).mail().dropped()).isEqualTo(2);
        assertThat(texts("SELECT `state` FROM {marketing_statuses_outbox} ORDER BY `order_id`"))
                .containsExactly("sent", "sending", "dropped", "dropped");
    }

    @Test
    void theUndoneTaskNeverMovesThoseOrdersAgainByItself() {
        waiting(10, TWO_HOURS);
        undo(run(REMIND).runId());
        now = NOON.plus(Duration.ofDays(30));
        assertThat(run(REMIND).moved()).isEmpty();
        managerMoves(10, PARKED);
        managerMoves(10, WAITING);
        now = now.plus(TWO_HOURS);
        assertThat(run(REMIND).moved()).hasSize(1);
    }

    @Test
    void otherTasksCountOnAsIfNothingHadHappened() {
        waiting(10, TWO_HOURS);
        undo(run(REMIND, CLOSE).runId());
        now = NOON.plus(Duration.ofHours(21));
        assertThat(run(REMIND, CLOSE).moved()).isEmpty();
        now = NOON.plus(Duration.ofHours(22));
        assertThat(run(REMIND, CLOSE).moved()).containsExactly(new Moved("Task 2", 10, WAITING, CLOSED));
    }

    @Test
    void whatOtherTasksHadToMoveByThenIsLeftAlone() {
        waiting(10, Duration.ofDays(3));
        undo(run(REMIND, CLOSE).runId());
        now = NOON.plusSeconds(60);
        assertThat(run(REMIND, CLOSE).moved()).isEmpty();
        now = NOON.plus(Duration.ofDays(30));
        assertThat(run(REMIND, CLOSE).moved()).isEmpty();
    }

    @Test
    void aTaskMadeAfterwardsDecidesForItself() {
        waiting(10, Duration.ofDays(3));
        undo(run(REMIND, CLOSE).runId());
        now = NOON.plusSeconds(60);
        Task corrected = Tasks.task(3, WAITING, PARKED, 60).build();
        assertThat(run(REMIND, CLOSE, corrected).moved()).containsExactly(new Moved("Task 3", 10, WAITING, PARKED));
    }

    @Test
    void anOrderWhoseEntryWasNeverLoggedIsNotMovedAgainEither() {
        insertOrder(10, WAITING);
        assertThat(run(REMIND, CLOSE).moved()).isEmpty();
        now = NOON.plus(TWO_HOURS);
        String run = run(REMIND, CLOSE).runId();
        now = now.plusSeconds(60);
        assertThat(run(REMIND, CLOSE).moved()).isEmpty();
        assertThat(undo(run).moved()).hasSize(1);
        now = now.plus(Duration.ofHours(3));
        assertThat(run(REMIND, CLOSE).moved()).isEmpty();
    }

    @Test
    void anUndoIsDoneWhileTheShopIsStopped() {
        waiting(10, TWO_HOURS);
        String run = run(REMIND).runId();
        store.pause("olga", now);
        assertThat(undo(run).moved()).hasSize(1);
        assertThat(texts("SELECT COUNT(*) FROM {marketing_statuses_heartbeat}")).containsExactly("1");
    }

    @Test
    void aCopiedShopARunningRunAndAnUnknownRunAreRefused() {
        waiting(10, TWO_HOURS);
        String run = run(REMIND).runId();
        UndoPlan plan = undoer().plan(run);
        Station.Lock lock = store.station(null).lock().orElseThrow();
        assertThatThrownBy(() -> undoer().undo(plan, "olga", RunWatcher.NONE))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.BUSY));
        lock.close();
        execute("UPDATE {marketing_statuses_meta} SET `value` = 'elsewhere' WHERE `name` = 'home.database'");
        assertThatThrownBy(() -> undoer().undo(plan, "olga", RunWatcher.NONE))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.GUARD));
        assertThatThrownBy(() -> undoer().plan("nothing")).isInstanceOf(Refusal.class);
        assertThat(statusOf(10)).isEqualTo(REMINDED);
    }

    @Test
    void anUndoIsNotUndone() {
        waiting(10, TWO_HOURS);
        String undo = undo(run(REMIND).runId()).runId();
        assertThatThrownBy(() -> undoer().plan(undo))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo("undo-of-undo"));
    }

    @Test
    void anUndoThatIsStoppedKeepsWhatItDidAndGoesOnLater() {
        for (long id = 1; id <= 50; id++) {
            waiting(id, TWO_HOURS);
        }
        String run = run(REMIND).runId();
        RunReport undo = undoer().undo(undoer().plan(run), "olga", new StopAtOnce());
        assertThat(undo.cancelled()).isTrue();
        assertThat(undo.moved()).hasSize(20);
        assertThat(undo.left()).isEqualTo(30);
        assertThat(texts("SELECT COUNT(*) FROM {marketing_statuses_outbox} WHERE `state` = 'dropped'"))
                .containsExactly("20");
        assertThat(texts("SELECT `left_over` FROM {marketing_statuses_run_notes}"))
                .containsExactly("30");
        assertThat(undo(run).moved()).hasSize(30);
    }

    /** Stops after the first batch. */
    private static final class StopAtOnce implements RunWatcher {
        private boolean stopped;

        @Override
        public boolean isCancelled() {
            return stopped;
        }

        @Override
        public void orders(int done, int total) {
            stopped = done > 0;
        }

        @Override
        public void mailsSent(int sent) {}
    }
}
