package app.marketingstatuses.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.engine.UndoPlan;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.testing.HeadlessBench;
import app.marketingstatuses.ui.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undo and try again on a real server, the database looked at after each step. */
class UndoAndRetryTest {
    @TempDir
    Path home;

    private final TestShop shop = TestShop.create();
    private final Clock clock = Clock.systemUTC();
    private int waiting;
    private int reminded;
    private HeadlessBench bench;
    private RunModel model;

    @BeforeEach
    void open() {
        waiting = shop.addStatus("Waiting");
        reminded = shop.addStatus("Reminded");
        ShopCard card = new ShopCard("Tea & Co", null, true, false, ShopCard.Link.LOCAL, "profile:tea");
        ShopChoice choice = new ShopChoice.ByHand(shop.connectionSettings());
        bench = HeadlessBench.on(home, clock, choice, card, Language.ENGLISH);
        model = new RunModel(bench.workbench());
        bench.workbench().desk().visit(session -> {
            session.store().init(false, null);
            Task task = Tasks.task(0, waiting, reminded, 60)
                    .named("Remind")
                    .withoutMail()
                    .build();
            return session.store().tasks().insert(task);
        });
    }

    @AfterEach
    void close() {
        bench.close();
        shop.close();
    }

    @Test
    void aRunIsUndoneOrderByOrder() {
        long first = waitingOrder();
        long second = waitingOrder();
        String run = run().runId();
        assertThat(shop.statusOf(first)).isEqualTo(reminded);
        shop.managerMoves(second, TestShop.PAID, LocalDateTime.now(ZoneOffset.UTC));

        model.show(run);
        List<UndoPlan> plans = new ArrayList<>();
        model.planUndo((plan, statuses) -> plans.add(plan));
        assertThat(plans.get(0).back()).extracting(move -> move.orderId()).containsExactly(first);
        assertThat(plans.get(0).stays()).hasSize(1);
        assertThat(shop.statusOf(first)).isEqualTo(reminded);

        List<RunReport> reports = new ArrayList<>();
        model.undo(plans.get(0), reports::add);
        assertThat(shop.statusOf(first)).isEqualTo(waiting);
        assertThat(shop.statusOf(second)).isEqualTo(TestShop.PAID);
        assertThat(shop.queryStrings("SELECT `entry` FROM {ms2_order_logs} WHERE `order_id` = ? ORDER BY `id`", first))
                .containsExactly(text(waiting), text(reminded), text(waiting));
        assertThat(bench.workbench().desk().changesProperty().get()).isEqualTo(1);

        model.show(reports.get(0).runId());
        RunDetail undo = model.detailProperty().get();
        assertThat(undo.isUndo()).isTrue();
        assertThat(undo.undone().runId()).isEqualTo(run);
        assertThat(undo.run().by()).isEqualTo(System.getProperty("user.name"));
        assertThat(undo.orders()).hasSize(2);
        assertThat(run().moved()).isEmpty();
        assertThat(shop.statusOf(first)).isEqualTo(waiting);
    }

    @Test
    void whatFailedIsTriedAtOnceOrWithTheNextRun() {
        long order = waitingOrder();
        shop.execute("CREATE TRIGGER `stubborn` BEFORE UPDATE ON {ms2_orders} FOR EACH ROW"
                + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'");
        String run = run().runId();
        model.show(run);
        assertThat(model.detailProperty().get().waiting()).isEqualTo(1);

        List<RunReport> reports = new ArrayList<>();
        model.retryNow(reports::add);
        assertThat(reports.get(0).failed()).hasSize(1);
        assertThat(shop.statusOf(order)).isEqualTo(waiting);

        shop.execute("DROP TRIGGER `stubborn`");
        assertThat(run().moved()).isEmpty();
        int[] told = new int[1];
        model.retryLater(count -> told[0] = count);
        assertThat(told[0]).isEqualTo(1);
        assertThat(run().moved()).hasSize(1);
        assertThat(shop.statusOf(order)).isEqualTo(reminded);
    }

    @Test
    void anOrderThatIsPaidAgainCountsForWhatItsCustomerSpentAsInTheShop() {
        Task early = Tasks.task(0, TestShop.PAID, reminded, 60)
                .named("Early")
                .withoutMail()
                .build();
        bench.workbench().desk().visit(session -> session.store().tasks().insert(early));
        LocalDateTime paid = LocalDateTime.ofInstant(Instant.now().minusSeconds(7200), ZoneOffset.UTC);
        long order = shop.order().cost("700.00").status(TestShop.PAID).enteredAt(paid.withNano(0));
        String run = run().runId();
        assertThat(shop.statusOf(order)).isEqualTo(reminded);
        model.show(run);
        model.planUndo((plan, statuses) -> model.undo(plan, report -> {}));
        assertThat(shop.statusOf(order)).isEqualTo(TestShop.PAID);
        assertThat(shop.queryStrings("SELECT `spent` FROM {ms2_customer_profiles}"))
                .containsExactly("700.00");
    }

    private long waitingOrder() {
        LocalDateTime entered = LocalDateTime.ofInstant(Instant.now().minusSeconds(7200), ZoneOffset.UTC);
        return shop.order().status(waiting).enteredAt(entered.withNano(0));
    }

    private RunReport run() {
        return bench.workbench().desk().visit(session -> {
            List<Task> on = session.store().tasks().list();
            return session.runner(on, "cron").run(on, new RunRequest(Set.of(), null, true, null, "cron"));
        });
    }

    private static String text(int status) {
        return Integer.toString(status);
    }
}
