package app.marketingstatuses.bench;

import app.marketingstatuses.cli.ManyTicks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The process that stays: what a tick costs in which nothing is due, how much memory it holds, and whether it grows. */
final class WatchBench {
    private static final int SECONDS = 40;

    private WatchBench() {}

    static void measure(Setup setup, Table table) throws Exception {
        try (BenchShop shop = BenchShop.ofPast(setup.smallest())) {
            // All that runs in earnest comes before the clock is pushed on, which none would believe.
            shop.time(setup.jdk(), shop.launched("run", "--silent"));
            resident(setup, shop, shop.plain(setup.jdk(), List.of(), "watch", "--every", "1s"), "java -jar", table);
            resident(setup, shop, shop.launched("watch", "--every", "1s"), "command", table);
            Map<String, Long> before = BenchShop.counters();
            ManyTicks.Cost cost = ManyTicks.measure(shop.shop.database(), shop.home(), setup.ticks());
            Map<String, Long> after = BenchShop.counters();
            double ticks = setup.ticks() + 200.0;
            table.add(
                    "watch",
                    "tick with nothing due, median of " + setup.ticks(),
                    Table.millis(cost.median()),
                    "< 5 ms");
            table.add(
                    "watch",
                    "questions a tick",
                    Table.ratio(after.get("Questions") - before.get("Questions"), ticks),
                    "");
            table.add("watch", "heap more after 24 simulated hours", cost.heap() / 1024 + " KB", "none");
            table.add("watch", "threads more", Integer.toString(cost.threads()), "none");
            table.add(
                    "watch",
                    "rows of heartbeat and runs",
                    Long.toString(
                            shop.shop.queryLong(
                                    "SELECT (SELECT COUNT(*) FROM {marketing_statuses_heartbeat}) + (SELECT COUNT(*) FROM {marketing_statuses_runs})")),
                    "1");
        }
    }

    private static void resident(Setup setup, BenchShop shop, List<String> line, String how, Table table)
            throws Exception {
        Process watch = shop.start(setup.jdk(), line);
        boolean ended = watch.waitFor(SECONDS, TimeUnit.SECONDS);
        Optional<Long> kilobytes = resident(watch.pid());
        long asked = System.nanoTime();
        watch.destroy();
        watch.waitFor();
        long stopped = System.nanoTime() - asked;
        table.add(
                "watch",
                how + ": resident after " + SECONDS + " ticks",
                ended ? "ended" : kilobytes.map(kb -> kb / 1024 + " MB").orElse("unknown"),
                "< 100 MB");
        table.add("watch", how + ": ends after SIGTERM in", Table.millis(stopped), "< 10 s");
    }

    private static Optional<Long> resident(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
                .findFirst();
    }
}
