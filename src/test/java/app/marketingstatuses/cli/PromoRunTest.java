package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.store.Store;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A promo code from its task to the mail that tells it, by commands, on MariaDB with a real mail server. */
class PromoRunTest extends ShopByCommands {
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final int ORDERS = 5;
    private static final String PROMO = ", \"promo\": {\"list\": \"next\", \"format\": \"[A-Z0-9]{10}\","
            + " \"discount\": \"10%\", \"count\": 1, \"validDays\": 30, \"description\": \"Next order\"}";

    private final List<Long> orders = new ArrayList<>();
    private int thanked;

    PromoRunTest() {
        super(ZONE);
    }

    @BeforeEach
    void open() {
        thanked = mailedStatus("Thanked");
        shop.setStatus(thanked, "subject_user", "Thank you for order [[+num]]");
        line.ok("init");
        for (int i = 0; i < ORDERS; i++) {
            orders.add(shop.order().cost("1000").enteredAt(ago(Duration.ofHours(2))));
        }
    }

    private void task(boolean enabled, String more) {
        String task = "{\"name\": \"Thanks\", \"enabled\": " + enabled + ", \"from\": [\"New\"], \"to\": \"Thanked\","
                + " \"afterMinutes\": 60" + more + "}";
        tasks(task);
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
    void previewsShowASampleUntilTheCodeIsMadeAndNothingIsWrittenForThem() {
        shop.withPromoCodes();
        task(true, PROMO + ", \"dueFrom\": null");

        JsonNode promo = line.ok("preview", "--json").json().get("due").get(0).get("promo");
        assertThat(promo.get("sample").asBoolean()).isTrue();
        assertThat(promo.get("discount").asText()).isEqualTo("10%");
        assertThat(promo.get("validUntil").asText())
                .isEqualTo(LocalDate.ofInstant(now, ZONE).plusDays(30).toString());
        assertThat(line.ok("preview").out()).contains("yes, promo code");
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {mspc2_coupons}")).isZero();
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_promo_codes}"))
                .isZero();
    }

    @Test
    void whoAsksIsToldWhichCodesWereGivenAndWhatBecameOfThem() {
        shop.withPromoCodes();
        task(true, PROMO + ", \"dueFrom\": null");
        String run = run().get("runId").asText();
        String used = shop.queryString("SELECT `code` FROM {mspc2_coupons} ORDER BY `id` LIMIT 1");
        shop.execute(
                "INSERT INTO {mspc2_coupon_orders} (`order`, `coupon`, `code`) SELECT 99, `id`, `code` FROM"
                        + " {mspc2_coupons} WHERE `code` = ?",
                used);
        shop.execute(
                "DELETE FROM {mspc2_coupons} WHERE `properties` LIKE ?", "{\"prev-order\":" + orders.get(4) + ",%");

        JsonNode codes = line.ok("promo", "list", "--json").json().get("codes");
        assertThat(codes).hasSize(ORDERS);
        assertThat(codes.findValuesAsText("coupon")).containsExactly("gone", "good", "good", "good", "used");
        assertThat(codes.get(4).get("code").asText()).isEqualTo(used);
        assertThat(codes.get(4).get("used").asInt()).isEqualTo(1);
        assertThat(codes.findValuesAsText("task")).containsOnly("Thanks");
        assertThat(codes.findValuesAsText("givenAt")).allMatch(at -> at.endsWith("Z"));
        assertThat(line.ok("promo", "list").out()).contains("5 promo codes", used);
        JsonNode explained = line.ok("explain", Long.toString(orders.get(0)), "--json")
                .json()
                .get("promoCodes");
        assertThat(explained.findValuesAsText("code")).containsExactly(used);
        assertThat(line.ok("undo", run, "--dry-run").out())
                .contains("Promo codes that the run gave, which stay valid: 5.");
    }

    @Test
    void aCodeThatTheMailDoesNotHoldIsNotGiven() {
        shop.withPromoCodes();
        long chunk =
                shop.insert("INSERT INTO {site_htmlsnippets} (`name`, `snippet`) VALUES ('thanks', '<p>Thanks!</p>')");
        shop.setStatus(thanked, "body_user", chunk);
        task(false, PROMO);
        assertThat(line.run("tasks", "enable", "Thanks").err())
                .contains("does not hold the promo code", "promo.code in a template");
        task(true, PROMO + ", \"dueFrom\": null");

        CommandLineOf.Result run = line.run("run", "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("failed").findValuesAsText("error"))
                .hasSize(ORDERS)
                .allMatch(why -> why.contains("does not hold the promo code"));
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {mspc2_coupons}")).isZero();
        assertThat(line.run("doctor").out()).contains("does not hold the promo code");
    }

    @Test
    void anOrderWhoseCustomerGetsNoMailMovesWithoutACode() {
        shop.withPromoCodes();
        shop.setStatus(thanked, "email_manager", 1);
        shop.setStatus(thanked, "subject_manager", "Thanked");
        shop.execute("UPDATE {user_attributes} SET `email` = 'none'");
        task(true, PROMO + ", \"dueFrom\": null");

        assertThat(line.ok("preview", "--json")
                        .json()
                        .get("due")
                        .get(0)
                        .get("promo")
                        .isNull())
                .isTrue();
        assertThat(run().get("moved")).hasSize(ORDERS);
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {mspc2_coupons}")).isZero();
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_promo_codes}"))
                .isZero();
        assertThat(mail.getReceivedMessages())
                .hasSize(ORDERS)
                .allSatisfy(message ->
                        assertThat(GreenMailUtil.getWholeMessage(message)).doesNotContain("promo code"));
    }

