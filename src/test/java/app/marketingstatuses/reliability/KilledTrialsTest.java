package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.reliability.StatementWire.Fate;
import app.marketingstatuses.testing.MariaDb;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in trial that is killed mails no customer, and the owner once of each order. */
class KilledTrialsTest {
    private static final String OWNER = "owner@example.com";
    /** Mails that one run hands to the server before it marks them. */
    private static final int IN_HAND = 8;

    private static final String OUTBOX = "(?i)insert into `modx_marketing_statuses_outbox`.*";
    private static final String COMMIT = "(?i)commit.*";
    private static final String SENT = "(?i)update `modx_marketing_statuses_outbox` set `state` = 'sent'.*";

    @TempDir
    Path home;

    @Test
    void movesInTrialThatWereKilledAreMadeOnceAndMailTheOwnerOnly() throws Exception {
        List<String> steps = List.of(
                "(?i)update `modx_ms2_orders`.*",
                "(?i)insert into `modx_ms2_order_logs`.*",
                "(?i)insert into `modx_marketing_statuses_moves`.*",
                OUTBOX,
                COMMIT,
                SENT);
        try (BusyShop busy = inTrial("move")) {
            int kills = killAtEach(busy, steps);
            busy.settle();

            new Ledger(busy).everyOrderMovedOnce();
            onlyTheOwnerWasMailed(busy, kills);
        }
    }

    @Test
    void mailsInTrialThatWereKilledGoToTheOwnerOnceAndTheOrdersStay() throws Exception {
        List<String> steps = List.of("(?i)insert into `modx_marketing_statuses_trials`.*", OUTBOX, COMMIT, SENT);
        try (BusyShop busy = inTrial("mail")) {
            int kills = killAtEach(busy, steps);
            for (int runs = 0; runs < 3; runs++) {
                busy.claimsRunOut();
                busy.program().run("run", "--silent");
            }

            assertThat(count(busy, "{ms2_orders} WHERE `status` = 1")).isEqualTo(busy.orders());
            assertThat(count(busy, "{ms2_order_logs}")).as("log rows").isEqualTo(busy.orders());
            assertThat(count(busy, "{marketing_statuses_moves}")).isZero();
            for (String table : List.of("trials", "outbox")) {
                assertThat(count(busy, "{marketing_statuses_" + table + "}")).isEqualTo(busy.orders());
                assertThat(busy.shop.queryLong(
                                "SELECT COUNT(DISTINCT `order_id`) FROM {marketing_statuses_" + table + "}"))
                        .isEqualTo(busy.orders());
            }
            onlyTheOwnerWasMailed(busy, kills);
        }
    }

    private BusyShop inTrial(String trial) {
        BusyShop busy = new BusyShop(home);
        busy.init();
        busy.shop.execute(
                "INSERT INTO {marketing_statuses_settings} (`name`, `value`) VALUES ('trial-address', ?), ('trial', ?)",
                OWNER,
                trial);
        return busy;
    }

    /** In turns before the server hears of the step and after it has answered. @return how many kills */
    private static int killAtEach(BusyShop busy, List<String> steps) {
        int kills = steps.size() * Figures.of(1, 10);
        for (int kill = 0; kill < kills; kill++) {
            Pattern isThere = Pattern.compile(steps.get(kill % steps.size()), Pattern.DOTALL);
            busy.addOrders(5);
            kill(busy, isThere, (kill + kill / steps.size()) % 2 == 0 ? Fate.BREAK_BEFORE : Fate.BREAK_AFTER);
            busy.claimsRunOut();
        }
        return kills;
    }

    private static void kill(BusyShop busy, Pattern isThere, Fate fate) {
        CompletableFuture<ShopProgram.Running> run = new CompletableFuture<>();
        AtomicBoolean reached = new AtomicBoolean();
        try (StatementWire wire = new StatementWire(
                MariaDb.port(),
                statement ->
                        isThere.matcher(statement).matches() && reached.compareAndSet(false, true) ? fate : Fate.PASS,
                () -> run.join().process().destroyForcibly())) {
            run.complete(busy.program(wire.port()).start("run", "--silent"));
            run.join().end();
        }
        assertThat(reached.get()).as(isThere + " was reached").isTrue();
    }

    private static void onlyTheOwnerWasMailed(BusyShop busy, int kills) throws MessagingException {
        Set<String> recipients = new HashSet<>();
        Set<String> ids = new HashSet<>();
        MimeMessage[] mails = busy.mail.getReceivedMessages();
        for (MimeMessage mail : mails) {
            recipients.add(mail.getAllRecipients()[0].toString());
            assertThat(mail.getAllRecipients()).hasSize(1);
            ids.add(mail.getMessageID());
        }
        assertThat(recipients).containsExactly(OWNER);
        assertThat(ids).as("different mails").hasSize((int) busy.orders());
        assertThat(mails.length - ids.size()).as("repeats").isLessThanOrEqualTo(kills * IN_HAND);
        System.out.println(kills + " kills in trial, " + busy.orders() + " orders: no customer mailed, "
                + (mails.length - ids.size()) + " mails to the owner repeated");
    }

    private static long count(BusyShop busy, String from) {
        return busy.shop.queryLong("SELECT COUNT(*) FROM " + from);
    }
}
