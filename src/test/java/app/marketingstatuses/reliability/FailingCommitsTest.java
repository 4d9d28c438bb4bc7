package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.StatementWire.Fate;
import app.marketingstatuses.testing.MariaDb;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingCommitsTest {
    @TempDir
    Path home;

    @Test
    void commitsWhoseConnectionFailsBeforeDuringAndAfterMoveNothingTwice() throws Exception {
        int orders = Figures.of(400, 10_000);
        Dealer dealer = new Dealer();
        try (BusyShop busy = new BusyShop(home);
                StatementWire wire = new StatementWire(MariaDb.port(), dealer::fate)) {
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
            System.out.println("commits " + dealer.dealt() + ", " + orders + " orders: 0 twice, 0 lost, " + repeats
                    + " mails repeated under their Message-ID");
            assertThat(dealer.dealt()).containsKeys(Fate.BREAK_BEFORE, Fate.BREAK_DURING, Fate.BREAK_AFTER);
        }
    }

    /** Deals a fifth of the commits each way, in a random order. */
    private static final class Dealer {
        private static final List<Fate> EACH =
                List.of(Fate.BREAK_BEFORE, Fate.BREAK_DURING, Fate.BREAK_AFTER, Fate.PASS, Fate.PASS);

        private final Random random = new Random(42);
        private final List<Fate> hand = new ArrayList<>();
        private final Map<Fate, Integer> dealt = new EnumMap<>(Fate.class);

        synchronized Fate fate(String statement) {
            if (!statement.toLowerCase(Locale.ROOT).startsWith("commit")) {
                return Fate.PASS;
            }
            if (hand.isEmpty()) {
                hand.addAll(EACH);
                Collections.shuffle(hand, random);
            }
            Fate fate = hand.remove(0);
            dealt.merge(fate, 1, Integer::sum);
            return fate;
        }

        synchronized Map<Fate, Integer> dealt() {
            return new EnumMap<>(dealt);
        }
    }
}
