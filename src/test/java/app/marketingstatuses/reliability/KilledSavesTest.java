package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it saves its settings leaves the old file or the new one, which nobody else can read. */
class KilledSavesTest {
    @TempDir
    Path folder;

    private final Random random = new Random(5);
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicLong looks = new AtomicLong();
    private volatile boolean watching = true;

    @Test
    void everyFileIsTheOldOneOrTheNewOneAndPrivateFromItsFirstByte() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Home home = new Home(folder.resolve("home"));
        home.make();
        Thread watcher = new Thread(() -> watch(home.path()));
        watcher.start();
        int next = 1;
        for (int kills = Figures.of(4, 500); kills > 0; kills--) {
            next = killed(home, next) + 1;
        }
        watching = false;
        watcher.join();

        assertThat(looks.get()).as("looks at the folder").isGreaterThan(100);
        assertThat(seen).as("modes of files").containsExactly("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())))
                .isEqualTo("rwx------");
    }

    /** @return the number saved last, or half saved */
    private int killed(Home home, int first) throws IOException, InterruptedException {
        Path said = folder.resolve("said " + first);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProgram.class.getName(),
                        home.path().toString(),
                        Integer.toString(first))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (last(said, "saved ") < first && process.isAlive()) {
            LockSupport.parkNanos(1_000_000);
        }
        LockSupport.parkNanos(random.nextInt(40_000_000));
        process.destroyForcibly().waitFor();
        int saved = last(said, "saved ");
        int saving = Math.max(saved, last(said, "saving "));
        assertThat(saved).as("saves before the kill").isGreaterThanOrEqualTo(first);
        check(home, saved, saving);
        return saving;
    }

    /** The number in the last whole line of that kind. */
    private static int last(Path said, String kind) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(kind))
                .mapToInt(line -> Integer.parseInt(line.substring(kind.length())))
                .max()
                .orElse(0);
    }

    private static void check(Home home, int saved, int saving) throws IOException {
        Profiles profiles = Profiles.read(home, Clock.systemUTC());
        assertThat(profiles.aside()).isEmpty();
        assertThat(profiles.all()).hasSize(1).isSubsetOf(SavingProgram.profile(saved), SavingProgram.profile(saving));
        DesktopMemory memory = DesktopMemory.read(home);
        int remembered = Integer.parseInt(memory.get("number"));
        assertThat(remembered).isBetween(saved, saving);
        assertThat(memory.get("padding")).isEqualTo(SavingProgram.padding(remembered));
        List<String> known = Files.readAllLines(home.path().resolve("known_hosts"));
        int last = known.size();
        assertThat(known.get(last - 1)).matches("host(" + saved + "|" + saving + ")\\.example\\.com ssh-ed25519 A{68}");
        assertThat(known).allMatch(line -> line.matches("host\\d+\\.example\\.com ssh-ed25519 A{68}"));
    }

    private void watch(Path home) {
        while (watching) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(home)) {
                for (Path file : files) {
                    look(file);
                }
            } catch (IOException e) {
                seen.add(e.toString());
            }
        }
    }

    private void look(Path file) throws IOException {
        try {
            seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            looks.incrementAndGet();
        } catch (NoSuchFileException e) {
            // It is saved by now.
        }
    }
}
