package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static app.marketingstatuses.store.Samples.due;
import static app.marketingstatuses.store.Samples.mail;
import static app.marketingstatuses.store.Samples.order;
import static app.marketingstatuses.store.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.Moves;
import app.marketingstatuses.engine.Moves.Move;
import app.marketingstatuses.engine.Moves.Outcome;
import app.marketingstatuses.engine.OrderMemory;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.RunReport;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrialsTest extends StoreContract {
    private static final Task STAY = task(1, "Stay", 1, 4).inTrial(Trial.MAIL);
    private static final Task MOVE = task(2, "Move", 1, 4).inTrial(Trial.MOVE);

    private Moves moves;

    @BeforeEach
    void moves() {
        moves = store.moves(new ShopZone(ZoneId.of("Europe/Moscow")), "cron");
        insertOrder(10, 1);
    }

    private List<Outcome> apply(Task task) {
        return moves.apply(
                "r1", NOON, List.of(new Move(due(task, order(10, 1, 0)), List.of(mail(Kind.CUSTOMER, 10, 1)))));
    }

    @Test
    void anOrderThatStaysIsTriedOnceAndKeepsItsStatusAndLog() {
        assertThat(apply(STAY)).containsExactly(Outcome.TRIED);
        assertThat(apply(STAY)).containsExactly(Outcome.CHANGED_MEANWHILE);

        assertThat(texts("SELECT `status` FROM {ms2_orders}")).containsExactly("1");
        assertThat(texts("SELECT `id` FROM {ms2_order_logs}")).isEmpty();
        assertThat(texts("SELECT `id` FROM {marketing_statuses_outbox}")).hasSize(1);
        OrderMemory memory = store.book().memory(List.of(10L)).get(10L);
        assertThat(memory.done()).isEmpty();
        assertThat(memory.trials().mailed()).isEqualTo(Map.of(1L, Set.of(0L)));
        HistoryRun run = store.history().since(null).get(0);
        assertThat(run.moved()).isEmpty();
        assertThat(run.tried()).containsExactly(new RunReport.Tried("Stay", 10, 1, 4));
        assertThat(store.runLog().orders("r1"))
                .extracting(RunOrder::what, RunOrder::trial)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(RunOrder.What.TRIED, true));
        assertThat(store.runLog().find("r1").orElseThrow().tried()).isEqualTo(1);
    }

    @Test
    void aChangedOrderIsNotTried() {
        execute("UPDATE {ms2_orders} SET `status` = 2");

        assertThat(apply(STAY)).containsExactly(Outcome.CHANGED_MEANWHILE);
        assertThat(texts("SELECT `id` FROM {marketing_statuses_trials}")).isEmpty();
        assertThat(texts("SELECT `id` FROM {marketing_statuses_outbox}")).isEmpty();
    }

    @Test
    void aMoveInTrialIsAMoveThatIsNeverDone() {
        assertThat(apply(MOVE)).containsExactly(Outcome.MOVED);

        assertThat(texts("SELECT `status` FROM {ms2_orders}")).containsExactly("4");
        OrderMemory memory = store.book().memory(List.of(10L)).get(10L);
        assertThat(memory.done()).isEmpty();
        assertThat(memory.trials().moved()).containsExactly(2L);
        assertThat(store.history().since(null).get(0).moved())
                .containsExactly(new RunReport.Moved("Move", 10, 1, 4, true));
        execute("UPDATE {ms2_orders} SET `status` = 1");
        execute("DELETE FROM {ms2_order_logs}");
        assertThat(apply(MOVE.inTrial(Trial.OFF))).containsExactly(Outcome.MOVED);
        assertThat(store.book().memory(List.of(10L)).get(10L).done()).isEqualTo(Map.of(2L, Set.of(0L)));
    }

    @Test
    void noTrialWithoutAnAddressAndNoAddressTakenAwayFromOne() {
        assertRefused(() -> store.tasks().insert(STAY));
        assertRefused(() -> store.trials().set("move", NOON, false));
        store.settings().set(TrialMode.ADDRESS, "owner@example.com");
        Task stored = store.tasks().insert(STAY);
        assertRefused(() -> store.settings().set(TrialMode.ADDRESS, ""));
        store.tasks().update(stored.inTrial(Trial.OFF));
        store.settings().set(TrialMode.ADDRESS, "");
        assertThat(store.trials().state()).isEqualTo(TrialState.NONE);
    }

    private static void assertRefused(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(TrialMode.NO_ADDRESS));
    }

    @Test
    void tasksStartAnewWhereTheTrialOfTheShopGetsLessStrict() {
        store.settings().set(TrialMode.ADDRESS, "owner@example.com");
        store.trials().set("mail", NOON, false);
        Task plain = store.tasks().insert(task(1, "Plain", 1, 4));
        Task own = store.tasks().insert(STAY);
        Instant later = NOON.plusSeconds(60);

        assertThat(store.trials().set("move", later, true)).isEmpty();
        assertThat(store.trials().set("off", later, false)).extracting(Task::id).containsExactly(plain.id());
        assertThat(store.tasks().find("Plain").orElseThrow().dueFrom()).isEqualTo(later);
        assertThat(store.tasks().find("Stay").orElseThrow()).isEqualTo(own);
        assertThat(store.trials().state().of(own)).isEqualTo(Trial.MAIL);
    }
}
