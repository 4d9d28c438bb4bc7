package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.StatementWire.Fate;
import app.marketingstatuses.testing.MariaDb;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RottenLinesTest {
    private static final Duration LONGEST = Duration.ofSeconds(90);
    /** A run over five orders says somewhat more. */
    private static final int STATEMENTS = 70;

    @TempDir
    Path home;

    /** The wire does it at the n-th statement of a run, n spread over all that a run says. */
    @Test
    void aLineThatIsCutLeavesNoPartialOrderAndTheRunEnds() {
        tell("cut", suffering("cut", Figures.of(5, 50), 1));
    }

    @Test
    void aLineThatTricklesLeavesNoPartialOrderAndTheRunEnds() {
        tell("trickling", suffering("trickling", Figures.of(1, 50), Figures.of(1, 5)));
    }

    /** Such a line costs a run much time and no work, so several shops suffer it at once. */
    @Test
    void aLineThatHangsOrAsGoodAsHangsLeavesNoPartialOrderAndTheRunEnds() {
        Map<String, List<CompletableFuture<Duration>>> kinds = new LinkedHashMap<>();
        for (String kind : List.of("dripping", "hanging", "silent")) {
            kinds.put(kind, suffering(kind, Figures.of(1, 50), Figures.of(1, 5)));
        }
        kinds.forEach(RottenLinesTest::tell);
    }

    private List<CompletableFuture<Duration>> suffering(String kind, int points, int shops) {
        return IntStream.range(0, shops)
                .mapToObj(shop -> CompletableFuture.supplyAsync(
                        () -> suffer(kind, shop, shops, points), task -> new Thread(task).start()))
                .toList();
    }

    private static void tell(String kind, List<CompletableFuture<Duration>> suffering) {
        Duration longest =
                suffering.stream().map(CompletableFuture::join).reduce(Duration.ZERO, RottenLinesTest::longer);
        System.out.println(kind + " lines: no partial order, the longest run " + longest.toMillis() + " ms");
    }

    /** Every n-th of the points, in a shop of its own. @return how long the longest run took */
    private Duration suffer(String kind, int first, int step, int points) {
        Duration longest = Duration.ZERO;
        try {
            Path folder = Files.createDirectory(home.resolve(kind + " " + first));
            try (BusyShop busy = new BusyShop(folder)) {
                busy.init();
                for (int point = first; point < points; point += step) {
                    longest = longer(
                            longest, runOver(busy, kind, point, 3 + (2 * point + 1) * STATEMENTS / (2 * points)));
                }
                busy.settle();
                Ledger ledger = new Ledger(busy);
                ledger.everyOrderMovedOnce();
                ledger.everyCustomerWasWrittenTo();
            }
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
        return longest;
    }

    /**
     * What becomes of the line at the n-th statement; of one that is silent all connections hang from there on, new ones too.
     *
     * @param behind how far a statement is behind that one; negative before it
     */
    private static Fate fate(String kind, int point, int behind) {
        return switch (kind) {
            case "trickling" -> behind == 0 ? Fate.TRICKLE : Fate.PASS;
            case "dripping" -> behind == 0 ? Fate.DRIP : Fate.PASS;
            case "hanging" -> behind == 0 ? Fate.HANG : Fate.PASS;
            case "silent" -> behind >= 0 ? Fate.HANG : Fate.PASS;
            case "cut" -> {
                Fate cut = point % 2 == 0 ? Fate.BREAK_BEFORE : Fate.BREAK_AFTER;
                yield behind == 0 ? cut : Fate.PASS;
            }
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /**
     * A run over five more orders, with that fate at that statement; again where a busy machine did not let it come so far.
     *
     * @return how long it took
     */
    private static Duration runOver(BusyShop busy, String kind, int point, int statement) {
        busy.addOrders(5);
        for (int attempt = 0; attempt < 3; attempt++) {
            AtomicInteger heard = new AtomicInteger();
            Duration took = run(busy, said -> fate(kind, point, heard.incrementAndGet() - statement));
            assertThat(took).as(kind + " at statement " + statement).isLessThan(LONGEST);
            new Ledger(busy).noHalfTransition();
            busy.claimsRunOut();
            if (heard.get() >= statement) {
                return took;
            }
        }
        throw new AssertionError("no run said " + statement + " statements");
    }

    private static Duration run(BusyShop busy, Function<String, Fate> fates) {
        long started = System.nanoTime();
        try (StatementWire wire = new StatementWire(MariaDb.port(), fates)) {
            ShopProgram.Ended ended = busy.program(wire.port()).run("run", "--silent");
            assertThat(ended.err()).doesNotContain("Exception", "\tat ");
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }

    @Test
    void aServerThatEndsIdleConnectionsAfterTwoSecondsCostsNothing() throws Exception {
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.addOrders(Figures.of(200, 2_000));
            busy.shop.execute("SET GLOBAL wait_timeout = 2");
            try {
                busy.settle();
            } finally {
                busy.shop.execute("SET GLOBAL wait_timeout = DEFAULT");
            }

            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            assertThat(ledger.everyCustomerWasWrittenTo()).isZero();
        }
    }
}
