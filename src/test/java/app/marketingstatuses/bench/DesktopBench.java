package app.marketingstatuses.bench;

import app.marketingstatuses.testing.MariaDb;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.WindowBench;
import app.marketingstatuses.ui.preview.PreviewBench;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the desktop costs, in windows without a display: until its window is up, and a preview of very many orders. */
final class DesktopBench {
    private static final int TURNS = 7;
    private static final int ROWS = 100_000;
    private static final List<String> NO_DISPLAY = List.of(
            "-Djava.awt.headless=true",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Dheadless.geometry=1920x1080-32");

    private DesktopBench() {}

    static void measure(Setup setup, Table table) throws Exception {
        windows(setup, table);
        previews(setup, table);
    }

    private static void windows(Setup setup, Table table) throws Exception {
        long[] bare = new long[TURNS];
        long[] ours = new long[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            bare[turn] = untilUp(java(setup, WindowBench.class));
            ours[turn] = untilUp(java(
                    setup, WindowBench.class, Files.createTempDirectory("bench").toString()));
        }
        table.add("desktop", "window of JavaFX alone, same theme", Table.millis(Table.median(bare)), "");
        table.add("desktop", "our window, ways to a shop in sight", Table.millis(Table.median(ours)), "");
        table.add("desktop", "our window / JavaFX alone", Table.ratio(Table.median(ours), Table.median(bare)), "<= 2");
    }

    private static long untilUp(List<String> line) throws Exception {
        long begun = System.nanoTime();
        long[] up = new long[1];
        told(line, said -> up[0] = said.equals(WindowBench.UP) ? System.nanoTime() : up[0]);
        return up[0] - begun;
    }

    private static void previews(Setup setup, Table table) throws Exception {
        try (BenchShop shop = new BenchShop()) {
            BigShop.fillWithNew(shop.shop, ROWS);
            shop.task(Tasks.task(0, TestShop.NEW, TestShop.CANCELLED, 5));
            preview(setup, table, shop, "never followed");
            shop.time(
                    setup.jdk(), shop.plain(setup.jdk(), List.of(), "run", "--silent", "--limit", "1", "--fuse", "0"));
            preview(setup, table, shop, "followed");
        }
    }

    private static void preview(Setup setup, Table table, BenchShop shop, String which) throws Exception {
        List<String> line = java(
                setup,
                PreviewBench.class,
                Integer.toString(MariaDb.port()),
                shop.shop.name(),
                shop.home().toString());
        line.add(1, "-Xmx256m");
        told(line, said -> {
            String[] parts = said.split("\t", -1);
            if (parts.length == 3) {
                table.add("desktop", "preview of a shop " + which + ": " + parts[0], parts[1], parts[2]);
            }
        });
    }

    private static List<String> java(Setup setup, Class<?> main, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(setup.jdk().resolve("bin/java").toString());
        line.addAll(NO_DISPLAY);
        line.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        line.addAll(List.of(arguments));
        return line;
    }

    private static void told(List<String> line, Consumer<String> each) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader()) {
            said.lines().forEach(each);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(line.get(line.size() - 1) + " ended badly: " + line);
        }
    }
}
