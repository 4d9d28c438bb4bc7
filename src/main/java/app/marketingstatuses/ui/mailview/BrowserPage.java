package app.marketingstatuses.ui.mailview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

/** A mail in a file that only its owner can read, for the browser to show. */
final class BrowserPage {
    private BrowserPage() {}

    /** Gone when the desktop ends. */
    static Path write(String html) throws IOException {
        Path file = Files.createTempFile("mail-", ".html", ownersOnly());
        file.toFile().deleteOnExit();
        return Files.writeString(file, new MailPage(html).forBrowser(), StandardCharsets.UTF_8);
    }

    private static FileAttribute<?>[] ownersOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** @throws IOException where the system has no way to open it */
    static void open(Path file) throws IOException {
        new ProcessBuilder(
                        command(System.getProperty("os.name", ""), file.toUri().toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static List<String> command(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
