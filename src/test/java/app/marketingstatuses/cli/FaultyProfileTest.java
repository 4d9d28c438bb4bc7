package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyProfileTest {
    @TempDir
    Path home;

    @Test
    void aSavedConnectionWithAFaultIsSaidAndNothingIsTaken() throws Exception {
        Files.writeString(home.resolve("config.json"), """
                {"profiles": [{"name": "Tea", "site": "/srv/www",
                  "smtp": {"host": "smtp.example", "port": 25, "security": "ssl"}}]}
                """);
        CommandLineOf line = CommandLineOf.nobody(home);
        for (String[] words : new String[][] {{"history"}, {"--profile", "Tea", "history"}}) {
            CommandLineOf.Result result = line.run(words);
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err())
                    .contains("The saved connection \"Tea\" has smtp.security \"ssl\" in config.json;"
                            + " allowed: none, starttls, tls.");
        }
    }
}
