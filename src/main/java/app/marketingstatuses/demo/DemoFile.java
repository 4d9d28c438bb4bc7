package app.marketingstatuses.demo;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.Database;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The demo shop's file in the settings folder. It is built in a folder of its own and moved into place when complete, so
 * that a killed first start leaves no half shop; the folder it leaves is cleared by the next start.
 */
final class DemoFile {
    private static final String NAME = "demo-shop";
    private static final String FILE = NAME + ".mv.db";
    private static final String UNFINISHED = NAME + "-unfinished-";
    private static final Duration OTHER_PROGRAM_BUILDS = Duration.ofSeconds(15);

    private final Path home;

    DemoFile(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    Database open() {
        return H2Database.open(home.resolve(NAME));
    }

    /** Whether the shop was missing, and this call made it. */
    boolean makeIfMissing(Consumer<Database> builder) {
        if (Files.exists(home.resolve(FILE))) {
            return false;
        }
        try {
            Files.createDirectories(home);
            return makeAlone(builder);
        } catch (IOException e) {
            throw Refusal.coded(
                    Refusal.Kind.NO_SHOP,
                    "demo-folder",
                    "The demo shop cannot be written into the settings folder " + home + ".",
                    e,
                    home.toString());
        }
    }

    private boolean makeAlone(Consumer<Database> builder) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        home.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = Patience.until(OTHER_PROGRAM_BUILDS, () -> tryLock(channel))
                        .orElseThrow(H2Database::busy)) {
            if (!lock.isValid() || Files.exists(home.resolve(FILE))) {
                return false;
            }
            clearUnfinished();
            make(builder);
            return true;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void make(Consumer<Database> builder) throws IOException {
        Path folder = Files.createTempDirectory(home, UNFINISHED);
        try {
            try (Database database = H2Database.open(folder.resolve(NAME))) {
                builder.accept(database);
            }
            Files.move(folder.resolve(FILE), home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(folder);
        }
    }

    private void clearUnfinished() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(home, UNFINISHED + "*")) {
            for (Path folder : left) {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
