package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.testing.Witness;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop with mail that waits and orders that are due, until the owner says so. What stops is asked of the real program. */
class StoppedShopTest {
    /** To know how many orders are due the log is followed: rows that only say when to look. */
    private static final List<String> SEEN = List.of("marketing_statuses_meta", "marketing_statuses_schedule");

    @TempDir
    Path home;

    private BusyShop busy;
    private RoughMailServer server;

    /** Ten mails wait, ten orders are due. */
    @BeforeEach
    void open() {
        busy = new BusyShop(home);
        server = new RoughMailServer();
        server.obeys(step -> RoughMailServer.HANG_UP);
        busy.mailThrough(server.port());
        busy.init();
        busy.addOrders(10);
        ok("run");
        busy.addOrders(10);
        busy.claimsRunOut();
        assertThat(busy.open()).isEqualTo(20);
        server.obeys(step -> null);
    }

    @AfterEach
    void close() {
        server.close();
        busy.close();
    }

    @Test
    void overTheFuseNothingMovesAndNothingIsSentUntilTheOwnerSaysHowMany() {
        new Store(busy.shop.database()).settings().set("fuse", "9");
        assertStopped(busy.shop, busy.program()::run, "fuse", "run");
        assertStopped(busy.shop, inner()::run, "fuse", "run", "--fuse", "8");

        ok("run", "--fuse", "10");
        assertAllDone();
    }

    @Test
    void whilePausedNothingMovesAndNothingIsSentUntilTheOwnerResumes() {
        ok("pause");
        assertStopped(busy.shop, busy.program()::run, "paused", "run");
        assertStopped(busy.shop, inner()::run, "paused", "outbox", "flush");

        ok("resume");
        ok("run");
        assertAllDone();
    }

    @Test
    void aShopWhoseAddressOnTheWebChangedIsStoppedUntilItIsItselfAgain() {
        busy.shop.setting("site_url", "https://staging.example.com/");
        assertStopped(busy.shop, busy.program()::run, "copied shop", "run");
        assertStopped(busy.shop, inner()::run, "copied shop", "outbox", "flush");

        busy.shop.setting("site_url", "https://shop.example.com/");
        ok("run");
        assertAllDone();
    }

    @Test
    void aCopyOfTheDatabaseMailsNobodyWhatTheRealShopHadQueued() {
        try (TestShop copy = busy.shop.copy()) {
            ConnectionSettings access = copy.connectionSettings();
            InnerProgram program = new InnerProgram(access, home, Clock.systemUTC());
            assertStopped(copy, new ShopProgram(access, home, access.port())::run, "copied shop", "run");
            assertStopped(copy, program::run, "copied shop", "outbox", "flush");

            assertThat(program.run("init", "--adopt").exit()).isZero();
            assertThat(copy.queryStrings("SELECT CONCAT(`state`, ' ', `error`) FROM {marketing_statuses_outbox}"))
                    .hasSize(10)
                    .containsOnly("dropped adopted");
            assertThat(program.run("run").exit()).isZero();
            assertThat(server.taken)
                    .extracting(mail -> Integer.valueOf(mail.recipient().replaceAll("\\D", "")))
                    .hasSize(10)
                    .allMatch(customer -> customer > 10);
            server.taken.clear();
        }
        ok("run");
        assertAllDone();
    }

    private InnerProgram inner() {
        return busy.inner(Clock.systemUTC());
    }

    private void ok(String... command) {
        ShopProgram.Ended ended = inner().run(command);
        assertThat(ended.exit()).as(ended.err()).isZero();
    }

    private void assertStopped(
            TestShop shop, Function<String[], ShopProgram.Ended> program, String guard, String... command) {
        Witness before = Witness.of(shop);

        ShopProgram.Ended run = program.apply(command);

        assertThat(run.exit()).as(run.err()).isEqualTo(5);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Stopped by the guard " + guard);
        assertThat(Witness.of(shop).changedSince(before)).isSubsetOf(guard.equals("fuse") ? SEEN : List.of());
        assertThat(server.taken).isEmpty();
    }

    private void assertAllDone() {
        Ledger ledger = new Ledger(busy);
        ledger.everyOrderMovedOnce();
        ledger.theOutboxTellsTheTruth(server.taken);
        assertThat(ledger.everyCustomerWasWrittenTo(server.taken)).isZero();
    }
}
