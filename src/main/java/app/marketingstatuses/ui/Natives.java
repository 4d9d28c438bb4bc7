package app.marketingstatuses.ui;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/**
 * JavaFX's native libraries of this system, unpacked from the jar for the toolkit to find. The jar has those of every system
 * in {@code natives/}; started from loose files there are none, and JavaFX brings its own.
 */
final class Natives {
    private static final String FOLDER = "natives/";

    private Natives() {}

    /** Unpacks them where they are not yet, and tells JavaFX; to be called before any of its classes is loaded. */
    static void unpack(Path jar, UnaryOperator<String> environment) {
        if (!Files.isRegularFile(jar)) {
            return;
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            String folder = FOLDER + platform(System.getProperty("os.name"), System.getProperty("os.arch")) + "/";
            List<? extends ZipEntry> libraries = file.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
                    .toList();
            if (!libraries.isEmpty()) {
                Path into = unpack(file, libraries, cache(System.getProperty("os.name"), environment));
                System.setProperty(
                        "java.library.path", into + File.pathSeparator + System.getProperty("java.library.path", ""));
            }
        } catch (IOException e) {
            throw new UnsupportedOperationException(
                    "The libraries of the desktop cannot be unpacked: " + e.getClass(), e);
        }
    }

    /** As JavaFX names its artifacts; Windows on ARM runs those of x64. */
    static String platform(String os, String processor) {
        String system = os.toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        if (system.contains("windows")) {
            return "win";
        }
        return (system.contains("mac") ? "mac" : "linux") + (arm ? "-aarch64" : "");
    }

    private static Path unpack(JarFile jar, List<? extends ZipEntry> libraries, Optional<Path> cache)
            throws IOException {
        long mark = 0;
        for (ZipEntry library : libraries) {
            mark = mark * 31 + library.getCrc();
        }
        String name = Long.toHexString(mark);
        if (cache.isPresent()) {
            try {
                return unpackInto(jar, libraries, cache.get().resolve(name));
            } catch (IOException e) {
                // A home that cannot be written: they go where they last until the next restart.
            }
        }
        return unpackInto(jar, libraries, Files.createTempDirectory("marketing-statuses-"));
    }

    private static Path unpackInto(JarFile jar, List<? extends ZipEntry> libraries, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (ZipEntry library : libraries) {
            String name = library.getName();
            Path target = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
            if (!isThere(target, library)) {
                Path half = Files.createTempFile(folder, "half-", ".tmp");
                try (InputStream in = jar.getInputStream(library)) {
                    Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return folder;
    }

    private static boolean isThere(Path file, ZipEntry library) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != library.getSize()) {
            return false;
        }
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return sum.getValue() == library.getCrc();
    }

    /** The user's folder for what can be made again; empty where there is no home. */
    static Optional<Path> cache(String os, UnaryOperator<String> environment) {
        String system = os.toLowerCase(Locale.ROOT);
        String given = environment.apply(system.contains("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        String user = System.getProperty("user.home", "");
        Optional<Path> base = Optional.empty();
        if (given != null && !given.isBlank() && Path.of(given).isAbsolute()) {
            base = Optional.of(Path.of(given));
        } else if (!user.isBlank() && Path.of(user).isAbsolute()) {
            base = Optional.of(Path.of(user, system.contains("mac") ? "Library/Caches" : ".cache"));
        }
        return base.map(folder -> folder.resolve("marketing-statuses").resolve("natives"));
    }
}
