package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    Path home;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = TestShop.create();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyCheckIsPrintedWithWhatToDo() {
        shop.setting("date_timezone", "Europe/Moscow");
        CommandLineOf line = CommandLineOf.shop(shop.connectionSettings(), home);
        line.ok("init");

        CommandLineOf.Result result = line.ok("doctor", "--json");
        JsonNode checks = result.json().get("checks");
        assertThat(checks).isNotEmpty();
        for (JsonNode check : checks) {
            assertThat(check.get("result").asText()).isIn("ok", "warn", "fail");
            assertThat(check.get("id").asText()).isNotBlank();
            assertThat(check.get("message").asText()).isNotBlank();
            assertThat(check.has("fix")).isTrue();
        }
        assertThat(line.ok("doctor").out()).contains("0 failures", "Europe/Moscow");
    }

    @Test
    void aFailedCheckEndsWithOne() {
        CommandLineOf line = CommandLineOf.shop(shop.connectionSettings(), home);
        line.ok("init");
        int reminded = shop.addStatus("Reminded");
        line.input(TasksCommandsTest.file("{\"name\": \"A\", \"enabled\": true, \"from\": [3], \"to\": " + reminded
                        + ", \"afterMinutes\": 1}"))
                .ok("tasks", "import", "-");

        CommandLineOf.Result result = line.run("doctor");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("fail", "task-final");
    }

    @Test
    void withoutInitOrConnectionItPrintsItsChecksAndEndsWithThree() {
        CommandLineOf.Result bare =
                CommandLineOf.shop(shop.connectionSettings(), home).run("doctor", "--json");
        assertThat(bare.exit()).isEqualTo(3);
        assertThat(bare.json().get("checks")).anySatisfy(check -> {
            assertThat(check.get("id").asText()).isEqualTo("init");
            assertThat(check.get("result").asText()).isEqualTo("fail");
        });

        ConnectionSettings c = shop.connectionSettings();
        ConnectionSettings nowhere =
                new ConnectionSettings(c.host(), 1, c.database(), c.user(), "", c.prefix(), c.tls());
        CommandLineOf.Result unreachable = CommandLineOf.shop(nowhere, home).run("doctor", "--json");
        assertThat(unreachable.exit()).isEqualTo(3);
        assertThat(unreachable.json().get("checks").get(0).get("result").asText())
                .isEqualTo("fail");
    }
}
