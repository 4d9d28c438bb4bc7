package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.MovedClock;
import app.marketingstatuses.testing.SshServer;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.testing.Witness;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A store owner's first day: from nothing to a run that was undone, with a look at the database after every step. */
class StoreOwnerTest {
    @RegisterExtension
    final GreenMailExtension post = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path home;

    private final MovedClock clock = new MovedClock();
    private TestShop shop;
    private ConnectionSettings account;
    private int reminder;
    private long overdue;
    private long young;
    private Snap snap;
    private Hand hand;

    @BeforeEach
    void aShopWithAnOverdueAndAYoungOrder() throws Exception {
        shop = TestShop.create();
        account = shop.account("ALL");
        shop.setting("date_timezone", "UTC");
        shop.setting("mail_use_smtp", "1");
        shop.setting("mail_smtp_hosts", "127.0.0.1");
        shop.setting("mail_smtp_port", Integer.toString(post.getSmtp().getPort()));
        reminder = shop.addStatus("Payment reminder");
        shop.setStatus(reminder, "email_user", 1);
        shop.setStatus(reminder, "subject_user", "Order [[+num]] waits for its payment");
        overdue = shop.order().num("2611/1").enteredAt(ago(Duration.ofDays(3)));
        young = shop.order().num("2611/2").enteredAt(ago(Duration.ofMinutes(3)));
        shop.order().num("2611/3").status(TestShop.PAID).enteredAt(ago(Duration.ofDays(1)));
        Snap.startUp();
        snap = new Snap(home, clock, "en", "light", 1280, 800);
        hand = new Hand(snap);
    }

    @AfterEach
    void close() {
        snap.close();
        shop.close();
    }

    @Test
    void connectsWritesATaskLooksRunsAndUndoes() throws Exception {
        connect();
        Witness connected = Witness.of(shop);
        addTheReminder();
        Witness saved = Witness.of(shop);
        assertThat(saved.changedSince(connected)).containsExactly("marketing_statuses_tasks");
        switchOnAndLeaveTheOverdueAlone();
        Witness on = Witness.of(shop);
        assertThat(on.changedSince(saved)).containsExactly("marketing_statuses_tasks");
        previewTheOrderThatHasComeDue();
        assertThat(Witness.of(shop).changedSince(on)).isEmpty();
        runNow();
        checkTheRun(on);
        undoTheRun();
    }

    @Test
    void connectsThroughAnSshServerThatIsNotKnownYet() throws Exception {
        try (SshServer server = SshServer.start()) {
            Witness before = Witness.of(shop);
            typeTheShop();
            hand.press("ssh");
            hand.type("ssh-host", server.host());
            hand.type("ssh-port", Integer.toString(server.port()));
            hand.type("ssh-user", SshServer.USER);
            hand.type("ssh-password", SshServer.PASSWORD);
            hand.press("form-open");
            hand.ready("fingerprint");
            hand.press("ask-yes");
            hand.read("Set up");
            assertThat(Witness.of(shop).changedSince(before)).isEmpty();
            hand.press("ask-yes");
            hand.read("SSH");
            addTheReminder();
            assertThat(Witness.of(shop).shopTablesChangedSince(before)).isEmpty();
            assertThat(shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_tasks}"))
                    .isEqualTo(1);
            assertThat(server.logins()).isPositive();
        }
    }

    private void typeTheShop() throws Exception {
        Snap.onFx(() -> snap.window().openLast());
        hand.press("welcome-connect");
        hand.type("name", "Tea");
        hand.type("host", account.host());
        hand.type("port", Integer.toString(account.port()));
        hand.type("database", account.database());
        hand.type("user", account.user());
        hand.type("password", account.password());
    }

    private void connect() throws Exception {
        Witness before = Witness.of(shop);
        typeTheShop();
        hand.press("test");
        hand.ready("test-summary");
        hand.read("This program has no tables of its own in the shop yet.");
        assertThat(Witness.of(shop).changedSince(before)).isEmpty();
        hand.press("form-open");
        hand.read("modx_marketing_statuses_outbox");
        assertThat(Witness.of(shop).changedSince(before)).isEmpty();
        hand.press("ask-yes");
        hand.ready("go-tasks");
        Witness after = Witness.of(shop);
        assertThat(after.shopTablesChangedSince(before)).isEmpty();
        assertThat(after.changedSince(before)).contains("marketing_statuses_outbox");
    }

