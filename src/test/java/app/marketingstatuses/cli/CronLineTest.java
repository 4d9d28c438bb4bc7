package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What is read without picocli is read as picocli reads it. */
class CronLineTest {
    private static final List<String> VALUES = List.of(
            "7",
            "x",
            "10s",
            "run",
            "history",
            "",
            "-1",
            "--",
            "true",
            "0",
            "a b",
            "\"q\"",
            "@x",
            "$y",
            "=",
            "--json=1");

    private final Surroundings surroundings = new Surroundings(
            System.out, System.err, new ByteArrayInputStream(new byte[0]), Map.of(), Clock.systemUTC());

    private Program program() {
        return new Program(new GlobalOptions(), surroundings);
    }

    private static List<String> names() {
        return Stream.of(GlobalOptions.class, RunCommand.class, WatchCommand.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(Option.class))
                .flatMap(
                        field -> Arrays.stream(field.getAnnotation(Option.class).names()))
                .toList();
    }

    private static Map<String, Object> values(Object... holders) throws IllegalAccessException {
        Map<String, Object> values = new TreeMap<>();
        for (Object holder : holders) {
            for (Field field : holder.getClass().getDeclaredFields()) {
                if (field.isAnnotationPresent(Option.class)) {
                    field.setAccessible(true);
                    values.put(
                            holder.getClass().getSimpleName() + "." + field.getName(),
                            String.valueOf(field.get(holder)));
                }
            }
        }
        return values;
    }

    /** Fails where picocli refuses the line. */
    private Map<String, Object> byPicocli(String... line) throws IllegalAccessException {
        Program program = program();
        CommandLine parser = ParsedLine.of(program, line);
        CommandLine.ParseResult parsed = parser.parseArgs(line);
        assertThat(parsed.hasSubcommand()).isTrue();
        return values(program.options(), parsed.subcommand().commandSpec().userObject());
    }

    private Optional<Map<String, Object>> withoutIt(String... line) throws IllegalAccessException {
        Program program = program();
        Optional<BaseCommand> command = CronLine.read(line, program);
        return command.isEmpty() ? Optional.empty() : Optional.of(values(program.options(), command.get()));
    }

    @Test
    void whatItTakesOfThousandsOfRandomLinesPicocliReadsAlike() throws Exception {
        Random random = new Random(6);
        List<String> names = names();
        int taken = 0;
        for (int i = 0; i < 4_000; i++) {
            List<String> line = new ArrayList<>();
            int command = random.nextInt(3);
            for (int word = random.nextInt(4); word >= 0; word--) {
                line.add(names.get(random.nextInt(names.size())));
                if (random.nextInt(3) > 0) {
                    line.add(VALUES.get(random.nextInt(VALUES.size())));
                }
            }
            if (command > 0) {
                line.add(random.nextInt(line.size() + 1), command == 1 ? "run" : "watch");
            }
            String[] words = line.toArray(String[]::new);
            Optional<Map<String, Object>> read = withoutIt(words);
            if (read.isPresent()) {
                taken++;
                assertThat(read.get()).as(String.join(" ", words)).isEqualTo(byPicocli(words));
            }
        }
        assertThat(taken).isGreaterThan(100);
    }

    @Test
    void theLinesThatCrontabPrintsNeedNoPicocli() throws Exception {
        for (String line : List.of(
                "--profile Tea run --silent",
                "--site /var/www/shop --tls required --zone Europe/Moscow --settings /etc/ms run --silent",
                "--host h --port 3307 --database d --user u --prefix p_ --tls off --password-file /f run --silent",
                "--demo run --silent",
                "run --silent --all-profiles",
                "run --silent 1",
                "watch --every 10s --profile Tea",
                "run --task Remind --limit 5 --fuse 0 --no-mail --json")) {
            assertThat(withoutIt(line.split(" "))).as(line).isPresent();
        }
    }

    @Test
    void helpFaultsRepetitionsAndOtherCommandsAreLeftToPicocli() throws Exception {
        for (String line : List.of(
                "run --help",
                "run -h",
                "--version",
                "--demo",
                "--silent run",
                "run run",
                "run --limit x",
                "run --limit",
                "run --port -1",
                "run --silent --silent",
                "run --profile a --profile b",
                "run --unknown",
                "run --silent=1",
                "history",
                "--profile run")) {
            assertThat(withoutIt(line.split(" "))).as(line).isEmpty();
        }
    }
}
