package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the preview shows is what the run does. */
class PreviewAndRunTest extends ReminderShop {
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

        JsonNode run = run();
        assertThat(fields(run)).contains("runId", "startedAt", "finishedAt", "moved", "skipped", "failed", "mail");
        assertThat(run.get("moved")).hasSize(1);
        assertThat(fields(run.get("moved").get(0))).containsExactly("task", "orderId", "from", "to");
        assertThat(run.get("mail").get("queued").asInt()).isEqualTo(1);
        assertThat(run.get("mail").get("sent").asInt()).isEqualTo(1);
        assertThat(shop.statusOf(due)).isEqualTo(reminded);
        assertThat(mail.getReceivedMessages()).hasSize(1);

        assertThat(run().get("moved")).isEmpty();
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
        JsonNode run = run();
        assertThat(run.get("moved")).hasSize(1);

        JsonNode told = line.ok("history", "--json").json().get("runs").get(0);
        assertThat(told.get("startedAt")).isEqualTo(run.get("startedAt"));
        assertThat(told.get("finishedAt")).isEqualTo(run.get("finishedAt"));
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
}
