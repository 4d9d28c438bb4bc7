package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.Witness;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every question for a file to write: one that is chosen is written, none chosen writes none, and the shop stays as it is. */
class ExportAnswersTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private OpenedShop open;
    private Hand hand;

    /** Something that asks for a file. */
    private interface Deed {
        void begin() throws Exception;
    }

    @BeforeEach
    void open() throws Exception {
        open = new OpenedShop(home, false, false);
        hand = open.hand;
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatIsChosenIsWrittenAndNothingElse() throws Exception {
        Witness before = Witness.of(open.shop);
        Map<String, Deed> deeds = deeds();
        Map<String, String> holds = Map.of(
                "preview.csv", "2611/7",
                "preview.json", "\"2611/7\"",
                "held.csv", "order",
                "tasks.mstasks", "Payment reminder",
                "run.csv", "2611/6",
                "task.xml", "<Task");
        for (Map.Entry<String, Deed> deed : deeds.entrySet()) {
            open.snap.choose(null);
            deed.getValue().begin();
            try (var files = Files.list(folder)) {
                assertThat(files).as("none chosen: %s", deed.getKey()).isEmpty();
            }
            Path file = folder.resolve(deed.getKey());
            open.snap.choose(file);
            deed.getValue().begin();
            hand.await(deed.getKey(), () -> Files.exists(file));
            open.snap.settle();
            boolean xml = deed.getKey().endsWith(".xml");
            String content = Files.readString(file, xml ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            assertThat(content).contains(holds.get(deed.getKey()));
            Files.delete(file);
        }
        assertThat(Witness.of(open.shop).changedSince(before)).isEmpty();
    }

    private Map<String, Deed> deeds() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("preview.csv", () -> {
            hand.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
            hand.read("Run now (1 order)");
            hand.choose("preview-export", "export-csv");
        });
        deeds.put("preview.json", () -> hand.choose("preview-export", "export-json"));
        deeds.put("held.csv", () -> {
            hand.press("tab-held");
            hand.choose("preview-export", "export-csv");
            hand.press("tab-due");
        });
        deeds.put("tasks.mstasks", () -> {
            hand.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
            hand.press("export");
        });
        deeds.put("run.csv", () -> {
            hand.keys(KeyCode.CONTROL, KeyCode.DIGIT5);
            hand.press("run-export");
        });
        deeds.put("task.xml", () -> {
            hand.keys(KeyCode.CONTROL, KeyCode.COMMA);
            hand.press("run-windows");
            hand.press("save-task");
        });
        return deeds;
    }
}
