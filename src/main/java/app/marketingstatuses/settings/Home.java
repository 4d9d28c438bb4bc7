package app.marketingstatuses.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The settings folder. Nobody but the user can read what is in it. */
public record Home(Path path) {
    private static final String NAME = "marketing-statuses";
    /** The environment variable that moves it. */
    public static final String VARIABLE = "MARKETING_STATUSES_HOME";

    public Home {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * Where it is, without making it.
     *
     * @param given what the command line says; null for nothing
     */
    public static Home of(Path given, Map<String, String> environment) {
        String moved = environment.getOrDefault(VARIABLE, "");
        if (given != null || !moved.isBlank()) {
            return new Home(given != null ? given : Path.of(moved));
        }
        return new Home(usual(System::getProperty, environment));
    }

    static Path usual(UnaryOperator<String> property, Map<String, String> environment) {
        String os = property.apply("os.name").toLowerCase(Locale.ROOT);
        Path user = Path.of(property.apply("user.home"));
        if (os.contains("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? user.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve(NAME);
        }
        if (os.contains("mac")) {
            return user.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        boolean usable = !config.isBlank() && Path.of(config).isAbsolute();
        return (usable ? Path.of(config) : user.resolve(".config")).resolve(NAME);
    }

    /** Whether a program that is told nothing would look elsewhere. */
    public boolean isMoved(Map<String, String> environment) {
        return !path.equals(new Home(usual(System::getProperty, environment)).path());
    }

    /** Makes the folder where it is missing, readable by its owner only. */
    public Path make() {
        try {
            if (!Files.isDirectory(path)) {
                Path parent = path.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                createPrivate(path);
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The settings folder " + path
                            + " cannot be made; give another by --settings or MARKETING_STATUSES_HOME",
                    e);
        }
    }

    /** When the saved connections were last changed; null where none are saved. */
    public FileTime savedAt() {
        try {
            return Files.getLastModifiedTime(path.resolve(Profiles.FILE));
        } catch (IOException e) {
            return null;
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        if (isPosix()) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
