package app.marketingstatuses.bench;

import app.marketingstatuses.session.Installed;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.MariaDb;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A shop that the real program, in a process of its own, works on. */
final class BenchShop implements AutoCloseable {
    private static final int TEN_YEARS = 5_000_000;

    final TestShop shop = TestShop.create();
    final int asked;
    private final Path home;

    BenchShop() throws IOException {
        home = Files.createTempDirectory("bench");
        shop.setting("date_timezone", "UTC");
        asked = shop.addStatus("Asked");
        shop.setStatus(TestShop.SENT, "final", 0);
        shop.setStatus(TestShop.SENT, "fixed", 0);
        new Store(shop.database()).init(false, null);
    }

    /** Years of orders and a task whose time never comes. */
    static BenchShop ofPast(int orders) throws IOException {
        BenchShop made = new BenchShop();
        BigShop.fillWithPast(made.shop, orders);
        made.task(Tasks.task(0, TestShop.SENT, made.asked, TEN_YEARS).withoutMail());
        return made;
    }

    void task(Tasks task) {
        new Store(shop.database()).tasks().insert(task.build());
    }

    /** The settings folder of its processes. */
    Path home() {
        return home;
    }

    List<String> chosen() {
        ConnectionSettings c = shop.connectionSettings();
        return List.of(
                "--host",
                c.host(),
                "--port",
                Integer.toString(c.port()),
                "--database",
                c.database(),
                "--user",
                c.user());
    }

    /** The program by Java alone. */
    List<String> plain(Path jdk, List<String> options, String... command) {
        List<String> line = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        line.addAll(options);
        line.addAll(List.of("-jar", "target/marketing-statuses.jar"));
        line.addAll(chosen());
        line.addAll(List.of(command));
        return line;
    }

    /** The program by the command that the packages bring. */
    List<String> launched(String... command) {
        List<String> line = new ArrayList<>(List.of("installer/marketing-statuses"));
        line.addAll(chosen());
        line.addAll(List.of(command));
        return line;
    }

    /** One of both, as {@code crontab} prints it, the command's archive of classes made by a run before there is anything to do. */
    List<String> ready(Setup setup, boolean launched, String... command) throws Exception {
        if (launched) {
            time(setup.jdk(), launched("run", "--silent"));
        }
        return launched ? launched(command) : plain(setup.jdk(), List.of(Installed.NO_OPTIMISING), command);
    }

    Process start(Path jdk, List<String> line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        builder.environment()
                .putAll(Map.of(
                        "MARKETING_STATUSES_HOME", home.toString(),
                        "MARKETING_STATUSES_PASSWORD", "",
                        "JAVA_HOME", jdk.toString()));
        return builder.start();
    }

    /** Runs it to its good end. @return nanoseconds */
    long time(Path jdk, List<String> line) throws Exception {
        long begun = System.nanoTime();
        Process process = start(jdk, line);
        if (!process.waitFor(30, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(line + " ended badly: " + Files.readString(home.resolve("said")));
        }
        return System.nanoTime() - begun;
    }

    /** What the server has counted so far; asking adds one question. */
    static Map<String, Long> counters() throws SQLException {
        Map<String, Long> counters = new HashMap<>();
        try (Connection admin = MariaDb.admin()) {
            Sql.query(
                    admin,
                    "SHOW GLOBAL STATUS WHERE Variable_name LIKE 'Handler_read%' OR Variable_name IN ('Questions',"
                            + " 'Com_select', 'Com_update', 'Com_insert')",
                    row -> counters.put(row.getString(1), row.getLong(2)));
        }
        return counters;
    }

    /** Rows read between two counts. */
    static long rowsRead(Map<String, Long> before, Map<String, Long> after) {
        return after.keySet().stream()
                .filter(name -> name.startsWith("Handler_read"))
                .mapToLong(name -> after.get(name) - before.get(name))
                .sum();
    }

    @Override
    public void close() {
        shop.close();
    }
}
