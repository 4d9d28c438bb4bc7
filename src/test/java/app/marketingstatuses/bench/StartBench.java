package app.marketingstatuses.bench;

import app.marketingstatuses.testing.MariaDb;
import com.mysql.cj.jdbc.Driver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long an idle run takes from the start of its process to the end, against the smallest program of the same queries. */
final class StartBench {
    private static final int TURNS = 9;

    private StartBench() {}

    static void measure(Setup setup, Table table) throws Exception {
        try (BenchShop shop = BenchShop.ofPast(setup.smallest())) {
            List<String> run = shop.plain(setup.jdk(), List.of(), "run", "--silent");
            shop.time(setup.jdk(), run);
            long questions = questions(shop, setup.jdk(), run);
            table.add("start", "questions of an idle run, connecting included", Long.toString(questions), "few");
            long connecting = questions(shop, setup.jdk(), smallest(shop, setup.jdk(), 0));
            long queries = questions - connecting;
            table.add("start", "the smallest program's queries, as many questions in all", Long.toString(queries), "");
            for (Path jdk : setup.jdks()) {
                compare(shop, jdk, queries, table);
            }
        }
    }

    /** What the server is asked meanwhile, without what counting asks. */
    private static long questions(BenchShop shop, Path jdk, List<String> line) throws Exception {
        long first = BenchShop.counters().get("Questions");
        long before = BenchShop.counters().get("Questions");
        shop.time(jdk, line);
        long after = BenchShop.counters().get("Questions");
        return after - before - (before - first);
    }

    private static void compare(BenchShop shop, Path jdk, long queries, Table table) throws Exception {
        List<String> smallest = smallest(shop, jdk, queries);
        List<String> plain = shop.plain(jdk, List.of(), "run", "--silent");
        List<String> launched = shop.launched("run", "--silent");
        shop.time(jdk, launched);
        long[][] nanos = new long[3][TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            nanos[0][turn] = shop.time(jdk, smallest);
            nanos[1][turn] = shop.time(jdk, plain);
            nanos[2][turn] = shop.time(jdk, launched);
        }
        String java = jdk.getFileName().toString();
        long base = Table.median(nanos[0]);
        long direct = Table.median(nanos[1]);
        long archived = Table.median(nanos[2]);
        table.add("start", java + ": smallest program", Table.millis(base), "");
        table.add("start", java + ": java -jar", Table.millis(direct), "");
        table.add("start", java + ": command", Table.millis(archived), "");
        table.add("start", java + ": java -jar / smallest", Table.ratio(direct, base), "<= 1.6");
        table.add("start", java + ": command / smallest", Table.ratio(archived, base), "<= 0.9");
    }

    private static List<String> smallest(BenchShop shop, Path jdk, long queries) {
        String driver =
                Driver.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return new ArrayList<>(List.of(
                jdk.resolve("bin/java").toString(),
                "-cp",
                "target/test-classes:" + driver,
                SmallestProgram.class.getName(),
                "jdbc:mysql://" + MariaDb.HOST + ":" + MariaDb.port() + "/" + shop.shop.name() + "?sslMode=DISABLED",
                "root",
                Long.toString(queries)));
    }
}
