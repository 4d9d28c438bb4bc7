package app.marketingstatuses.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskFormTest {
    private static final ShopZone LONDON = new ShopZone(ZoneId.of("Europe/London"));
    private static final Task PLAIN = Tasks.task(1, 1, 2, 10_080).build();

    private final TaskForm form = new TaskForm(LONDON, PLAIN);

    @Test
    void everyFieldReadsBackAsItWas() {
        Task full = new Task(
                7,
                3,
                "Full",
                true,
                List.of(1, 3),
                4,
                90,
                new TaskClock.Since(3),
                Task.Repeat.EACH,
                Instant.parse("2026-11-23T16:05:07.123Z"),
                120,
                50,
                new Conditions(
                        new BigDecimal("10.50"),
                        new BigDecimal("99"),
                        Set.of(1),
                        Set.of(2),
                        Set.of("web"),
                        Set.of(4),
                        3),
                new SendWindow(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 1320, 360),
                Task.MailMode.NONE,
                null);

        TaskForm read = new TaskForm(LONDON, full);

        assertThat(read.faults(Set.of())).isEmpty();
        assertThat(read.changed()).isEmpty();
        assertThat(read.task()).isEqualTo(full);
        assertThat(read.delay.get()).isEqualTo("90");
        assertThat(read.opens.get() + read.closes.get()).isEqualTo("22:0006:00");
    }

    @Test
    void aPromoIsKept() {
        Promo promo = new Promo("next", "[A-Z]{4}", "10%", 1, 30, "d");
        Task task = withPromo(promo);

        assertThat(new TaskForm(LONDON, task).task().promo()).isEqualTo(promo);
    }

    @Test
    void whatMeansTheSameIsNoChange() {
        form.delay.set("7");
        form.delayUnit.set(Unit.DAYS);
        form.name.set("Task 1 ");

        assertThat(form.changed()).isEmpty();

        form.delay.set("8");
        form.limit.set("50");
        assertThat(form.changed()).containsExactly(Field.DELAY, Field.LIMIT);
    }

    @Test
    void aMomentIsInTheShopsZoneAndKeptToTheMillisecondUnlessChanged() {
        form.dueDate.set(LocalDate.of(2026, 7, 1));
        form.dueTime.set("16:05");
        assertThat(form.task().dueFrom()).isEqualTo(Instant.parse("2026-07-01T15:05:00Z"));

        form.dueTime.set("");
        assertThat(form.task().dueFrom()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
    }

    @Test
    void allDaysRoundTheClockIsNoWindow() {
        assertThat(form.task().window()).isNull();
        form.days.set(EnumSet.of(DayOfWeek.SUNDAY));
        assertThat(form.task().window()).isEqualTo(new SendWindow(EnumSet.of(DayOfWeek.SUNDAY), 0, 1440));
    }

    @Test
    void everyFieldIsChecked() {
        assertFault(Field.NAME, "nameEmpty", () -> form.name.set(" "));
        assertFault(Field.NAME, "nameTaken", () -> form.name.set("Taken"));
        assertFault(Field.NAME, "nameLong", () -> form.name.set("x".repeat(192)));
        assertFault(Field.DELAY, "delayNumber", () -> form.delay.set("-1"));
        assertFault(Field.DELAY, "delayLong", () -> form.delay.set("99999"));
        assertFault(Field.DAYS, "daysEmpty", () -> form.days.set(Set.of()));
        assertFault(Field.HOURS, "hours", () -> form.opens.set("9"));
        assertFault(Field.HOURS, "hoursEqual", () -> {
            form.opens.set("09:00");
            form.closes.set("9:00");
        });
        assertFault(Field.FROM, "fromEmpty", () -> form.from.set(Set.of()));
        assertFault(Field.TO, "toEmpty", () -> form.to.set(null));
        assertFault(Field.TO, "toInFrom", () -> form.to.set(1));
        assertFault(Field.COST, "cost", () -> form.minCost.set("1.234"));
        assertFault(Field.ORDERS, "limit", () -> form.minOrders.set("0"));
        assertFault(Field.COST, "costOrder", () -> {
            form.minCost.set("10,5");
            form.maxCost.set("10.4");
        });
        assertFault(Field.LIMIT, "limit", () -> form.limit.set("0"));
        assertFault(Field.MAX_LATE, "late", () -> form.late.set("x"));
        assertFault(Field.DUE_FROM, "dueDate", () -> form.dueTime.set("10:00"));
        assertFault(Field.DUE_FROM, "dueYear", () -> form.dueDate.set(LocalDate.of(1969, 1, 1)));
        assertFault(Field.DUE_FROM, "dueTime", () -> {
            form.dueDate.set(LocalDate.of(2026, 1, 1));
            form.dueTime.set("25:00");
        });
    }

    @Test
    void anotherStoredVersionKeepsWhatIsTyped() {
        form.limit.set("5");
        form.rebase(Tasks.task(1, 1, 2, 5).limit(5).build().stored(1, 9));

        assertThat(form.task().version()).isEqualTo(9);
        assertThat(form.changed()).containsExactly(Field.DELAY);
    }

    private void assertFault(Field field, String key, Runnable typing) {
        form.load(PLAIN);
        assertThat(form.faults(Set.of("Taken"))).isEmpty();
        typing.run();
        assertThat(form.faults(Set.of("Taken"))).containsOnlyKeys(field);
        assertThat(form.faults(Set.of("Taken")).get(field).key()).isEqualTo(key);
    }

    private static Task withPromo(Promo promo) {
        return new Task(
                1,
                1,
                "P",
                false,
                List.of(1),
                2,
                5,
                TaskClock.STATUS,
                Task.Repeat.ONCE,
                null,
                null,
                null,
                Conditions.NONE,
                null,
                Task.MailMode.STATUS,
                promo);
    }
}
