package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A promo code from its task to the mail that tells it, by commands, on MariaDB with a real mail server. */
class PromoRunTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final int ORDERS = 5;
    private static final String PROMO = ", \"promo\": {\"list\": \"next\", \"format\": \"[A-Z0-9]{10}\","
            + " \"discount\": \"10%\", \"count\": 1, \"validDays\": 30, \"description\": \"Next order\"}";

    @TempDir
    Path folder;

    private final Instant now = Instant.now();
    private final List<Long> orders = new ArrayList<>();
    private TestShop shop;
    private CommandLineOf line;
    private GreenMail mail;
    private int thanked;

    @BeforeEach
    void open() {
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        shop = TestShop.create();
        shop.setting("date_timezone", ZONE.getId());
        shop.setting("mail_use_smtp", "1");
        shop.setting("mail_smtp_hosts", "127.0.0.1");
        shop.setting("mail_smtp_port", Integer.toString(mail.getSmtp().getPort()));
        thanked = shop.addStatus("Thanked");
        shop.setStatus(thanked, "email_user", 1);
        shop.setStatus(thanked, "subject_user", "Thank you for order [[+num]]");
        line = CommandLineOf.shop(shop.connectionSettings(), folder);
        line.ok("init");
        for (int i = 0; i < ORDERS; i++) {
            orders.add(shop.order()
                    .cost("1000")
                    .enteredAt(LocalDateTime.ofInstant(now.minus(Duration.ofHours(2)), ZONE)
                            .withNano(0)));
        }
    }

    @AfterEach
    void close() {
        shop.close();
        mail.stop();
    }

    private void task(boolean enabled, String more) {
        String task = "{\"name\": \"Thanks\", \"enabled\": " + enabled + ", \"from\": [\"New\"], \"to\": \"Thanked\","
                + " \"afterMinutes\": 60" + more + "}";
        line.input(TasksCommandsTest.file(task)).ok("tasks", "import", "-");
    }

    private JsonNode run() {
        return line.ok("run", "--json").json();
    }

    @Test
    void everyOrderGetsACouponOfItsOwnAndAMailThatTellsIt() {
        shop.withPromoCodes();
        task(false, PROMO);
        line.ok("tasks", "enable", "Thanks", "--include-overdue");

        assertThat(run().get("moved")).hasSize(ORDERS);

        List<String> codes = shop.queryStrings("SELECT `code` FROM {mspc2_coupons}");
        assertThat(codes).hasSize(ORDERS).doesNotHaveDuplicates();
        assertThat(mail.getReceivedMessages()).hasSize(ORDERS);
        for (int i = 0; i < ORDERS; i++) {
            String code = shop.queryString(
                    "SELECT `code` FROM {mspc2_coupons} WHERE `properties` LIKE ?",
                    "{\"prev-order\":" + orders.get(i) + ",%");
            String text = GreenMailUtil.getWholeMessage(mail.getReceivedMessages()[i]);
            assertThat(text).contains(code, "10%");
        }
        long stop = LocalDate.ofInstant(now, ZONE)
                .plusDays(30)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(ZONE)
                .toEpochSecond();
        assertThat(shop.queryStrings("SELECT DISTINCT CONCAT_WS('|', `list`, `count`, `discount`, `description`,"
                        + " `startedon`, `stoppedon`, `showinfo`, `allcart`, `active`) FROM {mspc2_coupons}"))
                .containsExactly("next|1|10%|Next order|0|" + stop + "|1|0|1");
        assertThat(run().get("moved")).isEmpty();
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {mspc2_coupons}")).isEqualTo(ORDERS);
    }

    @Test
    void withoutMsPromoCode2OwnCodesAreHandedOutOneByOneAndTheLastOneLeavesTheRestStanding() {
        task(false, PROMO);
        CommandLineOf.Result refused = line.run("tasks", "enable", "Thanks");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("No promo code is left in the list \"next\"");
    }
}