    private void addTheReminder() throws Exception {
        hand.press("go-tasks");
        hand.choose("add-task", "add-reminder");
        hand.type("task-name", "Friendly reminder");
        hand.type("delay", "10");
        hand.press("save");
        hand.await("stored", () -> !tasks().isEmpty());
        assertThat(tasks()).containsExactly("Friendly reminder|off|10|" + reminder);
    }

    private void switchOnAndLeaveTheOverdueAlone() throws Exception {
        long id = shop.queryLong("SELECT `id` FROM {marketing_statuses_tasks}");
        hand.click("switch-" + id);
        hand.read("1 order is already overdue");
        assertThat(tasks()).containsExactly("Friendly reminder|off|10|" + reminder);
        hand.press("enable-no");
        assertThat(tasks()).containsExactly("Friendly reminder|off|10|" + reminder);
        hand.click("switch-" + id);
        hand.press("enable-yes");
        hand.await("on", () -> tasks().equals(List.of("Friendly reminder|on|10|" + reminder)));
    }

    private List<String> tasks() {
        return new Store(shop.database())
                .tasks().list().stream()
                        .map(task -> String.join(
                                "|",
                                task.name(),
                                task.enabled() ? "on" : "off",
                                Integer.toString(task.afterMinutes()),
                                Integer.toString(task.to())))
                        .toList();
    }

    private void previewTheOrderThatHasComeDue() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(hand.seen()).contains("Run now").doesNotContain("2611/2");
        clock.pass(Duration.ofMinutes(8));
        hand.keys(KeyCode.F5);
        hand.read("Run now (1 order)");
        assertThat(hand.seen()).contains("2611/2").doesNotContain("2611/1", "2611/3");
        hand.read("Order 2611/2 waits for its payment");
    }

    private void runNow() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.press("confirm-no");
        assertThat(shop.statusOf(young)).isEqualTo(TestShop.NEW);
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.press("confirm-yes");
        hand.ready("result-close");
        assertThat(hand.seen()).contains("1 order moved", "1 mail sent.");
    }

    private void checkTheRun(Witness before) throws Exception {
        Witness after = Witness.of(shop);
        assertThat(after.shopTablesChangedSince(before)).containsExactly("ms2_order_logs", "ms2_orders");
        assertThat(shop.statusOf(young)).isEqualTo(reminder);
        assertThat(shop.statusOf(overdue)).isEqualTo(TestShop.NEW);
        assertThat(after.newRows(before, "ms2_orders")).hasSize(1);
        assertThat(after.newRows(before, "ms2_order_logs"))
                .singleElement()
                .asString()
                .contains("|" + young + "|", "|status|" + reminder + "|");
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(post.getReceivedMessages()[0].getSubject()).isEqualTo("Order 2611/2 waits for its payment");
        assertThat(post.getReceivedMessages()[0].getAllRecipients()[0])
                .asString()
                .contains("<customer@example.com>");
    }

    private void undoTheRun() throws Exception {
        Witness before = Witness.of(shop);
        hand.press("result-history");
        hand.press("run-undo");
        hand.press("undo-no");
        assertThat(Witness.of(shop).changedSince(before)).isEmpty();
        hand.press("run-undo");
        hand.press("undo-yes");
        hand.await("back", () -> shop.statusOf(young) == TestShop.NEW);
        Witness after = Witness.of(shop);
        assertThat(after.shopTablesChangedSince(before)).containsExactly("ms2_order_logs", "ms2_orders");
        assertThat(after.newRows(before, "ms2_order_logs")).hasSize(1);
        assertThat(post.getReceivedMessages()).hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(hand.seen()).contains("Run now").doesNotContain("2611/2");
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_runs}"))
                .isEqualTo(2);
    }

    private LocalDateTime ago(Duration time) {
        return LocalDateTime.ofInstant(clock.instant().minus(time), ZoneOffset.UTC);
    }
}
