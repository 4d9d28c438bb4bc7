package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shops that have moved between servers and versions, and had extras installed over the years, keep their texts in tables of
 * several character sets and collations, which a database does not compare or put into one column by itself.
 */
class MixedCollationsTest {
    private static final List<String> KINDS = List.of(
            "utf8",
            "utf8mb4 COLLATE utf8mb4_general_ci",
            "latin1 COLLATE latin1_swedish_ci",
            "utf8mb4 COLLATE utf8mb4_unicode_ci",
            "utf8mb4 COLLATE utf8mb4_bin");
    private static final String TASKS = TasksCommandsTest.file(
            "{\"name\": \"Reminder\", \"enabled\": true, \"from\": [\"New\"], \"to\": \"Reminded\", \"afterMinutes\": 60,"
                    + " \"dueFrom\": null, \"conditions\": {\"minOrders\": 1}}");

    @TempDir
    Path home;

    private final TestShop shop = TestShop.create();
    private CommandLineOf line;

    @BeforeEach
    void open() {
        line = CommandLineOf.shop(shop.connectionSettings(), home);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyCommandWorksWhateverTableHasWhichKind() {
        shop.execute("INSERT INTO {site_htmlsnippets} (`name`, `snippet`) VALUES ('reminder', '<p>{$num}</p>')");
        int reminded = shop.addStatus("Reminded");
        shop.setStatus(reminded, "email_user", 1);
        shop.setStatus(reminded, "subject_user", "Order [[+num]]");
        shop.setStatus(reminded, "body_user", shop.queryLong("SELECT MAX(`id`) FROM {site_htmlsnippets}"));
        for (int turn = 0; turn < KINDS.size(); turn++) {
            long order = shop.order()
                    .user(shop.user("anna@example.com"))
                    .enteredAt(LocalDateTime.ofInstant(Instant.now().minusSeconds(7200), ZoneOffset.UTC)
                            .withNano(0));
            mix(turn);
            line.ok("init");
            line.input(TASKS).ok("tasks", "import", "-");
            assertThat(line.ok("preview", "--json").json().get("due")).hasSize(1);
            String run = line.ok("run", "--json").json().get("runId").asText();
            assertThat(shop.statusOf(order)).isEqualTo(reminded);
            assertThat(line.ok("explain", Long.toString(order)).out()).contains("Reminder");
            assertThat(line.ok("history").out()).contains(run);
            line.ok("outbox", "list");
            line.ok("undo", run);
            assertThat(shop.statusOf(order)).isEqualTo(TestShop.NEW);
            line.ok("do-not-mail", "add", "anna@example.com");
            line.ok("customer", "export", "anna@example.com");
            assertThat(line.run("doctor").out()).doesNotContain("could not be looked at");
        }
    }

    private void mix(int turn) {
        int next = turn;
        for (String table :
                shop.queryStrings("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name NOT LIKE '%marketing_statuses%' ORDER BY table_name")) {
            shop.execute("ALTER TABLE `" + table + "` CONVERT TO CHARACTER SET " + KINDS.get(next++ % KINDS.size()));
        }
    }
}
