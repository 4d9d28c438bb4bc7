package app.marketingstatuses.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Whether the system is dark. JavaFX 21 does not tell; each system has a command that does. For background work only.
 */
public final class SystemTheme {
    private static final int PATIENCE_SECONDS = 5;

    private SystemTheme() {}

    /** Empty where the answer takes too long; false where the system has no such setting. */
    public static Optional<Boolean> isDark(String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("windows")) {
            return says(
                    "0x0",
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme");
        }
        return os.contains("mac")
                ? says("dark", "defaults", "read", "-g", "AppleInterfaceStyle")
                : says("dark", "gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    }

    private static Optional<Boolean> says(String word, String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // A light Mac has no such setting, and its command fails.
            return Optional.of(
                    process.exitValue() == 0 && answer.toLowerCase(Locale.ROOT).contains(word));
        } catch (IOException e) {
            return Optional.of(false); // This system has no such command.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
