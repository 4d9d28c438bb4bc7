package app.marketingstatuses.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
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

    @Test
    void whatCannotBeWrittenToStandardOutputIsSaidAndEndsWithOne() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                full,
                new PrintStream(err, true, UTF_8),
                InputStream.nullInputStream(),
                Map.of("MARKETING_STATUSES_HOME", home.toString()),
                Clock.systemUTC());
        int exit = Cli.run(
                new String[] {"--demo", "tasks", "export"}, surroundings, (folder, choice, zone, tasks, time) -> {
                    throw new AssertionError("no desktop here");
                });
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("Standard output");
    }
}
