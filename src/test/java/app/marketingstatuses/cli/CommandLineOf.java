package app.marketingstatuses.cli;

import app.marketingstatuses.shop.ConnectionSettings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs command lines in this process, with their own settings folder, environment and clock. */
final class CommandLineOf {
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> shop = new ArrayList<>();
    private Clock clock = Clock.systemUTC();
    private String input = "";

    private CommandLineOf(Path home) {
        environment.put("MARKETING_STATUSES_HOME", home.toString());
    }

    /** No shop is chosen. */
    static CommandLineOf nobody(Path home) {
        return new CommandLineOf(home);
    }

    /** The shop is given by hand, its password by the environment. */
    static CommandLineOf shop(ConnectionSettings connection, Path home) {
        CommandLineOf line = new CommandLineOf(home);
        line.shop.addAll(List.of(
                "--host", connection.host(),
                "--port", Integer.toString(connection.port()),
                "--database", connection.database(),
                "--user", connection.user(),
                "--prefix", connection.prefix()));
        line.environment.put("MARKETING_STATUSES_PASSWORD", connection.password());
        return line;
    }

    CommandLineOf environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    CommandLineOf at(Clock time) {
        clock = time;
        return this;
    }

    CommandLineOf input(String text) {
        input = text;
        return this;
    }

    Result run(String... args) {
        List<String> all = new ArrayList<>(shop);
        all.addAll(List.of(args));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                environment,
                clock);
        int exit = Cli.run(all.toArray(String[]::new), surroundings, (home, choice, zone, tasks, time) -> {
            throw new UnsupportedOperationException("no display");
        });
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs it and insists on exit 0. */
    Result ok(String... args) {
        Result result = run(args);
        if (result.exit() != 0) {
            throw new AssertionError(result);
        }
        return result;
    }

    record Result(int exit, String out, String err) {
        /** Standard output as the one JSON document it is. */
        JsonNode json() {
            try {
                return new ObjectMapper()
                        .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(out, e);
            }
        }
    }
}
