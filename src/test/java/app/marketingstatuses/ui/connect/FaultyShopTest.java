package app.marketingstatuses.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved shop that somebody made a fault in by hand. */
class FaultyShopTest {
    private static final String FAULTY = """
            {"profiles": [{"name": "Tea", "connection":
              {"host": "db.example", "port": "many", "database": "tea", "user": "tea", "password": "s3cret"}}]}
            """;
    private static final String SENTENCE =
            "The saved shop “Tea” cannot be opened: connection.port is “many” in config.json."
                    + " Allowed: 1-65535. Correct it in the file, then look again.";

    @TempDir
    Path home;

    private ConnectBench bench;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(home.resolve("config.json"), FAULTY);
        bench = new ConnectBench(home);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void itIsShownWithWhatIsWrongAndTheFileStaysAsItIs() throws Exception {
        bench.start();
        bench.await("new-shop");
        assertThat(bench.texts()).contains("Tea", "Faulty", SENTENCE);
        assertThat(home.resolve("config.json")).hasContent(FAULTY.strip());
    }

    @Test
    void asTheShopThatWasOpenLastItIsSaidAtTheStart() throws Exception {
        bench.open("profile:Tea");
        bench.await("the trouble", () -> !bench.troubles.isEmpty());
        assertThat(bench.troubles.get(0)).hasMessageContaining("connection.port \"many\"");
        bench.await("new-shop");
    }
}
