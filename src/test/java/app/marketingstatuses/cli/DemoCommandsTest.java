package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandsTest {
    @TempDir
    Path home;

    @Test
    void theDemoShopRunsWithoutAnythingToSetUpAndMailsIntoFiles() throws Exception {
        CommandLineOf line = CommandLineOf.nobody(home);

        assertThat(line.ok("--demo", "tasks", "list", "--json").json().get("tasks"))
                .hasSize(3);
        JsonNode preview = line.ok("--demo", "preview", "--json").json();
        assertThat(preview.get("due")).isNotEmpty();
        JsonNode run = line.ok("--demo", "run", "--json").json();
        Set<Long> previewed = new HashSet<>();
        preview.get("due").forEach(item -> previewed.add(item.get("orderId").asLong()));
        assertThat(run.get("moved"))
                .allMatch(item -> previewed.contains(item.get("orderId").asLong()));
        assertThat(run.get("moved")).hasSize(preview.get("due").size());
        int sent = run.get("mail").get("sent").asInt();
        assertThat(sent).isPositive();
        try (var files = Files.list(home.resolve("demo-mail"))) {
            assertThat(files).hasSize(sent);
        }
        assertThat(line.ok("--demo", "run", "--json").json().get("moved")).isEmpty();
        assertThat(line.ok("--demo", "mail-test", "--to", "a@example.com").out())
                .isNotBlank();
        assertThat(line.ok("--demo", "crontab").out()).contains("--demo", "run --silent");
    }
}
