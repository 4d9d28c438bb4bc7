package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.Witness;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program where this machine's clock, the database's, or both are wrong. */
class ClockGuardTest {
    private static final Duration BACK = Duration.ofHours(-2);
    private static final Duration MONTH = Duration.ofDays(30);

    /** To know how many orders are due the log is followed: rows that only say when to look. */
    private static final List<String> SEEN = List.of("marketing_statuses_meta", "marketing_statuses_schedule");

    @TempDir
    Path home;

    private BusyShop busy;
    private DatabaseTime database;
    private RoughMailServer server;
    private ConnectionSettings owner;
    private ShopProgram program;

    @BeforeEach
    void open() {
        busy = new BusyShop(home);
        database = new DatabaseTime();
        server = new RoughMailServer();
        busy.mailThrough(server.port());
        busy.init();
        busy.addOrders(20);
        // Administrators are spared the wrong time.
        owner = busy.shop.account("ALL");
        program = new ShopProgram(owner, home, owner.port());
    }

    @AfterEach
    void close() {
        database.close();
        server.close();
        busy.close();
    }

    @Test
    void aClockThatIsTwoHoursSlowOrTenYearsFastStopsTheRun() {
        assertStopped(program.ahead(BACK), "this machine says", "run", "--json");
        assertStopped(program.ahead(Duration.ofDays(3653)), "this machine says", "run", "--json");

        assertThat(inner(Duration.ZERO).run("run").exit()).isZero();
        new Ledger(busy).everyOrderMovedOnce();
        new Ledger(busy).theOutboxTellsTheTruth(server.taken);
    }

    @Test
    void bothClocksSetBackBehindTheLastRunStopTheNextOneAndItsMail() {
        server.obeys(step -> RoughMailServer.HANG_UP);
        assertThat(inner(Duration.ZERO).run("run").exit()).isZero();
        assertThat(busy.open()).as("mails that wait").isEqualTo(20);
        busy.addOrders(5);
        busy.claimsRunOut();
        server.obeys(step -> null);
        database.ahead(BACK);

        assertStopped(program.ahead(BACK), "the last run was at", "run", "--json");
        assertThat(inner(BACK).run("outbox", "flush").exit()).isEqualTo(5);
        assertThat(server.taken).isEmpty();

        assertThat(inner(BACK).run("resume").exit()).isZero();
        assertThat(inner(BACK).run("outbox", "flush").exit()).isZero();
    }

    @Test
    void aGapOfThirtyDaysIsAWarningAndTheFuseStillHolds() {
        assertThat(inner(Duration.ZERO).run("run").exit()).isZero();
        busy.addOrders(20);
        new Store(busy.shop.database()).settings().set("fuse", "19");
        database.ahead(MONTH);

        assertStopped(program.ahead(MONTH), "fuse", "run", "--json");

        new Store(busy.shop.database()).settings().set("fuse", "20");
        ShopProgram.Ended run = program.ahead(MONTH).run("run");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("cron stood still").doesNotContain("@");
        new Ledger(busy).everyOrderMovedOnce();
        new Ledger(busy).theOutboxTellsTheTruth(server.taken);
    }

    private InnerProgram inner(Duration ahead) {
        return new InnerProgram(owner, home, Clock.offset(Clock.systemUTC(), ahead));
    }

    private void assertStopped(ShopProgram wrong, String words, String... command) {
        Witness before = Witness.of(busy.shop);
        int mails = server.taken.size();

        ShopProgram.Ended run = wrong.run(command);

        assertThat(run.exit()).as(run.err()).isEqualTo(5);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Stopped by the guard").contains(words);
        assertThat(Witness.of(busy.shop).changedSince(before)).isSubsetOf(words.equals("fuse") ? SEEN : List.of());
        assertThat(server.taken).hasSize(mails);
    }
}
