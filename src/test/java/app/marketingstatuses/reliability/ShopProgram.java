package app.marketingstatuses.reliability;

import app.marketingstatuses.Main;
import app.marketingstatuses.shop.ConnectionSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real program as cron starts it: a process of its own that works on a shop and can be killed. */
final class ShopProgram {
    private final ConnectionSettings shop;
    private final Path home;
    private final int port;
    /** The class that is started, after properties of the JVM. */
    private final List<String> main;

    private final Map<String, String> environment = new HashMap<>();

    /** @param port where it finds the database: the server's, or that of a wire in between */
    ShopProgram(ConnectionSettings shop, Path home, int port) {
        this(shop, home, port, List.of(Main.class.getName()));
    }

    private ShopProgram(ConnectionSettings shop, Path home, int port, List<String> main) {
        this.shop = shop;
        this.home = home;
        this.port = port;
        this.main = main;
    }

    /** The same with more of what stands before the options: such as properties of the JVM. */
    ShopProgram with(String... properties) {
        List<String> more = new ArrayList<>(List.of(properties));
        more.addAll(main);
        return new ShopProgram(shop, home, port, more);
    }

    /** With one more variable in its environment. */
    ShopProgram environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** The same on a machine whose clock is wrong. */
    ShopProgram ahead(Duration time) {
        return new ShopProgram(
                shop, home, port, List.of("-D" + WrongClock.AHEAD + "=" + time, WrongClock.class.getName()));
    }

    /** The program with its saved connections only. */
    static ShopProgram ofSaved(Path home) {
        return new ShopProgram(null, home, 0);
    }

    /** Starts a command, such as {@code run --silent}. */
    Running start(String... command) {
        try {
            Path out = Files.createTempFile(home, "out", ".txt");
            Path err = Files.createTempFile(home, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(line(command))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("MARKETING_STATUSES_HOME", home.toString());
            if (shop != null) {
                builder.environment().put("MARKETING_STATUSES_PASSWORD", shop.password());
            }
            builder.environment().putAll(environment);
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end. */
    Ended run(String... command) {
        return start(command).end();
    }

    private List<String> line(String... command) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        line.addAll(main);
        line.addAll(shop == null ? List.of() : shopOptions(shop, port));
        line.addAll(List.of(command));
        return line;
    }

    /** The options that choose the shop by hand. */
    static List<String> shopOptions(ConnectionSettings shop, int port) {
        return List.of(
                "--host",
                shop.host(),
                "--port",
                Integer.toString(port),
                "--database",
                shop.database(),
                "--user",
                shop.user(),
                "--prefix",
                shop.prefix());
    }

    /** A command under way. */
    record Running(Process process, Path out, Path err) {
        /** {@code kill -9}. */
        void kill() {
            process.destroyForcibly();
            end();
        }

        /** What it has printed so far. */
        String printed() {
            return read(out);
        }

        /** SIGTERM, as systemd and containers stop a service. */
        Ended stop() {
            process.destroy();
            return end();
        }

        /** Waits for its end; one that hangs for two minutes, or ten with the full figures, is a fault of its own. */
        Ended end() {
            try {
                if (!process.waitFor(Figures.of(2, 10), TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new AssertionError("the program did not end");
                }
                return new Ended(process.exitValue(), read(out), read(err));
            } catch (InterruptedException e) {
                process.destroyForcibly();
                throw new IllegalStateException(e);
            }
        }

        private static String read(Path file) {
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What a command left behind; after a kill the exit code is the system's. */
    record Ended(int exit, String out, String err) {}
}
