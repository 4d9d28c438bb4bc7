package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tasks file that was opened in a file manager. */
class OpenedFileTest {
    @TempDir
    Path home;

    private final List<Path> opened = new ArrayList<>();

    @Test
    void isTakenAlongToTheDesktop() {
        assertThat(run("/home/olga/My tasks.mstasks")).isZero();

        assertThat(opened).containsExactly(Path.of("/home/olga/My tasks.mstasks"));
    }

    @Test
    void isNoCommandAndNoOtherFile() {
        assertThat(run("tasks.json")).isEqualTo(ExitCodes.USAGE);
        assertThat(run("list", "my.mstasks")).isEqualTo(ExitCodes.USAGE);

        assertThat(opened).isEmpty();
    }

    private int run(String... args) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                nowhere,
                nowhere,
                InputStream.nullInputStream(),
                Map.of("MARKETING_STATUSES_HOME", home.toString()),
                Clock.systemUTC());
        return Cli.run(args, surroundings, (folder, choice, zone, tasks, time) -> opened.add(tasks));
    }
}
