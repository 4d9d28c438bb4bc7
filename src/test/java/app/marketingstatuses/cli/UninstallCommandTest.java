package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UninstallCommandTest {
    private static final String TASKS = TasksCommandsTest.file(
            "{\"name\": \"Reminder\", \"enabled\": true, \"from\": [\"New\"], \"to\": \"Reminded\", \"afterMinutes\": 60,"
                    + " \"dueFrom\": null, \"mail\": \"none\"}");

    @TempDir
    Path folder;

    private final TestShop shop = TestShop.create();
    private Store store;
    private CommandLineOf line;
    private long order;
    private int reminded;

    @BeforeEach
    void aShopThatRan() {
        store = new Store(shop.database());
        reminded = shop.addStatus("Reminded");
        line = CommandLineOf.shop(shop.connectionSettings(), folder);
        line.ok("init");
        line.input(TASKS).ok("tasks", "import", "-");
        order = shop.order()
                .enteredAt(LocalDateTime.ofInstant(Instant.now().minusSeconds(7200), ZoneOffset.UTC)
                        .withNano(0));
        line.ok("run");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void withoutYesItSaysWhatWouldGoAndRemovesNothing() {
        String told = line.ok("uninstall").out();

        assertThat(told).contains("marketing_statuses_moves: 1 row", "marketing_statuses_tasks: 1 row", "--yes");
        assertThat(store.ownTables().counts()).hasSameSizeAs(store.tableNames());
    }

    @Test
    void whatIsInTheTablesIsKeptInAFileBeforeTheyGoAndOrdersStay() throws IOException {
        Path file = folder.resolve("kept.json");

        assertThat(line.ok("uninstall", "--export", file.toString(), "--yes").out())
                .contains("removed", "cron");

        assertThat(store.ownTables().counts()).isEmpty();
        assertThat(shop.statusOf(order)).isEqualTo(reminded);
        JsonNode tables = new ObjectMapper().readTree(file.toFile()).get("tables");
        assertThat(tables).hasSameSizeAs(store.tableNames());
        JsonNode move = tables.get(shop.database().tables().ownName("moves")).get(0);
        assertThat(move.get("order_id").asLong()).isEqualTo(order);
        assertThat(move.get("task_name").asText()).isEqualTo("Reminder");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(line.run("run").exit()).isEqualTo(ExitCodes.NO_SHOP);
        assertThat(line.ok("uninstall").out()).contains("Nothing to do");
    }

    @Test
    void whatCannotBeKeptIsNotRemoved() throws IOException {
        Path there = Files.writeString(folder.resolve("there.json"), "mine");

        for (List<String> wrong : List.of(
                List.of("uninstall", "--yes"),
                List.of("uninstall", "--yes", "--export", there.toString()),
                List.of(
                        "uninstall",
                        "--yes",
                        "--export",
                        folder.resolve("no/folder.json").toString()),
                List.of("uninstall", "--yes", "--export", "x.json", "--no-export"))) {
            assertThat(line.run(wrong.toArray(String[]::new)).exit())
                    .as("%s", wrong)
                    .isEqualTo(ExitCodes.USAGE);
        }

        assertThat(there).hasContent("mine");
        assertThat(store.ownTables().counts()).hasSameSizeAs(store.tableNames());
    }

    @Test
    void aRunAtWorkIsNotPulledFromUnderItsTables() {
        try (var held = store.station(null).lock().orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(line.run("uninstall", "--no-export", "--yes").exit()).isEqualTo(ExitCodes.BUSY);
        }
        assertThat(store.ownTables().counts()).hasSameSizeAs(store.tableNames());

        line.ok("uninstall", "--no-export", "--yes");
        assertThat(store.ownTables().counts()).isEmpty();
    }

    @Test
    void oneThatWasCutShortIsFinishedAndTheShopCanBeSetUpAgain() {
        shop.execute("DROP TABLE {marketing_statuses_meta}");
        shop.execute("DROP TABLE {marketing_statuses_moves}");

        line.ok("uninstall", "--no-export", "--yes");
        assertThat(store.ownTables().counts()).isEmpty();

        line.ok("init");
        assertThat(store.ownTables().counts()).hasSameSizeAs(store.tableNames());
    }
}
