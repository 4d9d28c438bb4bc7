package app.marketingstatuses.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

/** Replaces a file as a whole or not at all, private to its owner from the first byte. */
public final class AtomicFile {
    private static final String PREFIX = ".config";
    private static final String SUFFIX = ".tmp";
    private static final Duration LONGEST_WRITE = Duration.ofMinutes(1);

    private AtomicFile() {}

    /** @param file in a folder that is there */
    public static void write(Path file, byte[] content) throws IOException {
        Path temporary = createPrivate(file);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        sweep(temporary.getParent());
    }

    /** What a killed program left behind may hold a password that is meant to be gone; what cannot go now goes next time. */
    private static void sweep(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            Instant old = Files.getLastModifiedTime(folder).toInstant().minus(LONGEST_WRITE);
            for (Path each : left) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(old)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The file itself is written.
        }
    }

    /** In the same folder: only there a move is atomic. */
    private static Path createPrivate(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Home.isPosix()) {
            return Files.createTempFile(folder, PREFIX, SUFFIX);
        }
        return Files.createTempFile(
                folder,
                PREFIX,
                SUFFIX,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
