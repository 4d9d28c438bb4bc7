package app.marketingstatuses.tasks;

import static app.marketingstatuses.tasks.Shops.file;
import static app.marketingstatuses.tasks.Shops.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksReaderTest {
    @Test
    void readsEveryKey() {
        FileTask read = one("""
                {"name": " Reminder ", "enabled": false, "from": ["New", 3, " Sent", 77, 0], "to": "Draft",
                 "afterMinutes": 5256000, "clock": {"since": "Sent"}, "repeat": "each",
                 "dueFrom": "2026-11-24T12:00:00+03:00", "maxLateMinutes": 0, "limitPerRun": 7,
                 "conditions": {"minCost": 1000, "maxCost": 1000.50, "deliveries": ["Pickup", 0], "payments": ["PayPal"],
                   "contexts": ["web", "old"], "userGroups": [4], "minOrders": 3},
                 "window": {"days": ["MON", "SUN"], "from": "22:00", "to": "06:30"}, "mail": "none",
                 "promo": {"list": "next", "format": "[A-Z0-9]{10}", "discount": "10%", "count": null, "validDays": 30,
                   "description": "Next order"}}""");

        Task task = read.task();
        assertThat(read.dueFromGiven()).isTrue();
        assertThat(task.name()).isEqualTo("Reminder");
        assertThat(task.from()).containsExactly(1, 3, 77, 0);
        assertThat(task.to()).isEqualTo(5);
        assertThat(task.afterMinutes()).isEqualTo(Task.MAX_AFTER_MINUTES);
        assertThat(task.clock()).isEqualTo(new TaskClock.Since(3));
        assertThat(task.repeat()).isEqualTo(Task.Repeat.EACH);
        assertThat(task.dueFrom()).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
        assertThat(task.maxLateMinutes()).isZero();
        assertThat(task.limitPerRun()).isEqualTo(7);
        assertThat(task.conditions())
                .isEqualTo(new Conditions(
                        new BigDecimal("1000"),
                        new BigDecimal("1000.50"),
                        Set.of(2, 0),
                        Set.of(3),
                        Set.of("web", "old"),
                        Set.of(4),
                        3));
        assertThat(task.window())
                .isEqualTo(new SendWindow(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), 22 * 60, 6 * 60 + 30));
        assertThat(task.mail()).isEqualTo(Task.MailMode.NONE);
        assertThat(task.promo()).isEqualTo(new Promo("next", "[A-Z0-9]{10}", "10%", null, 30, "Next order"));
    }

    @Test
    void omittedKeysTakeTheDefaults() {
        FileTask read = one(task("A", ""));

        assertThat(read.dueFromGiven()).isFalse();
        assertThat(read.task())
                .isEqualTo(new Task(
                        0,
                        0,
                        "A",
                        false,
                        List.of(1),
                        4,
                        5,
                        TaskClock.STATUS,
                        Task.Repeat.ONCE,
                        null,
                        null,
                        null,
                        Conditions.NONE,
                        null,
                        Task.MailMode.STATUS,
                        null));
    }

    @Test
    void namesEveryFaultOfAFileAtOnceWithItsPlace() {
        String file = """
                {"format": "other", "version": 2, "extra": 1, "tasks": [
                  {"name": "", "from": [], "to": "New", "afterMinutes": -1},
                  {"name": "B", "from": ["New", "Nwe", "Twice", 88], "to": "New", "afterMinutes": 5.0, "clock": "sometimes",
                   "repeat": "never", "dueFrom": "2026-11-24T12:00:00", "maxLateMinutes": "x", "limitPerRun": 0,
                   "conditions": {"minCost": 10, "maxCost": 9, "deliveries": "Courier", "payments": ["Cash"],
                     "contexts": ["shop"], "userGroups": [true], "min": 1},
                   "window": {"days": ["MON", "Tue"], "from": "24:00", "to": "9:00"}, "mail": "yes", "enabled": "yes",
                   "promo": {"list": "", "format": "[A-Z", "discount": "101%", "count": 0, "validDays": 0, "x": 1}, "too": 1},
                  {"name": "B", "name": "B", "id": 12, "to": 99, "afterMinutes": 1},
                  7
                ]}""";

        assertThatThrownBy(() -> Shops.read(file, List.of()))
                .isInstanceOf(Refusal.class)
                .satisfies(e -> assertThat(((Refusal) e).kind()).isEqualTo(Refusal.Kind.USAGE))
                .message()
                .contains("nothing was taken over")
                .contains("\n  format: must be")
                .contains("\n  version: must be 1")
                .contains("\n  extra: unknown key")
                .contains("\n  tasks[0].name: must not be empty")
                .contains("\n  tasks[0].from: must be a list of at least one")
                .contains("\n  tasks[0].afterMinutes: must be a whole number, 0 to 5256000")
                .contains("\n  tasks[1].from[1]: no status is called \"Nwe\"; the shop has: New (1), Paid (2)")
                .contains("\n  tasks[1].from[2]: more than one status is called \"Twice\" (8, 9)")
                .contains("\n  tasks[1].from[3]: no status has the id 88")
                .contains("\n  tasks[1].to: must not be one of the statuses in from")
                .contains("\n  tasks[1].afterMinutes:")
                .contains("\n  tasks[1].clock:")
                .contains("\n  tasks[1].repeat:")
                .contains("\n  tasks[1].dueFrom:")
                .contains("\n  tasks[1].maxLateMinutes:")
                .contains("\n  tasks[1].limitPerRun: must be a whole number, 1 or more")
                .contains("\n  tasks[1].conditions.maxCost: must not be below minCost")
                .contains("\n  tasks[1].conditions.deliveries: must be a list")
                .contains(
                        "\n  tasks[1].conditions.payments[0]: no payment is called \"Cash\"; the shop has: PayPal (3)")
                .contains("\n  tasks[1].conditions.contexts[0]: no context has the key \"shop\"; the shop has: web")
                .contains("\n  tasks[1].conditions.userGroups[0]: must be the name")
                .contains("\n  tasks[1].conditions.min: unknown key")
                .contains("\n  tasks[1].window.days[1]:")
                .contains("\n  tasks[1].window.from:")
                .contains("\n  tasks[1].window.to:")
                .contains("\n  tasks[1].mail:")
                .contains("\n  tasks[1].enabled:")
                .contains("\n  tasks[1].promo.list: must not be empty")
                .contains("\n  tasks[1].promo.format: this [ is not closed by a ] (character 1)")
                .contains("\n  tasks[1].promo.discount:")
                .contains("\n  tasks[1].promo.count:")
                .contains("\n  tasks[1].promo.validDays:")
                .contains("\n  tasks[1].promo.x: unknown key")
                .contains("\n  tasks[1].too: unknown key")
                .contains("\n  tasks[2].name: given twice")
                .contains("\n  tasks[2].name: tasks[1] has the same name")
                .contains("\n  tasks[2].id: the shop has no task 12")
                .contains("\n  tasks[2].from: missing")
                .contains("\n  tasks[2].to: no status has the id 99")
                .contains("\n  tasks[3]: must be an object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                               | line 1, column 1: the file is empty",
                "{\"format\": }                   | line 1, column",
                "{\"format\": 1                   | line 1, column",
                "{} {}                            | there is more after the end",
                "[]                               | (top): must be an object",
                "{\"format\": NaN}                | not JSON"
            })
    void sayWhereAFileIsNotJson(String json, String fault) {
        assertThatThrownBy(() -> Shops.read(json, List.of())).hasMessageContaining(fault);
    }

    @Test
    void bytesThatAreNoTextAreAFault() {
        byte[] noText = {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'};
        assertThatThrownBy(() -> TasksReader.read("f", noText, Shops.SHOP, KnownTasks.NONE))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 09:00, false",
        "00:00, 24:00, true",
        "09:00, 00:00, true",
        "00:00, 00:00, false",
        "23:59, 24:00, true",
        "9:00, 10:00, false",
        "09:00, 24:01, false",
        "09:60, 10:00, false",
        "24:00, 09:00, false"
    })
    void windowHoursAreCheckedAtTheirEdges(String from, String to, boolean fine) {
        String json = task("A", ", \"window\": {\"from\": \"" + from + "\", \"to\": \"" + to + "\"}");
        assertThat(isFine(json)).isEqualTo(fine);
        if (fine) {
            assertThat(one(json).task().window().days()).hasSize(7);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", \"afterMinutes\": 5",
                ", \"enabled\": null",
                ", \"conditions\": {\"minCost\": -1}",
                ", \"conditions\": {\"minCost\": 1e400}",
                ", \"conditions\": {\"minOrders\": 0}",
                ", \"conditions\": {\"minOrders\": 1.5}",
                ", \"conditions\": {\"minOrders\": \"3\"}",
                ", \"limitPerRun\": 99999999999999999999",
                ", \"dueFrom\": 1732400000",
                ", \"dueFrom\": \"2026-02-30T00:00:00Z\"",
                ", \"clock\": {\"since\": \"Nowhere\"}",
                ", \"clock\": {}",
                ", \"clock\": {\"since\": \"Sent\", \"x\": 1}",
                ", \"window\": {\"from\": \"09:00\"}",
                ", \"window\": {\"days\": [], \"from\": \"09:00\", \"to\": \"10:00\"}"
            })
    void refuses(String more) {
        assertThat(isFine(task("A", more))).isFalse();
    }

    @Test
    void whatAStoredTaskSpeaksOfStaysAllowedAfterTheShopDeletedIt() {
        String json = "{\"id\": 3, \"name\": \"A\", \"from\": [55], \"to\": 56, \"afterMinutes\": 5,"
                + " \"clock\": {\"since\": 57}, \"conditions\": {\"payments\": [58]}}";
        assertThat(isFine(json)).isFalse();

        Task stored = new Task(
                3,
                1,
                "A",
                false,
                List.of(55),
                56,
                5,
                new TaskClock.Since(57),
                Task.Repeat.ONCE,
                null,
                null,
                null,
                new Conditions(null, null, Set.of(), Set.of(58), Set.of(), Set.of(), null),
                null,
                Task.MailMode.STATUS,
                null);
        assertThat(Shops.read(file(json), List.of(stored)).get(0).task().stored(3, 1))
                .isEqualTo(stored);
    }

    @Test
    void anIdAndANameOfTwoTasksOfTheShopClashUnlessBothAreRenamed() {
        List<Task> stored = List.of(
                one(task("A", "")).task().stored(1, 1),
                one(task("B", "")).task().stored(2, 1));

        assertThatThrownBy(() -> Shops.read(file(task("B", ", \"id\": 1")), stored))
                .hasMessageContaining("tasks[0].name: the shop's task 2 has this name");
        assertThat(Shops.read(file(task("B", ", \"id\": 1"), task("A", ", \"id\": 2")), stored))
                .hasSize(2);
    }

    @Test
    void aRetiredTaskIsMeantByItsIdAndItsNameIsFree() {
        List<Task> all = List.of(
                one(task("A", "")).task().stored(1, 1),
                one(task("B", "")).task().stored(2, 1));
        KnownTasks known = KnownTasks.of(all.subList(0, 1), all);

        assertThat(Shops.read(file(task("C", ", \"id\": 2")), known)
                        .get(0)
                        .task()
                        .id())
                .isEqualTo(2);
        assertThat(Shops.read(file(task("B", ", \"id\": 1")), known)).hasSize(1);
    }

    @Test
    void idsMeanNothingWhereTheShopKeepsNoTasksYet() {
        assertThat(Shops.read(file(task("A", ", \"id\": 5")), KnownTasks.NONE))
                .singleElement()
                .satisfies(task -> assertThat(task.task().id()).isZero());
    }

    private static FileTask one(String task) {
        return Shops.read(file(task), List.of()).get(0);
    }

    private static boolean isFine(String task) {
        try {
            one(task);
            return true;
        } catch (Refusal e) {
            return false;
        }
    }
}
