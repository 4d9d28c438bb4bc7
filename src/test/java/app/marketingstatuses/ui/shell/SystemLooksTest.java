package app.marketingstatuses.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.ui.Snap;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window comes up before the system has said whether it is dark. */
class SystemLooksTest {
    @TempDir
    Path home;

    @BeforeAll
    static void startUp() {
        Snap.startUp();
    }

    @Test
    void theSystemsAnswerDressesTheWindowThatIsUpAndTheNextOneFromTheStart() throws Exception {
        try (Snap snap = new Snap(home, Clock.systemUTC(), "en", null, 800, 600)) {
            assertThat(isDark(snap)).isFalse();
            Snap.onFx(() -> snap.window().systemIs(true));
            assertThat(isDark(snap)).isTrue();
        }
        try (Snap next = new Snap(home, Clock.systemUTC(), "en", null, 800, 600)) {
            assertThat(isDark(next)).isTrue();
            Snap.onFx(() -> next.window().systemIs(false));
            assertThat(isDark(next)).isFalse();
        }
    }

    @Test
    void aChosenThemeStaysWhateverTheSystemSays() throws Exception {
        try (Snap snap = new Snap(home, Clock.systemUTC(), "en", "light", 800, 600)) {
            Snap.onFx(() -> snap.window().systemIs(true));
            assertThat(isDark(snap)).isFalse();
        }
        DesktopMemory memory = DesktopMemory.read(new Home(home));
        memory.put("theme", null);
        assertThat(new Looks(memory).isDark()).isTrue();
    }

    private static boolean isDark(Snap snap) throws Exception {
        return snap.ask(() -> snap.window().root().getStyleClass().contains("dark"));
    }
}
