package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoCommandTest {
    private static final String TASKS = TasksCommandsTest.file(
            "{\"name\": \"Reminder\", \"enabled\": true, \"from\": [\"New\"], \"to\": \"Reminded\", \"afterMinutes\": 60,"
                    + " \"dueFrom\": null, \"mail\": \"none\"}");

    @TempDir
    Path folder;

    private final TestShop shop = TestShop.create();
    private CommandLineOf line;
    private int reminded;
    private long order;
    private String run;

    @BeforeEach
    void aRunThatShouldNotHaveBeen() {
        reminded = shop.addStatus("Reminded");
        line = CommandLineOf.shop(shop.connectionSettings(), folder);
        line.ok("init");
        line.input(TASKS).ok("tasks", "import", "-");
        order = shop.order()
                .enteredAt(LocalDateTime.ofInstant(Instant.now().minusSeconds(7200), ZoneOffset.UTC)
                        .withNano(0));
        run = line.ok("run", "--json").json().get("runId").asText();
        assertThat(shop.statusOf(order)).isEqualTo(reminded);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndWritesNothing() {
        JsonNode plan = line.ok("undo", run, "--dry-run", "--json").json();
        assertThat(plan.get("undoOf").asText()).isEqualTo(run);
        assertThat(plan.get("back").get(0).get("orderId").asLong()).isEqualTo(order);
        assertThat(plan.get("back").get(0).get("to").asInt()).isEqualTo(TestShop.NEW);
        assertThat(plan.get("mail").get("drop").asInt()).isZero();
        assertThat(line.ok("undo", run, "--dry-run").out()).contains("1 order would be put back");
        assertThat(shop.statusOf(order)).isEqualTo(reminded);
    }

    @Test
    void anUndoPutsBackIsInTheHistoryAndIsNotMovedAgain() {
        line.ok("pause");
        JsonNode undo = line.ok("undo", run, "--json").json();
        assertThat(undo.get("moved").get(0).get("to").asInt()).isEqualTo(TestShop.NEW);
        assertThat(shop.statusOf(order)).isEqualTo(TestShop.NEW);
        line.ok("resume");
        assertThat(line.ok("run", "--json").json().get("moved")).isEmpty();
        JsonNode newest = line.ok("history", "--json").json().get("runs").get(0);
        assertThat(newest.get("undoOf").asText()).isEqualTo(run);
        assertThat(line.ok("history").out()).contains("undo of " + run);
        JsonNode explained = line.ok("explain", Long.toString(order), "--json").json();
        assertThat(explained.get("tasks").get(0).get("verdict").asText()).isEqualTo("done");
        assertThat(line.ok("undo", run).out()).contains("Nothing of this run can be undone any more.");
    }

    @Test
    void whatStaysIsNamedAndAnUnknownRunIsAnError() {
        shop.managerMoves(order, TestShop.PAID, LocalDateTime.now(ZoneOffset.UTC));
        assertThat(line.ok("undo", run, "--dry-run").out()).contains("stays", "changed-since");
        assertThat(line.run("undo", "nothing").exit()).isEqualTo(2);
        assertThat(line.run("undo").exit()).isEqualTo(2);
    }
}
