package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.Moves.Outcome;
import app.marketingstatuses.store.FailedOrders.Failed;
import app.marketingstatuses.store.RunOrder.What;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunLogTest extends UndoContract {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private String first;
    private String second;
    private String undo;

    @BeforeEach
    void twoRunsAndAnUndo() {
        waiting(10, TWO_HOURS);
        waiting(11, TWO_HOURS);
        first = run(REMIND).runId();
        execute(
                "UPDATE {marketing_statuses_outbox} SET `state` = 'dead', `error` = 'no such box' WHERE `order_id` = 10");
        execute("UPDATE {marketing_statuses_outbox} SET `state` = 'sent' WHERE `order_id` = 11");
        now = NOON.plus(TWO_HOURS);
        waiting(12, Duration.ofHours(25));
        second = run(CLOSE).runId();
        now = now.plusSeconds(60);
        managerMoves(10, PARKED);
        undo = undo(first).runId();
    }

    @Test
    void runsAreToldNewestFirstWithTheirCounts() {
        List<RunSummary> runs = page(RunFilter.ALL);
        assertThat(runs).extracting(RunSummary::runId).containsExactly(undo, second, first);
        RunSummary done = runs.get(2);
        assertThat(done.moved()).isEqualTo(2);
        assertThat(done.putBack()).isEqualTo(1);
        assertThat(done.tasks()).containsExactly("Task 1");
        assertThat(done.mails()).isEqualTo(new RunSummary.Mails(0, 1, 0, 1));
        RunSummary back = runs.get(0);
        assertThat(back.moved()).isEqualTo(1);
        assertThat(back.skipped()).isEqualTo(1);
        assertThat(back.undoOf()).isEqualTo(first);
        assertThat(back.by()).isEqualTo("olga");
        assertThat(store.runLog().find(second)).contains(runs.get(1));
        assertThat(store.runLog().people()).containsExactly("cron", "olga");
    }

    @Test
    void pagesFollowEachOther() {
        List<RunSummary> two = store.runLog().page(RunFilter.ALL, null, 2);
        List<RunSummary> rest = store.runLog().page(RunFilter.ALL, two.get(1), 2);
        assertThat(two).extracting(RunSummary::runId).containsExactly(undo, second);
        assertThat(rest).extracting(RunSummary::runId).containsExactly(first);
    }

    @Test
    void everyFilterFindsItsRuns() {
        assertThat(ids(new RunFilter("Task 2", null, null, null, null, null, false)))
                .containsExactly(second);
        assertThat(ids(new RunFilter("Task 1", null, null, null, null, null, false)))
                .containsExactly(undo, first);
        assertThat(ids(new RunFilter(null, CLOSED, null, null, null, null, false)))
                .containsExactly(second);
        assertThat(ids(new RunFilter(null, REMINDED, null, null, null, null, false)))
                .containsExactly(undo, first);
        assertThat(ids(new RunFilter(null, null, NOON.plusSeconds(1), null, null, null, false)))
                .containsExactly(undo, second);
        assertThat(ids(new RunFilter(null, null, null, NOON.plusSeconds(1), null, null, false)))
                .containsExactly(first);
        assertThat(ids(new RunFilter(null, null, null, null, "olga", null, false)))
                .containsExactly(undo);
        assertThat(ids(new RunFilter(null, null, null, null, null, List.of(12L), false)))
                .containsExactly(second);
        assertThat(ids(new RunFilter(null, null, null, null, null, List.of(), false)))
                .isEmpty();
        assertThat(ids(new RunFilter(null, null, null, null, null, null, true))).isEmpty();
    }

    @Test
    void deadMailAndFailedOrdersAreTrouble() {
        execute("UPDATE {marketing_statuses_outbox} SET `state` = 'dead' WHERE `run_id` = ?", second);
        store.moves(null, "cron").recordUnreadable("r9", now.plusSeconds(60), 99, "its cost is no number");
        assertThat(ids(new RunFilter(null, null, null, null, null, null, true))).containsExactly("r9", second);
    }

    @Test
    void aRunTellsItsOrdersAndWhatBecameOfTheirMails() {
        List<RunOrder> orders = store.runLog().orders(first);
        assertThat(orders).extracting(RunOrder::orderId).containsExactly(10L, 11L);
        assertThat(orders).extracting(RunOrder::mail).containsExactly(MailState.DROPPED, MailState.SENT);
        assertThat(orders).extracting(RunOrder::putBack).containsExactly(false, true);
        assertThat(orders.get(0).orderNum()).isEqualTo("x");
        assertThat(orders.get(0).to()).isEqualTo(REMINDED);
        List<RunOrder> back = store.runLog().orders(undo);
        assertThat(back).extracting(RunOrder::what).containsExactly(What.SKIPPED, What.MOVED);
        assertThat(back.get(0).why()).isEqualTo("changed-since");
        assertThat(back.get(1).from()).isEqualTo(REMINDED);
        assertThat(back.get(1).to()).isEqualTo(WAITING);
        assertThat(store.runLog().mails(first))
                .extracting(RunMail::state)
                .containsExactly(MailState.DROPPED, MailState.SENT);
    }

    @Test
    void whatFailedIsTriedAgainAtOnceWhenAsked() {
        waiting(20, TWO_HOURS);
        var due = Samples.due(REMIND, Samples.order(20, WAITING, 0));
        store.moves(null, "cron").recordFailure("r9", now, due, "no template");
        store.moves(null, "cron").recordSkip("r9", now, Samples.due(REMIND, Samples.order(21, 11, 0)), Outcome.GONE);
        assertThat(run(REMIND).moved()).isEmpty();
        assertThat(store.failedOrders().waiting("r9")).containsExactly(new Failed(1, 20));
        assertThat(store.failedOrders().retry("r9", now)).containsExactly(new Failed(1, 20));
        assertThat(run(REMIND).moved()).hasSize(1);
        assertThat(store.failedOrders().waiting("r9")).isEmpty();
        assertThat(store.failedOrders().retry("r9", now)).isEmpty();
    }

    private List<RunSummary> page(RunFilter filter) {
        return store.runLog().page(filter, null, 100);
    }

    private List<String> ids(RunFilter filter) {
        return page(filter).stream().map(RunSummary::runId).toList();
    }
}
