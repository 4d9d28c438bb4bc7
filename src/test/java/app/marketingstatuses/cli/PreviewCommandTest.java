package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Previews of files, of tasks that are off, of what is still to come. */
class PreviewCommandTest extends ReminderShop {
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
        shop.managerMoves(done, 1, ago(Duration.ofHours(2)));
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
    void aDisabledTaskIsPreviewedAsIfSwitchedOnWhenNamed() {
        init();
        shop.order().status(reminded).enteredAt(ago(Duration.ofHours(1)));

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
        shop.order().num("=1+1").enteredAt(ago(Duration.ofHours(2)));
        String csv = line.ok("preview", "--csv").out();
        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(csv).contains("orderNum").contains(",'=1+1,");
    }
}
