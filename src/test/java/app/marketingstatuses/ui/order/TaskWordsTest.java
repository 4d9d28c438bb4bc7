package app.marketingstatuses.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.order.TaskWord.Kind;
import app.marketingstatuses.ui.testing.HeadlessBench;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On MariaDB; the shop's zone is UTC. */
class TaskWordsTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @TempDir
    Path home;

    private final TestShop shop = TestShop.create();
    private final int reminded = shop.addStatus("Payment reminder");
    private HeadlessBench bench;

    @BeforeEach
    void open() {
        ShopCard card = new ShopCard("Test", null, false, false, ShopCard.Link.LOCAL, "test");
        bench = HeadlessBench.on(
                home,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new ShopChoice.ByHand(shop.connectionSettings()),
                card,
                Language.ENGLISH);
        bench.workbench().desk().visit(session -> session.store().init(false, null));
    }

    @AfterEach
    void close() {
        bench.close();
        shop.close();
    }

    @Test
    void anOrderThatIsDueOrWaits() {
        long id = shop.order().enteredAt(ago(60));
        task(Tasks.task(0, TestShop.NEW, reminded, 5).named("A"));
        task(Tasks.task(0, TestShop.NEW, TestShop.PAID, 180).named("B"));

        assertThat(words(id))
                .containsExactly(
                        "DUE The next run moves it to “Payment reminder”.", "WAITING Its time comes in 2 hours.");
    }

    @Test
    void theFirstTaskOfTheListTakesIt() {
        long id = shop.order().enteredAt(ago(60));
        task(Tasks.task(0, TestShop.NEW, reminded, 5).named("A"));
        task(Tasks.task(0, TestShop.NEW, TestShop.PAID, 5).named("B"));

        assertThat(words(id).get(1)).isEqualTo("PASSED A comes first in the list and takes it.");
    }

    @Test
    void whatTheShopsRulesHoldNamesTheFix() {
        long id = shop.order().status(TestShop.SENT).enteredAt(ago(60));
        shop.setStatus(reminded, "email_user", 1);
        shop.setStatus(reminded, "subject_user", "Hello");
        task(Tasks.task(0, TestShop.SENT, reminded, 5).named("A"));
        assertThat(words(id))
                .containsExactly(
                        "HELD “Sent” is final, so the order cannot leave it. It moves, with its mail, in the first"
                                + " run after “final” is cleared.");
        assertThat(page(id).get(0).trap()).isNotNull();

        shop.setStatus(TestShop.SENT, "final", 0);
        shop.setStatus(reminded, "rank", 0);
        assertThat(words(id))
                .containsExactly(
                        "HELD “Sent” is fixed, so the order cannot go back to “Payment reminder”. It moves, with its"
                                + " mail, in the first run after “fixed” is cleared.");

        shop.setStatus(reminded, "active", 0);
        assertThat(words(id).get(0)).startsWith("HELD “Payment reminder” is not active in the shop");
    }

    @Test
    void conditionsThatFailAreNamedWithWhatTheOrderHas() {
        long id = shop.order().cost("50").payment(1).context("web").enteredAt(ago(60));
        task(Tasks.task(0, TestShop.NEW, reminded, 5)
                .named("A")
                .conditions(new Conditions(
                        new BigDecimal("1000"), null, Set.of(), Set.of(2, 3), Set.of("shop"), Set.of(7), null)));

        assertThat(words(id))
                .containsExactly(
                        "PASSED Not for this order: its total must be 1 000 USD or more, here it is 50 USD; its"
                                + " payment must be Invoice or PayPal, here it is Cash; its context must be #shop, here it is Website;"
                                + " its customer must be in the group #7.");
    }

    @Test
    void tooFewOrdersOfTheCustomerAreTold() {
        long id = shop.order().enteredAt(ago(60));
        shop.order().status(TestShop.CANCELLED).insert();
        task(Tasks.task(0, TestShop.NEW, reminded, 5)
                .named("A")
                .conditions(new Conditions(null, null, Set.of(), Set.of(), Set.of(), Set.of(), 3)));

        assertThat(words(id))
                .containsExactly("PASSED Not for this order: the number of its customer's orders must be 3 or more,"
                        + " here it is 1.");
    }

    @Test
    void windowsLimitsAndLatenessAreTold() {
        long id = shop.order().enteredAt(ago(60));
        shop.order().enteredAt(ago(90));
        int hour = NOW.atZone(ZoneOffset.UTC).getHour();
        int opens = (hour + 2) % 24;
        task(Tasks.task(0, TestShop.NEW, reminded, 5)
                .named("A")
                .window(new SendWindow(
                        EnumSet.allOf(java.time.DayOfWeek.class), opens * 60, (opens * 60 + 30) % SendWindow.DAY)));
        task(Tasks.task(0, TestShop.NEW, reminded, 5).named("B").maxLate(10));
        assertThat(words(id).get(0)).startsWith("WAITING Its time has come. It moves when the task's hours open, ");
        assertThat(words(id).get(1))
                .isEqualTo(
                        "LEFT_ALONE Came due too long ago: the task takes no order that is more than 10 minutes late.");

        bench.workbench().desk().visit(session -> session.store().tasks().disable(List.of("A", "B")));
        task(Tasks.task(0, TestShop.NEW, reminded, 5).named("C").limit(1));
        assertThat(words(id).get(2)).startsWith("WAITING Its time has come, but the task moves at most 1 per run");
        assertThat(words(id).get(0)).isEqualTo("OFF The task is off. It starts in “New”, where the order stands now.");
    }

    @Test
    void whatWasOverdueWhenATaskWasSwitchedOnIsLeftAlone() {
        long id = shop.order().enteredAt(ago(60));
        task(Tasks.task(0, TestShop.NEW, reminded, 5).named("A").dueFrom(NOW.minusSeconds(60)));

        assertThat(words(id).get(0))
                .startsWith("LEFT_ALONE Was overdue when the task was switched on or changed (")
                .endsWith("; overdue orders were left alone.");
    }

    @Test
    void anOrderThatLeftOrWasNeverThere() {
        long id = shop.order().enteredAt(ago(60));
        shop.managerMoves(id, TestShop.PAID, ago(24));
        task(Tasks.task(0, TestShop.NEW, reminded, 5).named("A"));
        task(Tasks.task(0, TestShop.CANCELLED, reminded, 5).named("B"));
        task(Tasks.task(0, TestShop.PAID, reminded, 5).named("C").clock(new TaskClock.Since(TestShop.SENT)));

        assertThat(words(id))
                .containsExactly(
                        "NEVER The order left “New” after 36 minutes: it was paid.",
                        "NOT_YET It starts in “Cancelled”, where this order has not been yet.",
                        "HELD The task counts from “Sent”, but the shop did not log when this order entered it.");
    }

    @Test
    void whatATaskDidIsToldWithItsRun() {
        long id = shop.order().enteredAt(ago(60));
        task(Tasks.task(0, TestShop.NEW, reminded, 5).named("A"));
        bench.workbench().desk().visit(session -> {
            List<Task> tasks = session.store().tasks().list();
            return session.runner(tasks, "Olga").run(tasks, new RunRequest(Set.of(), null, true, null, "Olga"));
        });

        TaskWord word = page(id).get(0);

        assertThat(word.kind()).isEqualTo(Kind.DONE);
        assertThat(word.sentence()).startsWith("Moved ").endsWith(", run by Olga. This task takes an order only once.");
        assertThat(word.runId()).isNotNull();
        OrderStory story = OrderStory.of(order(id), bench.workbench().formats().zone());
        assertThat(story.steps())
                .extracting(OrderStory.Step::who)
                .containsExactly(OrderStory.Who.CUSTOMER_PLACED, OrderStory.Who.TASK);
        StepWords said = new StepWords(texts(), bench.workbench().formats());
        assertThat(said.who(story.steps().get(1))).isEqualTo("Moved by the task A, run by Olga");
        assertThat(said.stayed(story.steps().get(0))).isEqualTo("1 hour");
    }

    @Test
    void anEntryNobodyLoggedIsTold() {
        long id = shop.order().status(TestShop.PAID).createdOn(ago(60)).insert();
        long imported = shop.order().status(TestShop.NEW).createdOn(ago(60)).insert();

        assertThat(OrderStory.of(order(id), bench.workbench().formats().zone()).steps())
                .extracting(OrderStory.Step::who)
                .containsExactly(OrderStory.Who.PLACED_UNLOGGED, OrderStory.Who.UNLOGGED);
        assertThat(OrderStory.of(order(imported), bench.workbench().formats().zone())
                        .steps())
                .extracting(OrderStory.Step::who)
                .containsExactly(OrderStory.Who.CUSTOMER_PLACED);
    }

    private void task(Tasks task) {
        bench.workbench().desk().visit(session -> session.store().tasks().insert(task.build()));
    }

    private List<String> words(long id) {
        return page(id).stream()
                .map(word -> word.kind() + " " + word.sentence())
                .toList();
    }

    private List<TaskWord> page(long id) {
        return new TaskWords(order(id), texts(), bench.workbench().formats()).all();
    }

    private OrderPage order(long id) {
        return bench.workbench()
                .desk()
                .visit(session -> OrderPage.read(session, id).orElseThrow());
    }

    private Texts texts() {
        return bench.workbench().texts(TaskWords.class);
    }

    private static LocalDateTime ago(int minutes) {
        return LocalDateTime.ofInstant(NOW.minusSeconds(60L * minutes), ZoneOffset.UTC);
    }
}
