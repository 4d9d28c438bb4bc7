package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasksCommandsTest {
    private static final String REMINDER =
            "{\"name\": \"Reminder\", \"from\": [\"New\"], \"to\": \"Reminded\", \"afterMinutes\": 5%s}";
    private static final String REVIEW =
            "{\"name\": \"Review\", \"from\": [\"Paid\"], \"to\": \"Asked\", \"afterMinutes\": 60%s}";

    @TempDir
    Path folder;

    private TestShop shop;
    private CommandLineOf line;

    @BeforeEach
    void open() {
        shop = TestShop.create();
        shop.addStatus("Reminded");
        shop.addStatus("Asked");
        line = CommandLineOf.shop(shop.connectionSettings(), folder.resolve("home"));
        line.ok("init");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void initAgainChangesNothing() {
        assertThat(line.ok("init").out()).startsWith("Nothing to do");
    }

    @Test
    void withoutInitCommandsEndWithThree() {
        try (TestShop bare = TestShop.create()) {
            CommandLineOf.Result result =
                    CommandLineOf.shop(bare.connectionSettings(), folder).run("tasks", "list");
            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("init");
        }
    }

    @Test
    void aTaskWhoseMailCanNeverBeMadeIsNotSwitchedOnUntilItCan() throws Exception {
        int reminded = (int) shop.queryLong("SELECT `id` FROM {ms2_order_statuses} WHERE `name` = 'Reminded'");
        shop.setStatus(reminded, "email_user", 1);
        shop.setStatus(reminded, "subject_user", "Order [[+num]]");
        shop.setStatus(reminded, "body_user", 31);
        shop.execute(
                "INSERT INTO {site_htmlsnippets} (`id`, `name`, `snippet`) VALUES (31, 'tpl.reminder', ?)",
                "<p>\n[[!points]]</p>");
        Path file = folder.resolve("tasks.json");
        Files.writeString(
                file,
                "{\"format\": \"marketing-statuses/tasks\", \"version\": 1, \"tasks\": [" + REMINDER.formatted("")
                        + "]}");
        line.ok("tasks", "import", file.toString());

        CommandLineOf.Result refused = line.run("tasks", "enable", "Reminder");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains(
                        "The mail for status \"Reminded\" cannot be rendered: [[!points]] in the chunk tpl.reminder, line"
                                + " 2, is run by the shop's PHP only.")
                .contains("settings set template." + reminded + " any")
                .contains("Nothing was switched.");
        line.ok("settings", "set", "template." + reminded, "any");
        assertThat(line.ok("tasks", "enable", "Reminder").out()).startsWith("on: Reminder");
        assertThat(line.run("settings", "set", "template." + reminded, "own").err())
                .contains("one of any, payment-reminder, review-request, next-order, shop");
        line.ok("settings", "set", "template." + reminded, "shop");

        Files.writeString(
                file,
                "{\"format\": \"marketing-statuses/tasks\", \"version\": 1, \"tasks\": ["
                        + REMINDER.formatted("0, \"enabled\": true") + "]}");
        CommandLineOf.Result imported = line.ok("tasks", "import", file.toString());
        assertThat(imported.out()).startsWith("changed: Reminder (on;");
        assertThat(imported.err()).contains("The task \"Reminder\" would move nothing. ", "[[!points]]");
    }

    @Test
    void whatIsExportedImportsUnchanged() throws Exception {
        importFile(REMINDER.formatted(
                ", \"conditions\": {\"minCost\": 1.5, \"payments\": [\"PayPal\"], \"contexts\": [\"web\"]},"
                        + " \"window\": {\"from\": \"09:00\", \"to\": \"24:00\"}, \"clock\": {\"since\": \"Paid\"}"));
        Path file = folder.resolve("export.json");
        line.ok("tasks", "export", file.toString());

        assertThat(line.ok("tasks", "import", file.toString()).out()).contains("unchanged: Reminder");
        JsonNode task = line.ok("tasks", "list", "--json").json().get("tasks").get(0);
        assertThat(task.get("id").asLong()).isPositive();
        assertThat(task.get("from").get(0).asText()).isEqualTo("New");
        assertThat(task.get("conditions").get("payments").get(0).asText()).isEqualTo("PayPal");
        assertThat(task.size()).isEqualTo(16);
        assertThat(line.ok("tasks", "export").json())
                .isEqualTo(line.ok("tasks", "list", "--json").json());
        assertThat(line.ok("tasks", "list").out()).contains("Reminder", "New", "Reminded");
    }

    @Test
    void aFaultyFileNamesAllItsFaultsAndImportsNothing() {
        CommandLineOf.Result result = line.input(file(
                        REMINDER.formatted(""), REVIEW.replace("Paid", "Payed").formatted(", \"x\": 1")))
                .run("tasks", "import", "-");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("tasks[1].from[0]: no status is called \"Payed\"; the shop has: New (1), Paid (2)")
                .contains("tasks[1].x: unknown key");
        assertThat(line.ok("tasks", "list", "--json").json().get("tasks")).isEmpty();
    }

    @Test
    void importSaysWhatBecameOfEachTask() {
        assertThat(importFile(REMINDER.formatted(""), REVIEW.formatted("")))
                .contains("added: Reminder (switched off)", "added: Review");
        assertThat(importFile(REVIEW.formatted(", \"limitPerRun\": 3"))).contains("changed: Review", "kept: Reminder");
        line.input(file(REVIEW.formatted("")));
        assertThat(line.ok("tasks", "import", "-", "--replace").out()).contains("changed: Review", "retired: Reminder");
        assertThat(importFile(REMINDER.formatted(""))).contains("added again, with its history: Reminder");
        assertThat(line.ok("tasks", "list", "--json").json().get("tasks")).hasSize(2);
    }

    @Test
    void importSaysWhatSwitchingOnMeansForOverdueOrders() {
        overdue();
        overdue();
        assertThat(importFile(REMINDER.formatted(", \"enabled\": true")))
                .contains("added: Reminder (on; 2 orders already overdue and left alone)");
        assertThat(line.ok("preview", "--json").json().get("due")).isEmpty();
        assertThat(importFile(REMINDER.formatted(", \"enabled\": true, \"dueFrom\": null")))
                .contains("changed: Reminder (on; its dueFrom makes 2 orders due");
        assertThat(line.ok("preview", "--json").json().get("due")).hasSize(2);
    }

    @Test
    void enablingLeavesOverdueOrdersAloneUnlessTold() {
        overdue();
        importFile(REMINDER.formatted(""), REVIEW.formatted(""));

        assertThat(line.ok("tasks", "enable", "Reminder").out())
                .contains("on: Reminder (1 order already overdue and left alone)");
        assertThat(line.ok("tasks", "enable", "Reminder", "Review").out())
                .contains("was on already: Reminder", "on: Review (0 orders");
        assertThat(line.ok("preview", "--json").json().get("due")).isEmpty();
        assertThat(line.ok("tasks", "disable", "Reminder").out()).contains("off: Reminder");
        assertThat(line.ok("tasks", "disable", "Reminder").out()).contains("was off already: Reminder");
        assertThat(line.ok("tasks", "enable", "Reminder", "--include-overdue").out())
                .contains("on: Reminder (1 order already overdue and taken along)");
        assertThat(line.ok("preview", "--json").json().get("due")).hasSize(1);
    }

    @Test
    void enablingAnUnknownTaskSwitchesNothing() {
        importFile(REMINDER.formatted(""));
        CommandLineOf.Result result = line.run("tasks", "enable", "Reminder", "Nobody");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("\"Nobody\"", "\"Reminder\"");
        assertThat(isOn("Reminder")).isFalse();
    }

    @Test
    void aTaskThatCanGiveNoPromoCodeIsKeptButNotEnabled() {
        String promo = ", \"promo\": {\"list\": \"next\", \"format\": \"[A-Z0-9]{10}\", \"discount\": \"10%\","
                + " \"count\": 1, \"validDays\": 30, \"description\": \"Next\"}";
        importFile(REMINDER.formatted(""), REVIEW.formatted("").replace("}", promo + "}"));

        CommandLineOf.Result result = line.run("tasks", "enable", "Reminder", "Review");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("\"Review\"", "The status \"Asked\" mails no customer, so nobody would read the promo code.");
        assertThat(isOn("Reminder")).isFalse();
        assertThat(line.ok("tasks", "export")
                        .json()
                        .get("tasks")
                        .get(1)
                        .get("promo")
                        .get("format")
                        .asText())
                .isEqualTo("[A-Z0-9]{10}");
    }

    @Test
    void anExportedFileStaysReadableForItsOwner() throws Exception {
        importFile(REMINDER.formatted(""));
        Path file = folder.resolve("no-such-folder").resolve("x.json");
        assertThat(line.run("tasks", "export", file.toString()).exit()).isEqualTo(2);
        assertThat(Files.exists(file)).isFalse();
    }

    private void overdue() {
        shop.order()
                .enteredAt(LocalDateTime.ofInstant(Instant.now().minusSeconds(7200), ZoneOffset.UTC)
                        .withNano(0));
    }

    private boolean isOn(String task) {
        for (JsonNode node : line.ok("tasks", "list", "--json").json().get("tasks")) {
            if (node.get("name").asText().equals(task)) {
                return node.get("enabled").asBoolean();
            }
        }
        throw new AssertionError(task);
    }

    private String importFile(String... tasks) {
        return line.input(file(tasks)).ok("tasks", "import", "-").out();
    }

    static String file(String... tasks) {
        return "{\"format\": \"marketing-statuses/tasks\", \"version\": 1, \"tasks\": [" + String.join(", ", tasks)
                + "]}";
    }
}
