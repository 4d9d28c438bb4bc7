package app.marketingstatuses.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large and with what to measure.
 *
 * @param orders sizes of shops, rising
 * @param due how many orders move at once, and how many mails are sent
 * @param jdks homes of the Javas to start with
 * @param ticks how many ticks a watch makes
 */
record Setup(List<Integer> orders, int due, List<Path> jdks, int ticks) {
    static Setup ofProperties() {
        List<Path> jdks = Stream.of(System.getProperty("bench.jdks", System.getProperty("java.home"))
                        .split(","))
                .map(Path::of)
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .toList();
        return new Setup(
                Stream.of(System.getProperty("bench.orders", "10000,100000,1000000")
                                .split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.getInteger("bench.due", 20_000),
                jdks,
                Integer.getInteger("bench.ticks", 20_000));
    }

    Path jdk() {
        return jdks.get(0);
    }

    int smallest() {
        return orders.get(0);
    }

    int largest() {
        return orders.get(orders.size() - 1);
    }
}
