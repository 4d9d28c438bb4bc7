package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tasks file that the desktop was started with. */
class TasksFileTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startUp() {
        Snap.startUp();
    }

    @Test
    void isOfferedOnceTheShopIsOpenAndNotAgainForTheNext() throws Exception {
        Path file = Files.writeString(
                folder.resolve("tea.mstasks"),
                "{\"format\": \"marketing-statuses/tasks\", \"version\": 1, \"tasks\": "
                        + "[{\"name\": \"Thanks\", \"from\": [1], \"to\": 2, \"afterMinutes\": 5}]}");
        Snap snap = new Snap(folder.resolve("home"), Clock.systemUTC(), "en", "light", 1280, 800);
        try {
            Snap.onFx(() -> snap.window().bring(file));
            snap.demo();

            assertThat(offered(snap)).isNotNull();

            Snap.onFx(() -> ((Button) snap.window().root().lookup("#import-cancel")).fire());
            snap.demo();

            assertThat(offered(snap)).isNull();
        } finally {
            snap.close();
        }
    }

    private static Node offered(Snap snap) throws Exception {
        return snap.ask(() -> snap.window().root().lookup("#import-take"));
    }
}
