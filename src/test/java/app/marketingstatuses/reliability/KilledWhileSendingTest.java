package app.marketingstatuses.reliability;

import static app.marketingstatuses.reliability.RoughMailServer.HANG_UP;
import static app.marketingstatuses.reliability.RoughMailServer.TAKE_AND_HANG_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail server hears how far a mail has come, and kills the run there: before it answers, or after. */
class KilledWhileSendingTest {
    /** Mails that one run hands to the server before it marks them. */
    private static final int IN_HAND = 8;

    private static final Map<String, List<String>> STEPS = Map.of(
            "connect", List.of("HELLO", "EHLO"),
            "DATA", List.of("DATA", "CONTENT"),
            "accepted", List.of("DOT", "TAKEN"));

    @TempDir
    Path home;

    @Test
    void aRunKilledWhileItSendsLosesNoMailAndRepeatsItUnderItsOwnId() {
        int kills = Figures.of(2, 20);
        try (BusyShop busy = new BusyShop(home);
                RoughMailServer server = new RoughMailServer()) {
            busy.init();
            busy.mailThrough(server.port());
            for (String step : new TreeSet<>(STEPS.keySet())) {
                for (int i = 0; i < kills; i++) {
                    busy.addOrders(10);
                    String at = STEPS.get(step).get(i % 2);
                    assertThat(killedAt(busy, server, at, i % 4 < 2 ? HANG_UP : TAKE_AND_HANG_UP))
                            .as(at + " was reached")
                            .isTrue();
                    new Ledger(busy).noHalfTransition();
                    busy.claimsRunOut();
                }
            }
            server.obeys(step -> null);
            busy.settle();

            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            ledger.theOutboxTellsTheTruth(server.taken);
            int repeats = ledger.everyCustomerWasWrittenTo(server.taken);
            System.out.println(kills * STEPS.size() + " kills while mails are sent, " + busy.orders()
                    + " orders: 0 lost, 0 twice, " + repeats + " mails repeated under their Message-ID");
            assertThat(repeats).isLessThanOrEqualTo(kills * STEPS.size() * IN_HAND);
        }
    }

    /** The run is dead before the server answers. @return whether it got there */
    private static boolean killedAt(BusyShop busy, RoughMailServer server, String step, String ending) {
        CompletableFuture<ShopProgram.Running> run = new CompletableFuture<>();
        AtomicBoolean reached = new AtomicBoolean();
        server.obeys(at -> {
            if (at.name().equals(step) && reached.compareAndSet(false, true)) {
                run.join().process().destroyForcibly().onExit().join();
                return step.equals("DOT") ? ending : HANG_UP;
            }
            return null;
        });
        run.complete(busy.program().start("run", "--silent"));
        run.join().end();
        return reached.get();
    }
}
