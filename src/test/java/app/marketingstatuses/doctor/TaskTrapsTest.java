package app.marketingstatuses.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.doctor.Trap.Kind;
import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TaskTrapsTest {
    private static final int NEW = 1;
    private static final int PAID = 2;
    private static final int SENT = 3;
    private static final int CANCELLED = 4;
    private static final int REMINDER = 6;
    private static final int REVIEW = 7;
    private static final int PROMO = 8;
    private static final int WEEK = 7 * 24 * 60;

    private final List<OrderStatus> statuses = new ArrayList<>(List.of(
            TestStatuses.status(NEW, "New", false, true, 0),
            TestStatuses.status(PAID, "Paid", false, true, 1),
            TestStatuses.status(SENT, "Sent", false, true, 2),
            TestStatuses.status(CANCELLED, "Cancelled", true, true, 3),
            TestStatuses.status(REMINDER, "Payment reminder", false, false, 5),
            TestStatuses.status(REVIEW, "Review requested", false, false, 6),
            TestStatuses.status(PROMO, "Promo issued", false, false, 7)));

    @Test
    void findsNothingWhereTheClassicTasksAreSetUpWell() {
        assertThat(find(
                        task("Reminder", NEW, REMINDER, 5),
                        task("Cancel", REMINDER, CANCELLED, 3 * 24 * 60),
                        task("Review", SENT, REVIEW, WEEK),
                        promo(List.of(SENT, REVIEW))))
                .isEmpty();
    }

    @Test
    void namesAFinalFromStatus() {
        change(SENT, s -> TestStatuses.with(s, true, true, s.active(), s.rank()));
        List<Trap> traps = find(task("Review", SENT, REVIEW, WEEK));
        assertThat(traps).extracting(Trap::kind).containsExactly(Kind.FINAL);
        Check check = traps.get(0).check();
        assertThat(check.id()).isEqualTo("task-final");
        assertThat(check.result()).isEqualTo(Check.Result.FAIL);
        assertThat(check.message())
                .isEqualTo("“Sent” is final, so no order can leave it and the task “Review” moves nothing from there.");
        assertThat(check.fix()).isEqualTo("Clear the mark “final” of “Sent” in the shop's list of statuses.");
    }

    @Test
    void namesAFixedFromStatusThatOutranksTheTarget() {
        change(REVIEW, s -> TestStatuses.with(s, false, false, true, 2));
        assertThat(kinds(task("Review", SENT, REVIEW, WEEK))).containsExactly(Kind.FIXED);
        change(REVIEW, s -> TestStatuses.with(s, false, false, true, 3));
        assertThat(kinds(task("Review", SENT, REVIEW, WEEK))).isEmpty();
    }

    @Test
    void namesATargetThatIsInactiveOrMissing() {
        change(REVIEW, s -> TestStatuses.with(s, false, false, false, 6));
        assertThat(kinds(task("Review", SENT, REVIEW, WEEK))).containsExactly(Kind.TARGET);
        assertThat(kinds(task("Nowhere", SENT, 77, WEEK))).containsExactly(Kind.TARGET);
    }

    @Test
    void warnsOfAFromStatusThatTheShopLacks() {
        List<Trap> traps = find(task("Old", 77, REVIEW, WEEK));
        assertThat(traps).extracting(Trap::kind).containsExactly(Kind.SOURCE);
        assertThat(traps.get(0).check().result()).isEqualTo(Check.Result.WARN);
    }

    @Test
    void namesAClockThatCountsFromAStatusTheShopLacks() {
        Task task =
                Tasks.task(1, SENT, PROMO, WEEK).clock(new TaskClock.Since(77)).build();
        assertThat(kinds(task)).containsExactly(Kind.CLOCK);
    }

    @Test
    void seesThatAFasterTaskStarvesASlowerOne() {
        List<Trap> traps = find(task("Review", SENT, REVIEW, WEEK), promo(List.of(SENT)));
        assertThat(traps).singleElement().satisfies(trap -> {
            assertThat(trap.kind()).isEqualTo(Kind.STARVED);
            assertThat(trap.task().name()).isEqualTo("Promo");
            assertThat(trap.serious()).isTrue();
        });
    }

    @Test
    void seesStarvationBehindAFinalStatusToo() {
        change(SENT, s -> TestStatuses.with(s, true, true, true, 2));
        assertThat(kinds(task("Review", SENT, REVIEW, WEEK), promo(List.of(SENT))))
                .containsExactly(Kind.FINAL, Kind.FINAL, Kind.STARVED);
    }

    @Test
    void amongEqualDelaysTheFirstInTheListTakesTheOrders() {
        List<Trap> traps = find(task("First", SENT, REVIEW, WEEK), task("Second", SENT, PROMO, WEEK));
        assertThat(traps).extracting(t -> t.task().name()).containsExactly("Second");
    }

    @Test
    void aTaskThatIsOffStarvesNobody() {
        assertThat(kinds(off(task("Review", SENT, REVIEW, WEEK)), promo(List.of(SENT))))
                .isEmpty();
    }

    @Test
    void aTaskThatAllowsFewerOrdersStarvesNobody() {
        Conditions dear = new Conditions(new BigDecimal(100), null, Set.of(), Set.of(), Set.of(), Set.of(), null);
        Conditions dearer = new Conditions(new BigDecimal(200), null, Set.of(1), Set.of(), Set.of(), Set.of(), null);
        Task review = Tasks.task(1, SENT, REVIEW, WEEK).conditions(dear).build();
        assertThat(kinds(review, promo(List.of(SENT)))).isEmpty();
        assertThat(kinds(
                        review,
                        Tasks.task(2, SENT, PROMO, 2 * WEEK)
                                .clock(new TaskClock.Since(SENT))
                                .conditions(dearer)
                                .build()))
                .containsExactly(Kind.STARVED);
    }

    @Test
    void aTaskForLoyalCustomersStarvesOnlyThoseThatAskForAsManyOrders() {
        Task loyal =
                Tasks.task(1, SENT, REVIEW, WEEK).conditions(customersWith(3)).build();
        assertThat(kinds(loyal, promo(List.of(SENT)))).doesNotContain(Kind.STARVED);
        assertThat(kinds(loyal, promoForCustomersWith(2))).doesNotContain(Kind.STARVED);
        assertThat(kinds(loyal, promoForCustomersWith(3))).contains(Kind.STARVED);
    }

    private static Task promoForCustomersWith(int orders) {
        return Tasks.task(2, SENT, PROMO, 2 * WEEK)
                .clock(new TaskClock.Since(SENT))
                .conditions(customersWith(orders))
                .build();
    }

    private static Conditions customersWith(int orders) {
        return new Conditions(null, null, Set.of(), Set.of(), Set.of(), Set.of(), orders);
    }

    @Test
    void clocksThatCannotBeComparedStarveNobody() {
        Task sincePaid = Tasks.task(1, SENT, REVIEW, WEEK)
                .clock(new TaskClock.Since(PAID))
                .build();
        assertThat(kinds(task("By status", SENT, PROMO, 60), sincePaid)).isEmpty();
    }

    @Test
    void partialStarvationIsAWarning() {
        Task both =
                Tasks.task(9, SENT, PROMO, 2 * WEEK).from(List.of(SENT, PAID)).build();
        List<Trap> traps = find(task("Review", SENT, REVIEW, WEEK), both);
        assertThat(traps)
                .singleElement()
                .satisfies(trap -> assertThat(trap.serious()).isFalse());
    }

    @Test
    void findsALoopAndWhetherItEnds() {
        Task there = task("There", REVIEW, PROMO, 60);
        Task back = task("Back", PROMO, REVIEW, 60);
        List<Trap> once = find(there, back);
        assertThat(once).singleElement().satisfies(trap -> {
            assertThat(trap.kind()).isEqualTo(Kind.LOOP);
            assertThat(trap.serious()).isFalse();
            assertThat(trap.message()).contains("Review requested → Promo issued → Review requested");
        });
        List<Trap> endless =
                find(each("There", REVIEW, PROMO, TaskClock.STATUS), each("Back", PROMO, REVIEW, TaskClock.STATUS));
        assertThat(endless)
                .singleElement()
                .satisfies(trap -> assertThat(trap.serious()).isTrue());
    }

    @Test
    void aClockThatNeverStartsAnewEndsALoop() {
        Task there = each("There", REVIEW, PROMO, TaskClock.CREATED);
        Task since = each("There", REVIEW, PROMO, new TaskClock.Since(SENT));
        Task back = each("Back", PROMO, REVIEW, TaskClock.STATUS);
        assertThat(find(there, back))
                .singleElement()
                .satisfies(t -> assertThat(t.serious()).isFalse());
        assertThat(find(since, back))
                .singleElement()
                .satisfies(t -> assertThat(t.serious()).isFalse());
    }

    @Test
    void aLoopThatTheShopForbidsIsNone() {
        change(PROMO, s -> TestStatuses.with(s, false, true, true, 7));
        assertThat(kinds(task("There", REVIEW, PROMO, 60), task("Back", PROMO, REVIEW, 60)))
                .containsExactly(Kind.FIXED);
    }

    @Test
    void seesThatAFixedReminderAbovePaidBlocksThePayment() {
        change(REMINDER, s -> TestStatuses.with(s, false, true, true, 5));
        List<Trap> traps = find(task("Reminder", NEW, REMINDER, 5));
        assertThat(traps).extracting(Trap::kind).containsExactly(Kind.BLOCKS_PAYMENT);
        assertThat(traps.get(0).check().result()).isEqualTo(Check.Result.FAIL);
    }

    @Test
    void aFixedReminderBelowPaidBlocksNothing() {
        change(PAID, s -> TestStatuses.with(s, false, true, true, 6));
        change(SENT, s -> TestStatuses.with(s, false, true, true, 7));
        change(REMINDER, s -> TestStatuses.with(s, false, true, true, 5));
        assertThat(kinds(task("Reminder", NEW, REMINDER, 5))).isEmpty();
    }

    @Test
    void seesABlockedPaymentFurtherDownTheChain() {
        change(REVIEW, s -> TestStatuses.with(s, true, false, true, 6));
        assertThat(kinds(task("Reminder", NEW, REMINDER, 5), task("Second", REMINDER, REVIEW, 60)))
                .containsExactly(Kind.BLOCKS_PAYMENT);
    }

    @Test
    void cancellingAndWhatComesAfterThePaymentBlockNothing() {
        change(REVIEW, s -> TestStatuses.with(s, true, true, true, 6));
        assertThat(kinds(task("Cancel", NEW, CANCELLED, 60), task("Review", SENT, REVIEW, WEEK)))
                .isEmpty();
    }

    @Test
    void warnsOfATargetThatMailsNobody() {
        change(REVIEW, s -> TestStatuses.mail(s, false, "How was it?", false, ""));
        assertThat(kinds(task("Review", SENT, REVIEW, WEEK))).containsExactly(Kind.NO_MAIL);
        change(REVIEW, s -> TestStatuses.mail(s, true, " ", false, ""));
        assertThat(find(task("Review", SENT, REVIEW, WEEK)).get(0).message()).contains("has no subject");
        change(REVIEW, s -> TestStatuses.mail(s, false, "", true, "Look"));
        assertThat(kinds(task("Review", SENT, REVIEW, WEEK))).isEmpty();
    }

    @Test
    void warnsOfOldOrdersThatMoveWhenTheirCustomersOrderAgain() {
        Conditions loyalty = customersWith(3);
        Task loyal = Tasks.task(1, SENT, REVIEW, WEEK).conditions(loyalty).build();
        assertThat(find(loyal).get(0).check().result()).isEqualTo(Check.Result.WARN);
        assertThat(kinds(loyal)).containsExactly(Kind.OLD_ORDERS);
        assertThat(kinds(Tasks.task(1, SENT, REVIEW, WEEK)
                        .conditions(loyalty)
                        .maxLate(60)
                        .build()))
                .isEmpty();
    }

    @Test
    void aTaskThatWantsNoMailNeedsNone() {
        change(REVIEW, s -> TestStatuses.mail(s, false, "", false, ""));
        Task quiet = Tasks.task(1, SENT, REVIEW, WEEK).withoutMail().build();
        assertThat(kinds(quiet)).isEmpty();
    }

    @Test
    void aTaskThatIsOffIsOnlyWarnedOf() {
        change(SENT, s -> TestStatuses.with(s, true, true, true, 2));
        assertThat(find(off(task("Review", SENT, REVIEW, WEEK))).get(0).check().result())
                .isEqualTo(Check.Result.WARN);
    }

    private List<Trap> find(Task... tasks) {
        return new TaskTraps(new Statuses(statuses), NEW, PAID, CANCELLED).find(List.of(tasks));
    }

    private List<Kind> kinds(Task... tasks) {
        return find(tasks).stream().map(Trap::kind).toList();
    }

    private void change(int id, UnaryOperator<OrderStatus> change) {
        statuses.replaceAll(s -> s.id() == id ? change.apply(s) : s);
    }

    private static Task promo(List<Integer> from) {
        return Tasks.task(3, SENT, PROMO, 2 * WEEK)
                .named("Promo")
                .from(from)
                .clock(new TaskClock.Since(SENT))
                .build();
    }

    private static Task task(String name, int from, int to, int minutes) {
        return Tasks.task(0, from, to, minutes).named(name).build();
    }

    private static Task each(String name, int from, int to, TaskClock clock) {
        return Tasks.task(0, from, to, 60).named(name).clock(clock).each().build();
    }

    private static Task off(Task task) {
        return task.with(false, null);
    }
}
