package app.marketingstatuses.reliability;

import app.marketingstatuses.cli.Cli;
import app.marketingstatuses.cli.Surroundings;
import app.marketingstatuses.shop.ConnectionSettings;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program inside this JVM: quick to start, and under a clock of the test's own. */
final class InnerProgram {
    private final ConnectionSettings shop;
    private final Path home;
    private final Clock clock;

    InnerProgram(ConnectionSettings shop, Path home, Clock clock) {
        this.shop = shop;
        this.home = home;
        this.clock = clock;
    }

    /** Runs a command to its end. */
    ShopProgram.Ended run(String... command) {
        List<String> line = new ArrayList<>(ShopProgram.shopOptions(shop, shop.port()));
        line.addAll(List.of(command));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                InputStream.nullInputStream(),
                Map.of("MARKETING_STATUSES_HOME", home.toString(), "MARKETING_STATUSES_PASSWORD", shop.password()),
                clock);
        int exit = Cli.run(line.toArray(String[]::new), surroundings, (home, choice, zone, tasks, time) -> {
            throw new UnsupportedOperationException();
        });
        return new ShopProgram.Ended(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
