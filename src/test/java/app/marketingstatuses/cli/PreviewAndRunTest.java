package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewAndRunTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final String TASKS = TasksCommandsTest.file(
            "{\"name\": \"Reminder\", \"enabled\": true, \"from\": [\"New\"], \"to\": \"Reminded\", \"afterMinutes\": 60,"
                    + " \"dueFrom\": null, \"conditions\": {\"minCost\": 500}}",
            "{\"name\": \"Later\", \"from\": [\"Reminded\"], \"to\": \"Asked\", \"afterMinutes\": 5}");

    @TempDir
    Path folder;

    private final Instant now = Instant.now();
    private TestShop shop;
    private CommandLineOf line;
    private GreenMail mail;
    private int reminded;
    private int asked;

    @BeforeEach
    void open() {
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        shop = TestShop.create();
        shop.setting("date_timezone", ZONE.getId());
        shop.setting("mail_use_smtp", "1");
        shop.setting("mail_smtp_hosts", "127.0.0.1");
        shop.setting("mail_smtp_port", Integer.toString(mail.getSmtp().getPort()));
        reminded = shop.addStatus("Reminded");
        asked = shop.addStatus("Asked");
        shop.setStatus(reminded, "email_user", 1);
        shop.setStatus(reminded, "subject_user", "Order [[+num]]");
        line = CommandLineOf.shop(shop.connectionSettings(), folder);
    }

    @AfterEach
    void close() {
        shop.close();
        mail.stop();
    }

    private void init() {
        line.ok("init");
        line.input(TASKS).ok("tasks", "import", "-");
    }

    private long order(Duration age, String cost) {
        return shop.order().cost(cost).enteredAt(local(now.minus(age)));
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE).withNano(0);
    }

    @Test
    void previewTellsWhatARunDoesAndTheRunDoesIt() {
        init();
        long due = order(Duration.ofHours(2), "1000");
        long cheap = order(Duration.ofHours(2), "10");
        order(Duration.ofMinutes(5), "1000");

        JsonNode preview = line.ok("preview", "--json").json();
        assertThat(fields(preview)).contains("at", "zone", "due", "held", "heldCounts");
        assertThat(preview.get("zone").asText()).isEqualTo("Europe/Moscow");
        assertThat(preview.get("due")).hasSize(1);
        JsonNode item = preview.get("due").get(0);
        assertThat(fields(item))
                .contains("task", "orderId", "orderNum", "from", "to", "since", "dueAt", "email", "mail");
        assertThat(item.get("orderId").asLong()).isEqualTo(due);
        assertThat(item.get("from").asInt()).isEqualTo(1);
        assertThat(item.get("to").asInt()).isEqualTo(reminded);
        assertThat(item.get("since").asText()).endsWith("Z");
        assertThat(Instant.parse(item.get("dueAt").asText()))
                .isEqualTo(Instant.parse(item.get("since").asText()).plusSeconds(3600));
        assertThat(item.get("email").asText()).isEqualTo("customer@example.com");
        assertThat(item.get("mail").asBoolean()).isTrue();
        assertThat(preview.get("held").get(0).get("orderId").asLong()).isEqualTo(cheap);
        assertThat(preview.get("held").get(0).get("reason").asText()).isEqualTo("condition");
        assertThat(preview.get("heldCounts").get("condition").asInt()).isEqualTo(1);

        JsonNode run = line.ok("run", "--json").json();
        assertThat(fields(run)).contains("runId", "startedAt", "finishedAt", "moved", "skipped", "failed", "mail");
        assertThat(run.get("moved")).hasSize(1);
        assertThat(fields(run.get("moved").get(0))).containsExactly("task", "orderId", "from", "to");
        assertThat(run.get("mail").get("queued").asInt()).isEqualTo(1);
        assertThat(run.get("mail").get("sent").asInt()).isEqualTo(1);
        assertThat(shop.statusOf(due)).isEqualTo(reminded);
        assertThat(mail.getReceivedMessages()).hasSize(1);

        assertThat(line.ok("run", "--json").json().get("moved")).isEmpty();
        JsonNode runs = line.ok("history", "--json").json().get("runs");
        assertThat(runs).hasSize(1);
        assertThat(fields(runs.get(0)))
                .contains("runId", "startedAt", "finishedAt", "by", "moved", "skipped", "failed");
        assertThat(line.ok("history", "--since", "2999-01-01", "--json").json().get("runs"))
                .isEmpty();
        JsonNode mails = line.ok("outbox", "list", "--json").json().get("mails");
        assertThat(fields(mails.get(0))).contains("id", "orderId", "kind", "state", "attempts", "nextAt", "error");
        assertThat(mails.get(0).get("state").asText()).isEqualTo("sent");
        for (String[] command : List.of(
                new String[] {"history"}, new String[] {"outbox", "list"}, new String[] {"explain", "" + due})) {
            assertThat(line.ok(command).out())
                    .contains("" + due, "Europe/Moscow")
                    .doesNotContain("customer@example.com");
        }
    }

    @Test
    void anOrderFirstSeenNowIsDueNowInPreviewAndRunAlike() {
        line.ok("init");
        line.input(TasksCommandsTest.file("{\"name\": \"At once\", \"enabled\": true, \"from\": [\"Paid\"],"
                        + " \"to\": \"Reminded\", \"afterMinutes\": 0, \"dueFrom\": null, \"maxLateMinutes\": 0}"))
                .ok("tasks", "import", "-");
        long unlogged = shop.order().status(TestShop.PAID).insert();

        JsonNode due = line.ok("preview", "--json").json().get("due");
        assertThat(due).hasSize(1);
        assertThat(due.get(0).get("orderId").asLong()).isEqualTo(unlogged);
        JsonNode run = line.ok("run", "--json").json();
        assertThat(run.get("moved")).hasSize(1);

        JsonNode told = line.ok("history", "--json").json().get("runs").get(0);
        assertThat(told.get("startedAt")).isEqualTo(run.get("startedAt"));
        assertThat(told.get("finishedAt")).isEqualTo(run.get("finishedAt"));
    }

    @Test
    void silentRunsPrintNothingWhereAllIsWell() {
        init();
        order(Duration.ofHours(2), "1000");
        for (String silent : List.of("--silent", "--silent=1")) {
            CommandLineOf.Result result = line.ok("run", silent);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isEmpty();
        }
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aFailedOrderIsNamedAndEndsWithOneEvenSilently() {
        init();
        shop.setStatus(reminded, "subject_user", "[[snippet? &x=`1`]]");
        long order = order(Duration.ofHours(2), "1000");

        CommandLineOf.Result result = line.run("run", "--silent", "--json");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.json().get("failed").get(0).get("orderId").asLong()).isEqualTo(order);
        assertThat(shop.statusOf(order)).isEqualTo(1);
    }

    @Test
    void runWithoutMailMovesAndNeitherQueuesNorSends() {
        init();
        long order = order(Duration.ofHours(2), "1000");
        JsonNode run = line.ok("run", "--no-mail", "--json").json();
        assertThat(run.get("moved")).hasSize(1);
        assertThat(run.get("mail").get("queued").asInt()).isZero();
        assertThat(shop.statusOf(order)).isEqualTo(reminded);
        line.ok("outbox", "flush");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void limitAndTaskNarrowARun() {
        init();
        long first = order(Duration.ofHours(3), "1000");
        long second = order(Duration.ofHours(2), "1000");

        assertThat(line.ok("run", "--limit", "1").out()).startsWith("1 order moved, 0 skipped, 0 failed.");
        assertThat(shop.statusOf(first)).isEqualTo(reminded);
        assertThat(line.run("run", "--task", "Later").exit()).isEqualTo(2);
        assertThat(line.run("run", "--task", "Nobody").exit()).isEqualTo(2);
        line.ok("run", "--task", "Reminder");
        assertThat(shop.statusOf(second)).isEqualTo(reminded);
    }

    @Test
    void guardsEndWithFiveAndNothingOnStandardOutput() {
        init();
        long order = order(Duration.ofHours(2), "1000");
        order(Duration.ofHours(2), "1000");
        line.ok("settings", "set", "fuse", "1");
        guard(line.run("run", "--json"), "fuse");
        assertThat(line.ok("settings", "list", "--json")
                        .json()
                        .get("settings")
                        .get("fuse")
                        .asText())
                .isEqualTo("1");
        line.ok("pause");
        guard(line.run("run"), "paused");
        guard(line.run("outbox", "flush"), "paused");
        line.ok("resume");
        shop.setting("site_url", "https://staging.example.com/");
        guard(line.run("run"), "copied shop");
        line.ok("init", "--adopt");
        guard(line.at(Clock.offset(Clock.systemUTC(), Duration.ofHours(1))).run("run"), "clock");
        assertThat(shop.statusOf(order)).isEqualTo(1);
        line.at(Clock.systemUTC()).ok("run", "--fuse", "2");
        assertThat(shop.statusOf(order)).isEqualTo(reminded);
    }

    private static void guard(CommandLineOf.Result result, String name) {
        assertThat(result.exit()).as(result.toString()).isEqualTo(5);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(name);
    }

    @Test
    void aSecondRunEndsWithFourAndIsQuietWhenSilent() throws Exception {
        init();
        try (var lock = new app.marketingstatuses.store.Store(shop.database())
                .station(null)
                .lock()
                .orElseThrow()) {
            assertThat(lock).isNotNull();
            CommandLineOf.Result loud = line.run("run");
            assertThat(loud.exit()).isEqualTo(4);
            assertThat(loud.out()).isEmpty();
            assertThat(loud.err()).contains("Another run");
            CommandLineOf.Result quiet = line.run("run", "--silent");
            assertThat(quiet.exit()).isEqualTo(4);
            assertThat(quiet.out() + quiet.err()).isEmpty();
        }
    }

    @Test
    void previewOfAFileWorksOnAReadOnlyAccountWithoutInit() {
        order(Duration.ofHours(2), "1000");
        CommandLineOf reader = CommandLineOf.shop(shop.account("SELECT"), folder);

        assertThat(reader.run("preview").exit()).isEqualTo(3);
        assertThat(reader.run("init").exit()).isEqualTo(3);
        JsonNode preview =
                reader.input(TASKS).ok("preview", "--tasks", "-", "--json").json();
        assertThat(preview.get("due")).hasSize(1);
        assertThat(preview.get("due").get(0).get("task").asText()).isEqualTo("Reminder");
        String plain = TASKS.replace("\"dueFrom\": null, ", "");
        assertThat(reader.input(plain)
                        .ok("preview", "--tasks", "-", "--json")
                        .json()
                        .get("due"))
                .isEmpty();
        assertThat(reader.input(plain)
                        .ok("preview", "--tasks", "-", "--include-overdue", "--json")
                        .json()
                        .get("due"))
                .hasSize(1);
        assertThat(reader.input(plain)
                        .run("preview", "--tasks", "-", "--task", "Nobody")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void previewOfAFileKnowsWhatItsTasksDidBefore() {
        init();
        long done = order(Duration.ofHours(3), "1000");
        line.ok("run");
        shop.managerMoves(done, 1, local(now.minus(Duration.ofHours(2))));
        long fresh = order(Duration.ofHours(2), "1000");

        JsonNode due =
                line.input(TASKS).ok("preview", "--tasks", "-", "--json").json().get("due");
        assertThat(due).hasSize(1);
        assertThat(due.get(0).get("orderId").asLong()).isEqualTo(fresh);
        assertThat(line.input(TASKS.replace("{\"name\": \"Reminder\"", "{\"id\": 77, \"name\": \"Reminder\""))
                        .run("preview", "--tasks", "-")
                        .err())
                .contains("tasks[0].id: the shop has no task 77");
    }

    @Test
    void aReadOnlyAccountPreviewsButCannotRun() {
        init();
        long order = order(Duration.ofHours(2), "1000");
        CommandLineOf reader = CommandLineOf.shop(shop.account("SELECT"), folder);

        assertThat(reader.ok("preview", "--json").json().get("due")).hasSize(1);
        assertThat(reader.ok("explain", "" + order, "--json")
                        .json()
                        .get("tasks")
                        .get(0)
                        .get("verdict")
                        .asText())
                .isEqualTo("due");
        CommandLineOf.Result run = reader.run("run", "--json");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
        assertThat(shop.statusOf(order)).isEqualTo(1);
    }

    @Test
    void aDisabledTaskIsPreviewedAsIfSwitchedOnWhenNamed() {
        init();
        shop.order().status(reminded).enteredAt(local(now.minus(Duration.ofHours(1))));

        assertThat(line.ok("preview", "--json").json().get("due")).isEmpty();
        assertThat(line.ok("preview", "--task", "Later", "--json").json().get("due"))
                .isEmpty();
        assertThat(line.ok("preview", "--task", "Later", "--include-overdue", "--json")
                        .json()
                        .get("due"))
                .hasSize(1);
    }

    @Test
    void forecastItemsTellWhenAndOneTaskFeedsTheNext() {
        init();
        line.ok("tasks", "enable", "Later");
        long order = order(Duration.ofMinutes(30), "1000");

        JsonNode due = line.ok(
                        "preview", "--until", now.plus(Duration.ofHours(1)).toString(), "--json")
                .json()
                .get("due");
        assertThat(due).hasSize(2);
        assertThat(due.get(0).get("to").asInt()).isEqualTo(reminded);
        assertThat(due.get(1).get("to").asInt()).isEqualTo(asked);
        assertThat(due.get(1).get("orderId").asLong()).isEqualTo(order);
        assertThat(Instant.parse(due.get(1).get("at").asText()))
                .isAfter(Instant.parse(due.get(0).get("at").asText()));
        assertThat(line.run("preview", "--until", "2020-01-01").exit()).isEqualTo(2);
    }

    @Test
    void heldOrdersAreListedUpToALimitAndCountedAll() {
        init();
        order(Duration.ofHours(2), "1");
        order(Duration.ofHours(2), "2");
        order(Duration.ofHours(2), "3");
        JsonNode preview = line.ok("preview", "--held-limit", "2", "--json").json();
        assertThat(preview.get("held")).hasSize(2);
        assertThat(preview.get("heldCounts").get("condition").asInt()).isEqualTo(3);
        assertThat(line.ok("preview").out()).startsWith("0 orders would move").contains("3 held", "Europe/Moscow");
    }

    @Test
    void csvIsSafeToOpenInASpreadsheet() {
        init();
        shop.order().num("=1+1").enteredAt(local(now.minus(Duration.ofHours(2))));
        String csv = line.ok("preview", "--csv").out();
        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(csv).contains("orderNum").contains(",'=1+1,");
    }

    @Test
    void explainTellsEveryTaskOfAnOrderByIdOrNumber() {
        init();
        long order = order(Duration.ofMinutes(5), "1000");
        JsonNode explained = line.ok("explain", "" + order, "--json").json();
        assertThat(fields(explained)).contains("orderId", "orderNum", "status", "tasks");
        JsonNode task = explained.get("tasks").get(0);
        assertThat(fields(task)).contains("task", "verdict", "since", "source", "dueAt", "reason", "lookAgainAt");
        assertThat(task.get("verdict").asText()).isEqualTo("waiting");
        assertThat(task.get("source").asText()).isEqualTo("log");
        assertThat(explained.get("tasks").get(1).get("verdict").asText()).isEqualTo("never");

        assertThat(line.ok("explain", "2611/" + order, "--json")
                        .json()
                        .get("orderId")
                        .asLong())
                .isEqualTo(order);
        assertThat(line.run("explain", "999999").exit()).isEqualTo(2);
    }

    @Test
    void outboxMailCanBeDroppedAndRetried() {
        init();
        mail.stop();
        order(Duration.ofHours(2), "1000");
        CommandLineOf.Result run = line.ok("run");
        assertThat(run.err()).isNotBlank();
        String id = line.ok("outbox", "list", "--json")
                .json()
                .get("mails")
                .get(0)
                .get("id")
                .asText();
        assertThat(line.ok("outbox", "drop", id).out()).contains("1 mail dropped");
        assertThat(line.ok("outbox", "list", "--json")
                        .json()
                        .get("mails")
                        .get(0)
                        .get("state")
                        .asText())
                .isEqualTo("dropped");
        assertThat(line.run("outbox", "retry", id).exit()).isEqualTo(2);
        assertThat(line.run("outbox", "drop", "4711").exit()).isEqualTo(2);
    }

    @Test
    void mailTestSendsOneMessage() {
        assertThat(line.ok("mail-test", "--to", "owner@example.com").err()).isEmpty();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        mail.stop();
        CommandLineOf.Result result = line.run("mail-test", "--to", "owner@example.com");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).isNotBlank();
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