    @Test
    void whoWantsNoMarketingMailGetsNoCodeAndTheOrderMoves() {
        shop.withPromoCodes();
        new Store(shop.database()).doNotMail().importing("customer@example.com", now, "test");
        task(true, PROMO + ", \"dueFrom\": null");

        assertThat(line.ok("preview", "--json")
                        .json()
                        .get("due")
                        .get(0)
                        .get("promo")
                        .isNull())
                .isTrue();
        assertThat(run().get("moved")).hasSize(ORDERS);
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {mspc2_coupons}")).isZero();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aTrialShowsASampleAndGivesNothing() {
        shop.withPromoCodes();
        line.ok("settings", "set", "trial-address", "owner@example.com");
        task(true, PROMO + ", \"dueFrom\": null, \"trial\": \"move\"");

        assertThat(run().get("moved")).hasSize(ORDERS);
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {mspc2_coupons}")).isZero();
        assertThat(mail.getReceivedMessages())
                .hasSize(ORDERS)
                .allSatisfy(message ->
                        assertThat(GreenMailUtil.getWholeMessage(message)).contains("This is a sample"));
    }

    @Test
    void withoutMsPromoCode2OwnCodesAreHandedOutOneByOneAndTheLastOneLeavesTheRestStanding() {
        task(false, PROMO);
        JsonNode shown = line.ok("preview", "--task", "Thanks", "--include-overdue", "--json")
                .json()
                .get("due")
                .get(0);
        assertThat(shown.get("promo").isNull() && shown.get("email").isNull())
                .as("nobody is promised a code")
                .isTrue();
        CommandLineOf.Result refused = line.run("tasks", "enable", "Thanks");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("No promo code is left in the list \"next\"", "promo import");
        refused = line.input("Code,Discount\nONE,5\none,5\nT WO,5\n").run("promo", "import", "next", "-");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("2 faults", "line 3: the same code as in line 2", "line 4: a code holds no");
        assertThat(line.input("\uFEFFONE\r\nTWO;second\n\nTHREE\n")
                        .ok("promo", "import", "next", "-")
                        .out())
                .contains("3 codes added to \"next\", 3 to be given.");
        assertThat(line.input("TWO\nFOUR\n")
                        .run("promo", "import", "other", "-")
                        .err())
                .contains("line 1: the code is in the list next already");
        line.ok("tasks", "enable", "Thanks", "--include-overdue");
        assertThat(line.run("doctor").out()).contains("3 own promo codes are left in the list “next”");
        String noneLeft = "No promo code is left in the list \"next\".";
        assertThat(line.ok("preview").out()).contains("2 orders of these would stay where they are. " + noneLeft);
        JsonNode foreseen = line.ok("preview", "--json").json().get("due");
        assertThat(foreseen.findValuesAsText("obstacle")).containsExactly("null", "null", "null", noneLeft, noneLeft);

        CommandLineOf.Result run = line.run("run", "--json");
        List<String> stay = foreseen.findValuesAsText("orderId").subList(3, 5);
        assertThat(run.json().get("failed").findValuesAsText("orderId")).isEqualTo(stay);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("moved")).hasSize(3);
        assertThat(run.json().get("failed").findValuesAsText("error"))
                .containsOnly(noneLeft)
                .hasSize(2);
        assertThat(run().get("failed")).isEmpty();
        assertThat(shop.queryStrings("SELECT `code` FROM {marketing_statuses_promo_codes} ORDER BY `order_id`"))
                .containsExactly("ONE", "TWO", "THREE");
        line.input("FOUR\nFIVE\nSIX\n").ok("promo", "import", "next", "-");
        shop.execute("DELETE FROM {marketing_statuses_retries}");
        shop.execute("UPDATE {marketing_statuses_schedule} SET `look_at` = 0");
        assertThat(run().get("moved")).hasSize(2);
        JsonNode listed = line.ok("promo", "list", "--json").json();
        assertThat(listed.get("ownCodes").get("next").asInt()).isEqualTo(1);
        assertThat(listed.get("codes").findValuesAsText("coupon")).containsOnly("own");
    }
}
