package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.testing.SavedShop;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.file.Path;
import java.time.Clock;
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

/** From the preset to the customer's mail, in the desktop's window, on MariaDB and a real mail server. */
class PromoCodeTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path home;

    private final TestShop shop = TestShop.create();
    private int issued;
    private long order;
    private Snap snap;
    private Hand hand;

    @BeforeEach
    void aShopWithAnOrderSentThreeWeeksAgo() {
        shop.setting("date_timezone", "UTC");
        shop.setStatus(TestShop.SENT, "final", 0);
        issued = shop.addStatus("Promo issued");
        shop.setStatus(issued, "email_user", 1);
        shop.setStatus(issued, "subject_user", "A code for your next order");
        new Store(shop.database()).init(false, null);
        order = shop.order()
                .num("2611/1")
                .status(TestShop.SENT)
                .enteredAt(LocalDateTime.ofInstant(CLOCK.instant().minus(Duration.ofDays(21)), ZoneOffset.UTC));
    }

    private void open() throws Exception {
        Profile.Smtp smtp = new Profile.Smtp("localhost", server.getSmtp().getPort(), "none", null, null);
        SavedShop.save(shop, home, CLOCK, smtp);
        DesktopMemory memory = DesktopMemory.read(new Home(home));
        memory.put("shop", "profile:Tea");
        memory.save();
        Snap.startUp();
        snap = new Snap(home, CLOCK, "en", "light", 1280, 800);
        hand = new Hand(snap);
        Snap.onFx(() -> snap.window().openLast());
        hand.ready("go-tasks");
    }

    @AfterEach
    void close() {
        if (snap != null) {
            snap.close();
        }
        shop.close();
    }

    @Test
    void thePresetEndsWithTheCouponsCodeInTheCustomersMail() throws Exception {
        shop.withPromoCodes();
        open();
        addPreset();
        hand.read("1,125,899,906,842,624 possible codes");
        hand.read("msPromoCode2 of this shop");
        hand.press("save");
        hand.press("confirm-yes");

        hand.click("switch-" + task());
        hand.read("a sample: the code itself is made when the order moves");
        takeAlong();
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {mspc2_coupons}"))
                .as("what is looked at makes no code")
                .isZero();
        run();

        String code = shop.queryString("SELECT `code` FROM {mspc2_coupons}");
        assertThat(code).matches("[A-HJ-NP-Z2-9]{10}");
        assertThat(mail()).contains(code, "10%");
        assertThat(shop.statusOf(order)).isEqualTo(issued);
        orderTells(code);
    }

    @Test
    void withoutMsPromoCode2CodesOfTheOwnersAreAddedAndGiven() throws Exception {
        open();
        addPreset();
        hand.read("No code is left in “for-next-order”");
        hand.press("save");
        hand.press("confirm-yes");
        long task = task();
        hand.click("switch-" + task);
        hand.read("It cannot be switched on yet");
        assertThat(hand.seen()).anyMatch(text -> text.contains("for-next-order"));
        hand.press("enable-no");

        hand.press("promo-add");
        hand.type("own-codes", "TEA ONE");
        hand.press("own-yes");
        hand.read("Line 1: A code holds no spaces");
        hand.type("own-codes", "TEA-ONE");
        hand.press("own-yes");
        hand.read("1 code is left in “for-next-order”");
        Snap.onFx(() -> snap.window().go(new Destination.OneTask(task)));
        hand.click("switch-" + task);
        takeAlong();
        run();

        assertThat(mail()).contains("TEA-ONE", "10%");
        orderTells("TEA-ONE");
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.read("No promo code is left in “for-next-order”");
    }

    private void addPreset() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.choose("add-task", "add-promo");
        hand.press("promo-show");
    }

    private long task() throws Exception {
        hand.await("the stored task", () -> !stored().isEmpty());
        return Long.parseLong(stored().get(0));
    }

    private List<String> stored() {
        return shop.queryStrings("SELECT `id` FROM {marketing_statuses_tasks}");
    }

    private void takeAlong() throws Exception {
        hand.press("enable-along");
        hand.press("enable-yes");
        hand.press("confirm-yes");
        hand.read("is on.");
    }

    private void run() throws Exception {
        hand.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        hand.keys(KeyCode.F5);
        hand.read("Run now (");
        hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hand.press("confirm-yes");
        hand.press("result-close");
    }

    private String mail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0]);
    }

    private void orderTells(String code) throws Exception {
        Snap.onFx(() -> snap.window().go(new Destination.OneOrder(order)));
        hand.read("Promo code " + code + ": 10%, valid until");
    }
}
