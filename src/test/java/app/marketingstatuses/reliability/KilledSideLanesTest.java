package app.marketingstatuses.reliability;

import static app.marketingstatuses.reliability.RoughMailServer.HANG_UP;
import static app.marketingstatuses.reliability.RoughMailServer.TAKE_AND_HANG_UP;
import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.RoughMailServer.Script;
import app.marketingstatuses.reliability.RoughMailServer.Taken;
import app.marketingstatuses.reliability.StatementWire.Fate;
import app.marketingstatuses.testing.MariaDb;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of many mails, killed while all three connections to the mail server are open, on each of them in turns. */
class KilledSideLanesTest {
    /** Enough that the second connection beside the first opens too. */
    private static final int MAILS = 80;

    private static final int CONNECTIONS = 3;
    /** Mails that one run hands over before they are marked, on all connections together. */
    private static final int IN_HAND = 8;

    private static final String MARK = "mark sent";
    private static final Pattern MARKING = Pattern.compile(KilledAtEachStepTest.STEPS.get(MARK), Pattern.DOTALL);

    @TempDir
    Path home;

    private final List<Taken> taken = new ArrayList<>();
    private int unmarked;

    @Test
    void aRunKilledOnAnyOfItsConnectionsLosesNoMailAndRepeatsEightAtMost() {
        int kills = Figures.of(2, 20);
        List<String> steps = List.of("DATA", "DOT", "TAKEN", MARK);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            for (String step : steps) {
                for (int i = 0; i < kills; i++) {
                    busy.addOrders(MAILS);
                    assertThat(new Kill(busy, step, i).reached()).as(step).isTrue();
                    new Ledger(busy).noHalfTransition();
                    busy.claimsRunOut();
                }
            }
            try (RoughMailServer server = new RoughMailServer()) {
                busy.mailThrough(server.port());
                busy.settle();
                taken.addAll(server.taken);
            }

            Ledger ledger = new Ledger(busy);
            ledger.everyOrderMovedOnce();
            ledger.theOutboxTellsTheTruth(taken);
            int repeats = ledger.everyCustomerWasWrittenTo(taken);
            System.out.println(kills * steps.size() + " kills with three connections open, " + busy.orders()
                    + " mails: 0 lost, " + unmarked + " taken over and not marked, " + repeats
                    + " repeated under their Message-ID");
            assertThat(repeats).isEqualTo(unmarked);
        }
    }

    /** One run and its end at a step. */
    private final class Kill {
        private final BusyShop busy;
        private final String step;
        private final int turn;
        private final CompletableFuture<ShopProgram.Running> run = new CompletableFuture<>();
        private final AtomicInteger connections = new AtomicInteger();
        private final AtomicBoolean there = new AtomicBoolean();

        Kill(BusyShop busy, String step, int turn) {
            this.busy = busy;
            this.step = step;
            this.turn = turn;
        }

        /** @return whether the run got there */
        boolean reached() {
            try (RoughMailServer server = new RoughMailServer();
                    StatementWire wire = new StatementWire(MariaDb.port(), marking(), this::kill)) {
                server.obeys(sending());
                busy.mailThrough(server.port());
                run.complete(busy.program(wire.port()).start("run", "--silent"));
                run.join().end();
                taken.addAll(server.taken);
                int lost = notMarked(server.taken);
                assertThat(lost).as("taken over and not marked").isLessThanOrEqualTo(IN_HAND);
                unmarked += lost;
            }
            return there.get();
        }

        /** The run is dead before the server answers; of a mail that ends there the server keeps every other one. */
        private Script sending() {
            return at -> {
                connections.accumulateAndGet(at.connection(), Math::max);
                if (at.name().equals(step) && at.connection() == 1 + turn % CONNECTIONS && isIt()) {
                    kill();
                    return step.equals("DOT") && turn % 2 == 0 ? TAKE_AND_HANG_UP : HANG_UP;
                }
                return null;
            };
        }

        /** In turns before the database hears that mails were sent, and after it has answered. */
        private Function<String, Fate> marking() {
            Fate fate = turn % 2 == 0 ? Fate.BREAK_BEFORE : Fate.BREAK_AFTER;
            return said -> step.equals(MARK) && MARKING.matcher(said).matches() && isIt() ? fate : Fate.PASS;
        }

        private boolean isIt() {
            return connections.get() == CONNECTIONS && there.compareAndSet(false, true);
        }

        private void kill() {
            run.join().process().destroyForcibly().onExit().join();
        }

        private int notMarked(List<Taken> mails) {
            Set<String> ids = new HashSet<>();
            mails.forEach(mail -> ids.add(mail.messageId()));
            busy.shop
                    .queryStrings("SELECT `message_id` FROM {marketing_statuses_outbox} WHERE `state` = 'sent'")
                    .forEach(ids::remove);
            return ids.size();
        }
    }
}
