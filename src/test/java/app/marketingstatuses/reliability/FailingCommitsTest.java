package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.StatementWire.Fate;
import app.marketingstatuses.testing.MariaDb;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingCommitsTest {
    @TempDir
    Path home;

    @Test
    void commitsWhoseConnectionFailsBeforeDuringAndAfterMoveNothingTwice() throws Exception {
        int orders = Figures.of(400, 10_000);
        Random random = new Random(42);
        Map<Fate, AtomicInteger> fates = new ConcurrentHashMap<>();
        try (BusyShop busy = new BusyShop(home);
                StatementWire wire = new StatementWire(MariaDb.port(), statement -> {
                    Fate fate = fate(statement, random);
                    fates.computeIfAbsent(fate, f -> new AtomicInteger()).incrementAndGet();
                    return fate;
                })) {
            busy.init();
            busy.addOrders(orders);
            for (int runs = 0; busy.open() > 0 && runs < Figures.of(6, 60); runs++) {
                busy.program(wire.port()).run("run", "--silent");
                new Ledger(busy).noHalfTransition();
                busy.claimsRunOut();
            }
            busy.settle();

            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            int repeats = ledger.everyCustomerWasWrittenTo();
            fates.remove(Fate.PASS);
            System.out.println("commits that failed " + fates + ", " + orders + " orders: 0 twice, 0 lost, " + repeats
                    + " mails repeated under their Message-ID");
            assertThat(fates).containsOnlyKeys(Fate.BREAK_BEFORE, Fate.BREAK_DURING, Fate.BREAK_AFTER);
        }
    }

    /** A fifth of the commits fails in each way. */
    private static Fate fate(String statement, Random random) {
        if (!statement.toLowerCase(Locale.ROOT).startsWith("commit")) {
            return Fate.PASS;
        }
        synchronized (random) {
            return switch (random.nextInt(5)) {
                case 0 -> Fate.BREAK_BEFORE;
                case 1 -> Fate.BREAK_DURING;
                case 2 -> Fate.BREAK_AFTER;
                default -> Fate.PASS;
            };
        }
    }
}
