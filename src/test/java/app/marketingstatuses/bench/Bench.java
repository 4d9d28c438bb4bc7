package app.marketingstatuses.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the program costs, on a MariaDB that keeps what it commits, measured on the real program in processes of its own:
 * {@code mvn -Pbench package}. Parts: {@code -Dbench=idle,moving}; smaller: {@code -Dbench.orders=10000,100000},
 * {@code -Dbench.due=2000}, {@code -Dbench.ticks=1000}; other Javas: {@code -Dbench.jdks=HOME,HOME}.
 */
public final class Bench {
    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("start", StartBench::measure);
        PARTS.put("idle", IdleBench::measure);
        PARTS.put("enable", EnableBench::measure);
        PARTS.put("moving", MovingBench::measure);
        PARTS.put("sending", SendingBench::measure);
        PARTS.put("watch", WatchBench::measure);
        PARTS.put("desktop", DesktopBench::measure);
    }

    private interface Part {
        void measure(Setup setup, Table table) throws Exception;
    }

    private Bench() {}

    public static void main(String[] args) throws Exception {
        String asked = System.getProperty("bench", "");
        List<String> names = asked.isBlank() ? List.copyOf(PARTS.keySet()) : List.of(asked.split(","));
        if (!PARTS.keySet().containsAll(names)) {
            System.err.println("The parts are " + String.join(", ", PARTS.keySet()) + ".");
            System.exit(2);
        }
        Setup setup = Setup.ofProperties();
        Table table = new Table();
        System.out.println(setup);
        for (String name : names) {
            long begun = System.nanoTime();
            PARTS.get(name).measure(setup, table);
            System.out.println(name + " took "
                    + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
        }
        table.print();
        System.exit(0); // The server's output is still waited for.
    }
}
